import { catalogue } from './words.ts';

/** What the list of keys says, by what the table of keys (`renderer/keys/keys.ts`) says in English. */
export const hebrewKeys: Readonly<Record<string, string>> = {
  Keys: 'מקשים',
  'Next step': 'הצעד הבא',
  'Previous step': 'הצעד הקודם',
  'The slide of that number': 'השקופית שזה מספרה',
  'digits, then Enter': 'ספרות ואז Enter',
  'Back to where you were before a jump': 'חזרה למקום שלפני הקפיצה',
  'Next slide': 'השקופית הבאה',
  'Previous slide': 'השקופית הקודמת',
  'Alt or Shift with a key for the next step': 'Alt או Shift עם מקש של הצעד הבא',
  'Alt or Shift with a key for the previous step': 'Alt או Shift עם מקש של הצעד הקודם',
  'First slide': 'השקופית הראשונה',
  'Last slide': 'השקופית האחרונה',
  'Backup slides': 'שקופיות הגיבוי',
  'All slides, for you alone': 'כל השקופיות, רק בשבילך',
  'Search slides and paper, for you alone': 'חיפוש בשקופיות ובמסמך, רק בשבילך',
  'What the slide rests on': 'על מה השקופית נשענת',
  'Black screen': 'מסך שחור',
  'White screen': 'מסך לבן',
  'Freeze what the audience sees': 'הקפאת מה שהקהל רואה',
  'Pointer on the slide': 'סמן על השקופית',
  'Swap the displays': 'החלפת המסכים',
  'Larger notes': 'הערות גדולות יותר',
  'Smaller notes': 'הערות קטנות יותר',
  'Notes in their usual size': 'הערות בגודל הרגיל',
  'Notes down': 'ההערות למטה',
  'Notes up': 'ההערות למעלה',
  'Edit the notes; Esc is done': 'עריכת ההערות; Esc מסיים',
  'Notes first or slides first': 'הערות תחילה או שקופיות תחילה',
  'Start or pause the time': 'התחלת הזמן או השהייתו',
  'Time back to zero, at the second press': 'איפוס הזמן, בלחיצה שנייה',
  'Five minutes left: the short way to the decisions': 'נותרו חמש דקות: הדרך הקצרה אל ההחלטות',
  'Full screen': 'מסך מלא',
  'This list': 'הרשימה הזאת',
  'Goes on (the start key of a clicker)': 'ממשיך (מקש ההתחלה של שלט)',
  'Close what is open; twice ends the show': 'סגירת מה שפתוח; פעמיים מסיים את ההצגה',
};

/** Names of keys are what stands on the keyboard, in every language. */
export const keyWords = catalogue(
  (text: string) => text,
  (text: string) => hebrewKeys[text] ?? text,
);
