import { catalogue } from './words.ts';

/** What is said of the whole window. */
export const windowWords = catalogue(
  {
    developmentHost: 'Development host: Lectern is running in a browser, not in its own program.',
    unreachable:
      'Lectern cannot be reached. What was saved is safe; what you typed since stays in this window. If this line stays, copy it and start Lectern again.',
    messages: 'Messages',
    paper: 'Paper',
    reading: (name: string) => `Reading ${name}…`,
    cancel: 'Cancel',
    closeMessage: 'Close this message',
    staysOpen: 'This deck stays open: something you typed in it is not saved yet. See the line at the top.',
  },
  {
    developmentHost: 'סביבת פיתוח: Lectern פועלת בדפדפן ולא בתוכנה משלה.',
    unreachable:
      'אין קשר עם Lectern. מה שנשמר בטוח; מה שהקלדת מאז נשאר בחלון הזה. אם השורה הזאת נשארת, העתיקו את הטקסט והפעילו את Lectern מחדש.',
    messages: 'הודעות',
    paper: 'מסמך',
    reading: (name: string) => `קורא את ${name}…`,
    cancel: 'ביטול',
    closeMessage: 'סגירת ההודעה',
    staysOpen: 'המצגת נשארת פתוחה: משהו שהקלדת בה עוד לא נשמר. ראו את השורה למעלה.',
  },
);
