import { english, hebrew, inEveryLanguage, type Saying, sayingIn } from './sayings.ts';

/** What a file is that Lectern does not read, and how it becomes one that Lectern does. */
const foreign = {
  en: {
    what: {
      rtf: 'a document in Rich Text Format',
      picture: 'a picture',
      compressed: 'a compressed file',
      'old-word': 'an old Word document',
      'old-powerpoint': 'an old PowerPoint presentation',
      'old-excel': 'an old Excel workbook',
      'outlook-message': 'an e-mail message saved from Outlook',
      'old-office': 'a document of an old Office program',
      message: 'an e-mail message',
      protected: 'a document protected by a password',
      powerpoint: 'a PowerPoint presentation',
      excel: 'an Excel workbook',
      'e-book': 'an e-book',
      opendocument: 'an OpenDocument file',
      zip: 'a zip archive',
    },
    advice: {
      save: 'Save it as DOCX or PDF and open that.',
      find: 'Open the paper that it was made from, as DOCX or PDF.',
      unlock: 'Save it without the password and open that.',
      unpack: 'Unpack it and open the paper that is in it.',
    },
  },
  he: {
    what: {
      rtf: 'מסמך בתבנית Rich Text',
      picture: 'תמונה',
      compressed: 'קובץ דחוס',
      'old-word': 'מסמך Word ישן',
      'old-powerpoint': 'מצגת PowerPoint ישנה',
      'old-excel': 'חוברת Excel ישנה',
      'outlook-message': 'הודעת דואר שנשמרה מ־Outlook',
      'old-office': 'מסמך של תוכנת Office ישנה',
      message: 'הודעת דואר',
      protected: 'מסמך המוגן בסיסמה',
      powerpoint: 'מצגת PowerPoint',
      excel: 'חוברת Excel',
      'e-book': 'ספר אלקטרוני',
      opendocument: 'קובץ OpenDocument',
      zip: 'ארכיון zip',
    },
    advice: {
      save: 'יש לשמור אותו כ־DOCX או כ־PDF ולפתוח את הקובץ ששמרתם.',
      find: 'יש לפתוח את המסמך שממנו הוא נוצר, כ־DOCX או כ־PDF.',
      unlock: 'יש לשמור אותו ללא הסיסמה ולפתוח את הקובץ ששמרתם.',
      unpack: 'יש לפרוק אותו ולפתוח את המסמך שבתוכו.',
    },
  },
};

export type Foreign = keyof typeof foreign.en.what;
export type ForeignAdvice = keyof typeof foreign.en.advice;

/** Why the reading of a paper was given up. */
const givenUp = {
  en: {
    slow: (seconds: number) => `it took longer than ${seconds} seconds`,
    large: () => 'it needs more memory than any paper',
    confusing: () => 'what is in it confuses the reader',
    ended: () => 'the reader ended before it had finished',
  },
  he: {
    slow: (seconds: number) => `הקריאה ארכה יותר מ־${seconds} שניות`,
    large: () => 'הוא דורש יותר זיכרון מכל מסמך',
    confusing: () => 'מה שיש בו מבלבל את הקורא',
    ended: () => 'הקריאה נפסקה לפני שהסתיימה',
  },
};

export type GivenUp = keyof typeof givenUp.en;

interface Unwritable {
  readonly folder: string;
  /** As the system names it: `EIO`. */
  readonly error: string;
}

/** Why a file was not written, and what to do. */
const unwritten = {
  en: {
    'is-folder': () => 'there is a folder of that name. Choose another name',
    'no-file': () => 'it is not an ordinary file. Choose another name',
    'no-folder': ({ folder }: Unwritable) => english`the folder ${folder} does not exist. Create it or choose another`,
    'not-a-folder': ({ folder }: Unwritable) => english`${folder} is not a folder. Choose another`,
    'not-allowed': () => 'you may not write there, or the file is read-only. Choose another folder or name',
    'read-only-disk': () => 'the disk is read-only. Choose a folder on another disk',
    'disk-full': () => 'the disk is full. Free some space or choose another disk, then try again',
    'file-too-large': () => 'the disk does not take files of that size. Choose another disk',
    'in-use': () => 'another program has it open. Close it there, then try again',
    name: () => 'the disk does not accept that name. Choose a shorter, plainer one',
    disk: ({ error }: Unwritable) => english`the disk reported an error (${error}). Try again or choose another disk`,
  },
  he: {
    'is-folder': () => 'יש תיקייה בשם הזה. יש לבחור שם אחר',
    'no-file': () => 'זה אינו קובץ רגיל. יש לבחור שם אחר',
    'no-folder': ({ folder }: Unwritable) => hebrew`התיקייה ${folder} אינה קיימת. יש ליצור אותה או לבחור אחרת`,
    'not-a-folder': ({ folder }: Unwritable) => hebrew`${folder} אינה תיקייה. יש לבחור אחרת`,
    'not-allowed': () => 'אין הרשאה לכתוב שם, או שהקובץ לקריאה בלבד. יש לבחור תיקייה או שם אחרים',
    'read-only-disk': () => 'הכונן לקריאה בלבד. יש לבחור תיקייה בכונן אחר',
    'disk-full': () => 'הכונן מלא. יש לפנות מקום או לבחור כונן אחר, ולנסות שוב',
    'file-too-large': () => 'הכונן אינו מקבל קבצים בגודל כזה. יש לבחור כונן אחר',
    'in-use': () => 'הקובץ פתוח בתוכנה אחרת. יש לסגור אותו שם ולנסות שוב',
    name: () => 'הכונן אינו מקבל את השם הזה. יש לבחור שם קצר ופשוט יותר',
    disk: ({ error }: Unwritable) => hebrew`הכונן דיווח על שגיאה (${error}). יש לנסות שוב או לבחור כונן אחר`,
  },
};

export type Unwritten = keyof typeof unwritten.en;

/** Texts with a limit. */
const limited = {
  en: {
    slide: 'A slide',
    notes: 'The notes of a slide',
    footer: 'The footer',
    title: 'The title',
    marking: 'The marking',
    'briefing-for': 'Whom the briefing is for',
    'presented-by': 'Who presents it',
    password: 'The password',
    date: 'The date',
    author: 'A name',
    headline: 'A headline',
    query: 'What is looked for',
    version: 'The name of a version',
  },
  he: {
    slide: 'שקופית',
    notes: 'הערות של שקופית',
    footer: 'הכותרת התחתונה',
    title: 'הכותרת',
    marking: 'הסיווג',
    'briefing-for': 'השדה „תדרוך עבור”',
    'presented-by': 'השדה „מוצג על ידי”',
    password: 'הסיסמה',
    date: 'התאריך',
    author: 'שם',
    headline: 'כותרת שקופית',
    query: 'החיפוש',
    version: 'שם של גרסה',
  },
};

export type Limited = keyof typeof limited.en;
export const isLimited = (name: string): name is Limited => Object.hasOwn(limited.en, name);

interface File {
  readonly name: string;
}

interface At {
  readonly path: string;
}

/** Why something was not done: what happened, what is safe, what to do. A new refusal adds its code in both languages. */
export const refusalWords = inEveryLanguage(
  {
    internal: 'Something went wrong inside Lectern. Everything saved before is safe. Try again.',
    'not-understood': ({ request }: { request: string }) =>
      english`Lectern was asked for something it does not understand (“${request}”). Nothing was changed. Try again; if it goes on, start Lectern anew.`,
    'too-long': ({ what, most }: { what: Limited; most: number }) =>
      `${limited.en[what]} may have ${most.toLocaleString('en')} characters, and this has more. Shorten it. Nothing was changed.`,
    'logo-too-large': 'The logo is larger than a deck can hold. Choose a smaller picture. Nothing was changed.',
    'paper-too-long': ({ most }: { most: number }) =>
      `The paper is too long for one deck: it would have more than ${most.toLocaleString('en')} slides. Nothing was changed. Save a part of it as a file of its own and make a deck of that.`,

    empty: ({ name }: File) => english`“${name}” is empty: there is no text in it. Choose the file with the paper.`,
    binary: ({ name }: File) =>
      english`“${name}” is not text, so there is nothing to read in it. Save the paper as text or Markdown and open that.`,
    'too-large': ({ name, megabytes }: File & { megabytes: number }) =>
      english`“${name}” is larger than ${megabytes} MB, which is more than any paper. Save the part you need as a file of its own.`,
    'unpacks-too-large': ({ name }: File) =>
      english`“${name}” unpacks to more text than any paper has, as files do that are made to fill the memory. Nothing was stored. If it is a paper, save the part you need as a file of its own.`,
    'damaged-archive': ({ name }: File) =>
      english`“${name}” is damaged: it could not be unpacked. Nothing was stored. Open it in the program it was made with, save it again and try that.`,
    'given-up': ({ name, why, seconds }: File & { why: GivenUp; seconds: number }) =>
      english`“${name}” could not be read: ${givenUp.en[why](seconds)}. Nothing was stored. Save the part you need as a file of its own and try that.`,
    'reading-cancelled': ({ name }: File) => english`Reading “${name}” was cancelled. Nothing was stored.`,
    'foreign-format': ({ name, what, advice }: File & { what: Foreign; advice: ForeignAdvice }) =>
      english`“${name}” is ${foreign.en.what[what]}, which Lectern does not read. ${foreign.en.advice[advice]}`,
    'no-text-in-document': ({ name, writer }: File & { writer: 'Word' | 'LibreOffice' }) =>
      english`“${name}” is ${writer === 'Word' ? 'a Word document' : 'an OpenDocument file'} without a text that could be found. Nothing was stored. Open it in ${writer}, save it again and try that.`,
    'page-too-deep': ({ name }: File) =>
      english`“${name}” is nested deeper than any page that people write. Nothing was stored. Copy its text and open that.`,
    'document-too-deep': ({ name }: File) =>
      english`“${name}” is nested deeper than any document that people write. Nothing was stored. Open it in the program it was made with, save it again and try that.`,
    'page-by-script': ({ name }: File) =>
      english`“${name}” has no text of its own: a script would fetch it. Open the page in a browser, save it as PDF or copy its text, and open that.`,
    locked: ({ name }: File) =>
      english`“${name}” is protected by a password, and can only be read with it. Nothing was stored.`,
    'wrong-password': ({ name }: File) =>
      english`That is not the password of “${name}”. Nothing was stored. Mind capital letters and the layout of the keyboard, and type it again.`,
    'damaged-pdf': ({ name }: File) =>
      english`“${name}” is damaged: it could not be read as a PDF. Nothing was stored. Open it in a PDF reader, save a copy and try that.`,
    'unnamed-letters': ({ name }: File) =>
      english`“${name}” does not say which letters its signs are, so that only a person can read it. Nothing was stored. Open the paper it was made from, as DOCX.`,
    'arabic-pdf': ({ name }: File) =>
      `${english`“${name}”`} is a PDF in Arabic letters, and PDFs often store these in the wrong order (\u2068ال\u2069 for \u2068لا\u2069), so that words would come out wrong without anybody seeing it. Nothing was stored. Open the paper it was made from, as DOCX or text.`,
    scan: ({ name }: File) =>
      english`“${name}” is a scan: it has pictures of pages and no text. Nothing was stored. Open the paper it was made from, or let a text recognition program (OCR) add the text and open that.`,
    'is-folder': ({ path }: At) => english`${path} is a folder. Choose the file with the paper in it.`,
    'no-file': ({ path }: At) => english`There is no file ${path}. Check the name and the folder.`,
    'file-unreadable': ({ path }: At) =>
      english`${path} cannot be read. Check that you may open it and that no other program holds it.`,
    'picture-too-large': 'The picture is too large to keep. Nothing was changed; use a smaller copy.',
    'no-picture':
      'This is not a picture that a slide can show: it is neither PNG nor JPEG, or it is damaged. Nothing was changed.',
    'not-at-hand': 'That file is no longer at hand. Open it again.',

    'slide-gone': 'This slide is no longer in the library. Copy what you typed before you close it.',
    'slide-saved-elsewhere':
      'The slide was saved elsewhere since you opened it. Both texts are safe: theirs in the library, yours here. Copy yours, open the deck again and join them.',
    'notes-saved-elsewhere':
      'The notes of this slide were saved elsewhere since you opened it. Both texts are safe: theirs in the library, yours here. Copy yours, open the deck again and join them.',
    'deck-changed-elsewhere':
      'The deck was changed elsewhere since this window looked at it, so this change was not made and nothing is lost. Look at the deck as it is now and do it again.',
    'deck-gone':
      'There is no such deck in the library. The list of decks shows what there is; one that was deleted may be in the bin.',
    'paper-gone': 'This paper is not in the library. Open its file again to add it.',
    'version-gone': 'This version is no longer kept. The deck is as it was.',
    'same-slide-id': 'The deck was not stored, because two of its slides have the same id.',
    'not-faithful': ({ slideId, line, problem }: { slideId: string | null; line: string; problem: string }) =>
      english`${slideId === null ? 'A line of the deck' : `A line of slide ${slideId}`} is not what the paper says: “${line}” (${problem}). The deck was not stored; the library is as it was. This is a fault of Lectern and not of the paper: report it with the paper.`,
    'library-locked': ({ path }: At) =>
      english`The library ${path} is in use by another program and nothing was changed in it. Close the other program, or wait a moment, and try again.`,
    'library-damaged': ({ path }: At) =>
      english`The library ${path} is damaged and was left as it is. Put back a copy of it, or choose another library with --library.`,
    'library-unwritable': ({ path }: At) =>
      english`The library ${path} cannot be written, so nothing was changed in it. Check that its folder exists, may be written to, and has space left.`,

    'already-presenting': 'A briefing is being given already. End it first; nothing was changed.',
    'nothing-to-present': 'Every slide of this deck is hidden. Show one of them, then present.',
    'slide-not-in-show': 'This slide is not in the show.',
    'no-record': 'There is no record of this briefing in the library.',
    'nothing-to-export': 'Every slide of this deck is hidden, so no file was made. Show one first.',
    'print-failed': 'The PDF could not be made. Nothing was written, and the deck is unchanged. Try again.',
    'unknown-pdf': ({ part }: { part: string }) =>
      english`The browser wrote a PDF whose ${part} Lectern cannot read, so its properties could not be set and no PDF was made. Your deck is safe. Use another version of Chromium, Chrome or Edge.`,
    'notes-would-leak': ({ sentence }: { sentence: string }) =>
      english`No file was made: it would have shown the audience a sentence that is not on a slide (“${sentence}”). Your deck and notes are safe. This is a fault of Lectern: report it with the deck.`,
    'not-written': ({ name, why, ...at }: File & Unwritable & { why: Unwritten }) =>
      english`${name} could not be written: ${unwritten.en[why](at)}. Nothing at that place was changed.`,
  },
  {
    internal: 'משהו השתבש בתוך Lectern. כל מה שנשמר קודם בטוח. אפשר לנסות שוב.',
    'not-understood': ({ request }) =>
      hebrew`Lectern התבקשה לעשות משהו שאינה מבינה („${request}”). דבר לא שונה. אפשר לנסות שוב; אם זה נמשך, יש להפעיל את Lectern מחדש.`,
    'too-long': ({ what, most }) =>
      `אורך מרבי: ${most.toLocaleString('he')} תווים (${limited.he[what]}), וכאן יש יותר. יש לקצר את הטקסט. דבר לא שונה.`,
    'logo-too-large': 'הסמל גדול ממה שמצגת יכולה להכיל. יש לבחור תמונה קטנה יותר. דבר לא שונה.',
    'paper-too-long': ({ most }) =>
      `המסמך ארוך מדי למצגת אחת: היו בה יותר מ־${most.toLocaleString('he')} שקופיות. דבר לא שונה. יש לשמור חלק ממנו כקובץ נפרד ולהכין ממנו מצגת.`,

    empty: ({ name }) => hebrew`הקובץ „${name}” ריק: אין בו טקסט. יש לבחור את הקובץ שבו המסמך.`,
    binary: ({ name }) =>
      hebrew`הקובץ „${name}” אינו טקסט, ולכן אין בו מה לקרוא. יש לשמור את המסמך כטקסט או כ־Markdown ולפתוח אותו.`,
    'too-large': ({ name, megabytes }) =>
      hebrew`הקובץ „${name}” גדול מ־${megabytes} מגה־בייט, יותר מכל מסמך. יש לשמור את החלק הדרוש כקובץ נפרד.`,
    'unpacks-too-large': ({ name }) =>
      hebrew`הקובץ „${name}” נפרק ליותר טקסט משיש בכל מסמך, כמו קבצים שנועדו למלא את הזיכרון. דבר לא נשמר. אם זה מסמך, יש לשמור את החלק הדרוש כקובץ נפרד.`,
    'damaged-archive': ({ name }) =>
      hebrew`הקובץ „${name}” פגום: לא ניתן היה לפרוק אותו. דבר לא נשמר. יש לפתוח אותו בתוכנה שבה נוצר, לשמור אותו שוב ולנסות את העותק.`,
    'given-up': ({ name, why, seconds }) =>
      hebrew`לא ניתן היה לקרוא את „${name}”: ${givenUp.he[why](seconds)}. דבר לא נשמר. אפשר לשמור את החלק הדרוש כקובץ נפרד ולנסות אותו.`,
    'reading-cancelled': ({ name }) => hebrew`הקריאה של „${name}” בוטלה. דבר לא נשמר.`,
    'foreign-format': ({ name, what, advice }) =>
      hebrew`הקובץ „${name}” הוא ${foreign.he.what[what]}, סוג ש־Lectern אינה קוראת. ${foreign.he.advice[advice]}`,
    'no-text-in-document': ({ name, writer }) =>
      hebrew`לא נמצא טקסט במסמך „${name}”. דבר לא נשמר. יש לפתוח אותו ב־${writer}, לשמור אותו שוב ולנסות את העותק.`,
    'page-too-deep': ({ name }) =>
      hebrew`המבנה של „${name}” עמוק מכל דף שאנשים כותבים. דבר לא נשמר. יש להעתיק את הטקסט שלו ולפתוח אותו.`,
    'document-too-deep': ({ name }) =>
      hebrew`המבנה של „${name}” עמוק מכל מסמך שאנשים כותבים. דבר לא נשמר. יש לפתוח אותו בתוכנה שבה נוצר, לשמור אותו שוב ולנסות את הקובץ ששמרתם.`,
    'page-by-script': ({ name }) =>
      hebrew`בדף „${name}” אין טקסט משלו: סקריפט היה מביא אותו. יש לפתוח את הדף בדפדפן, לשמור אותו כ־PDF או להעתיק את הטקסט, ולפתוח אותם.`,
    locked: ({ name }) => hebrew`הקובץ „${name}” מוגן בסיסמה, ורק בעזרתה ניתן לקרוא אותו. דבר לא נשמר.`,
    'wrong-password': ({ name }) =>
      hebrew`זו אינה הסיסמה של „${name}”. דבר לא נשמר. יש לשים לב לאותיות גדולות ולפריסת המקלדת, ולהקליד אותה שוב.`,
    'damaged-pdf': ({ name }) =>
      hebrew`הקובץ „${name}” פגום: לא ניתן היה לקרוא אותו כ־PDF. דבר לא נשמר. יש לפתוח אותו בקורא PDF, לשמור עותק ולנסות את העותק.`,
    'unnamed-letters': ({ name }) =>
      hebrew`הקובץ „${name}” אינו אומר אילו אותיות הם הסימנים שבו, כך שרק אדם יכול לקרוא אותו. דבר לא נשמר. יש לפתוח את המסמך שממנו נוצר, כ־DOCX.`,
    'arabic-pdf': ({ name }) =>
      hebrew`הקובץ „${name}” הוא PDF באותיות ערביות, ובקובצי PDF הן נשמרות לעתים קרובות בסדר שגוי (ال במקום لا), כך שמילים היו משתבשות בלי שאיש יבחין. דבר לא נשמר. יש לפתוח את המסמך שממנו נוצר, כ־DOCX או כטקסט.`,
    scan: ({ name }) =>
      hebrew`הקובץ „${name}” הוא סריקה: יש בו תמונות של עמודים ואין בו טקסט. דבר לא נשמר. יש לפתוח את המסמך שממנו נסרק, או להוסיף לו טקסט בתוכנה לזיהוי תווים (OCR) ולפתוח אותו.`,
    'is-folder': ({ path }) => hebrew`${path} היא תיקייה. יש לבחור את הקובץ שבו המסמך.`,
    'no-file': ({ path }) => hebrew`אין קובץ ${path}. יש לבדוק את השם ואת התיקייה.`,
    'file-unreadable': ({ path }) =>
      hebrew`לא ניתן לקרוא את ${path}. יש לבדוק שיש הרשאה לפתוח אותו ושתוכנה אחרת אינה מחזיקה בו.`,
    'picture-too-large': 'התמונה גדולה מכדי לשמור אותה. דבר לא שונה; אפשר להשתמש בעותק קטן יותר.',
    'no-picture': 'זו אינה תמונה ששקופית יכולה להציג: היא אינה PNG או JPEG, או שהיא פגומה. דבר לא שונה.',
    'not-at-hand': 'הקובץ הזה כבר אינו בהישג יד. יש לפתוח אותו שוב.',

    'slide-gone': 'השקופית הזאת כבר אינה בספרייה. כדאי להעתיק את מה שהקלדתם לפני הסגירה.',
    'slide-saved-elsewhere':
      'השקופית נשמרה במקום אחר מאז שנפתחה כאן. שני הנוסחים בטוחים: שלהם בספרייה, שלכם כאן. יש להעתיק את שלכם, לפתוח את המצגת שוב ולאחד ביניהם.',
    'notes-saved-elsewhere':
      'ההערות של השקופית נשמרו במקום אחר מאז שנפתחו כאן. שני הנוסחים בטוחים: שלהם בספרייה, שלכם כאן. יש להעתיק את שלכם, לפתוח את המצגת שוב ולאחד ביניהם.',
    'deck-changed-elsewhere':
      'המצגת השתנתה במקום אחר מאז שהחלון הזה ראה אותה, ולכן השינוי לא נעשה ודבר לא אבד. כדאי לראות את המצגת כפי שהיא עכשיו ולעשות אותו שוב.',
    'deck-gone': 'אין מצגת כזאת בספרייה. רשימת המצגות מראה מה יש; מצגת שנמחקה עשויה להיות בסל.',
    'paper-gone': 'המסמך הזה אינו בספרייה. כדי להוסיף אותו, יש לפתוח שוב את הקובץ שלו.',
    'version-gone': 'הגרסה הזאת כבר לא נשמרת. המצגת נשארה כפי שהייתה.',
    'same-slide-id': 'המצגת לא נשמרה, כי לשתיים משקופיותיה אותו מזהה.',
    'not-faithful': ({ slideId, line, problem }) =>
      hebrew`${slideId === null ? 'שורה במצגת' : hebrew`שורה בשקופית ${slideId}`} אינה מה שהמסמך אומר: „${line}” (${problem}). המצגת לא נשמרה; הספרייה נשארה כפי שהייתה. זו תקלה של Lectern ולא של המסמך: כדאי לדווח עליה בצירוף המסמך.`,
    'library-locked': ({ path }) =>
      hebrew`תוכנה אחרת משתמשת בספרייה ${path}, ודבר לא שונה בה. יש לסגור את התוכנה האחרת, או להמתין רגע, ולנסות שוב.`,
    'library-damaged': ({ path }) =>
      hebrew`הספרייה ${path} פגומה ונשארה כפי שהיא. יש להחזיר עותק שלה, או לבחור ספרייה אחרת באמצעות ${'--library'}.`,
    'library-unwritable': ({ path }) =>
      hebrew`לא ניתן לכתוב לספרייה ${path}, ולכן דבר לא שונה בה. יש לבדוק שהתיקייה שלה קיימת, שיש הרשאה לכתוב בה, ושנותר בה מקום.`,

    'already-presenting': 'תדרוך כבר מתקיים. יש לסיים אותו קודם; דבר לא שונה.',
    'nothing-to-present': 'כל השקופיות במצגת מוסתרות. יש להציג אחת מהן ואז להתחיל.',
    'slide-not-in-show': 'השקופית הזאת אינה בתדרוך.',
    'no-record': 'אין בספרייה תיעוד של התדרוך הזה.',
    'nothing-to-export': 'כל השקופיות במצגת מוסתרות, ולכן לא נוצר קובץ. יש להציג אחת קודם.',
    'print-failed': 'לא ניתן היה ליצור את ה־PDF. דבר לא נכתב, והמצגת לא השתנתה. אפשר לנסות שוב.',
    'unknown-pdf': ({ part }) =>
      hebrew`הדפדפן כתב PDF ש־Lectern אינה יכולה לקרוא חלק ממנו (${part}), ולכן לא נוצר PDF. המצגת בטוחה. יש להשתמש בגרסה אחרת של ${'Chromium, Chrome'} או ${'Edge'}.`,
    'notes-would-leak': ({ sentence }) =>
      hebrew`לא נוצר קובץ: הוא היה מראה לקהל משפט שאינו בשקופית („${sentence}”). המצגת וההערות בטוחות. זו תקלה של Lectern: כדאי לדווח עליה בצירוף המצגת.`,
    'not-written': ({ name, why, ...at }) =>
      hebrew`לא ניתן היה לכתוב את ${name}: ${unwritten.he[why](at)}. דבר לא השתנה במקום הזה.`,
  },
);

export type Refusal = Saying<(typeof refusalWords)['en']>;

/** For the person: what happened, what is safe, what to do. */
export const sayRefusal = sayingIn(refusalWords);
