import { catalogue } from './words.ts';

/** What is said in the settings and in the list of shortcuts. */
export const settingsWords = catalogue(
  {
    title: 'Settings',
    language: 'Language of the window',
    languageNote: 'Decks keep the language of their paper.',
    spelling: 'Spelling',
    spellingNote:
      'Slides and notes are not checked: the dictionaries would have to come from the network, which Lectern never uses.',
    library: 'Library',
    libraryNote: 'All decks, notes and papers are in this one file.',
    version: 'Version',
    close: 'Close',

    shortcuts: 'Shortcuts',
    keys: {
      move: 'Move among the decks',
      open: 'Open the deck',
      rename: 'Rename the deck',
      duplicate: 'Duplicate the deck',
      bin: 'Move the deck to the bin',
      menu: 'More for the deck',
      search: 'Search',
      paper: 'Open a paper',
      paste: 'Make a deck of the text on the clipboard',
      help: 'These shortcuts',
      leave: 'Leave what is open',
    },
    arrows: 'Arrows',
  },
  {
    title: 'הגדרות',
    language: 'שפת החלון',
    languageNote: 'מצגות נשארות בשפת המסמך שלהן.',
    spelling: 'איות',
    spellingNote: 'שקופיות והערות אינן נבדקות: המילונים היו צריכים לבוא מן הרשת, והתוכנה לעולם אינה משתמשת בה.',
    library: 'ספרייה',
    libraryNote: 'כל המצגות, ההערות והמסמכים נמצאים בקובץ אחד זה.',
    version: 'גרסה',
    close: 'סגירה',

    shortcuts: 'קיצורי מקלדת',
    keys: {
      move: 'מעבר בין המצגות',
      open: 'פתיחת המצגת',
      rename: 'שינוי שם המצגת',
      duplicate: 'שכפול המצגת',
      bin: 'העברת המצגת לסל המחזור',
      menu: 'פעולות נוספות במצגת',
      search: 'חיפוש',
      paper: 'פתיחת מסמך',
      paste: 'יצירת מצגת מן הטקסט שבלוח',
      help: 'הקיצורים האלה',
      leave: 'יציאה ממה שפתוח',
    },
    arrows: 'חצים',
  },
);
