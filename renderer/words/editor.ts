import type { EditName } from '../../main/api/results.ts';
import type { Layout } from '../../slides/index.ts';
import { catalogue } from './words.ts';

type LayoutNames = Readonly<Record<Layout, string>>;
type EditNames = Readonly<Record<EditName['kind'], string>>;

const layoutNames: LayoutNames = {
  title: 'Title',
  section: 'Section',
  'bottom-line': 'Bottom line',
  recommendation: 'Recommendation',
  points: 'Points',
  decisions: 'Decisions',
  figures: 'Figures',
  timeline: 'Timeline',
  table: 'Table',
  columns: 'Columns',
  options: 'Options',
  quote: 'Quotation',
  image: 'Picture',
  sources: 'Sources',
};

const hebrewLayoutNames: LayoutNames = {
  title: 'כותרת',
  section: 'פרק',
  'bottom-line': 'שורה תחתונה',
  recommendation: 'המלצה',
  points: 'נקודות',
  decisions: 'החלטות',
  figures: 'נתונים',
  timeline: 'ציר זמן',
  table: 'טבלה',
  columns: 'עמודות',
  options: 'חלופות',
  quote: 'ציטוט',
  image: 'תמונה',
  sources: 'מקורות',
};

const edits: EditNames = {
  slide: 'change of a slide',
  notes: 'change of notes',
  deck: 'deck settings',
  insert: 'new slides',
  remove: 'deletion',
  order: 'new order',
  replace: 'restored version',
  all: 'change of several',
};

const hebrewEdits: EditNames = {
  slide: 'שינוי בשקופית',
  notes: 'שינוי בהערות',
  deck: 'הגדרות המצגת',
  insert: 'שקופיות חדשות',
  remove: 'מחיקה',
  order: 'סדר חדש',
  replace: 'שחזור גרסה',
  all: 'שינוי בכמה מקומות',
};

/** What is said of the deck at hand and its slides; the texts of a slide have words of their own. */
export const editorWords = catalogue(
  {
    layouts: layoutNames,
    decks: 'Decks',
    plannedTime: 'Planned time: ',
    timeOf: (planned: string, available: string) => `${planned} of ${available}`,
    timeOver: (over: string) => `, ${over} over`,
    slides: 'Slides',
    showPane: (pane: string) => `Show the pane “${pane}”`,
    hidePane: (pane: string) => `Hide the pane “${pane}”`,
    present: 'Present',
    presentTitle: 'From the first slide (F5), from this slide (Shift+F5), with your notes in a window beside (Alt+F5)',
    preview: 'Preview',
    slideListWidth: 'Width of the slide list',
    textsHeight: 'Height of the texts',
    sidePaneWidth: 'Width of the pane beside the slide',
    cancel: 'Cancel',
    close: 'Close',
    done: 'Done',

    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    typedStays: 'What you typed stays in this window.',
    retry: 'Retry',
    bothKept: 'A text was changed in another window while you changed it here. Both are kept until you choose.',
    textKept: 'A slide was deleted before what you typed on it was saved. Your text is kept here until you choose.',
    choose: 'Choose…',
    decideLater: 'Decide later',
    keepTheirs: 'Keep the other text',
    keepMine: 'Keep my text',
    slideConflict: (number: number) => `Slide ${number} was changed in another window`,
    notesConflict: (number: number) => `The notes of slide ${number} were changed in another window`,
    conflict:
      'The other window saved first. Your text is kept here but not in the library until you choose; the one you do not choose is gone, so copy from it what you need.',
    myText: 'My text',
    theirText: 'The other text',
    deletedSlide: (headline: string) => `“${headline}” was deleted`,
    deletedUnsaved:
      'This slide was deleted, or an earlier version of the deck restored, before what you typed here was saved. Your text is in this window alone until you choose.',
    mySlideText: 'My text of the slide',
    myNotes: 'My notes',
    textCopied: 'Copied.',
    letItGo: 'Let it go',
    putBack: 'Put the slide back with my text',
    say: 'Say',
    ifAsked: 'If asked',
    empty: '(empty)',

    slideOf: (number: number, total: number, headline: string) => `Slide ${number} of ${total}: ${headline}`,
    withoutHeadline: 'without a headline',
    hidden: 'Hidden',
    backup: 'Backup',
    overflows: 'Holds more than it shows',
    withoutNotes: 'No notes',
    slideCount: (count: number) => (count === 1 ? '1 slide' : `${count} slides`),
    chosenOf: (chosen: number, count: number) => `${chosen} of ${count} chosen`,
    someOf: (chosen: number, count: number) => `${chosen} of ${count}`,

    newSlide: 'New slide',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    duplicate: 'Duplicate',
    delete: 'Delete',
    hide: 'Hide',
    show: 'Show',
    toBackup: 'Make backup',
    fromBackup: 'Make it part of the talk',
    moveUp: 'Move up',
    moveDown: 'Move down',
    slideMenu: 'What can be done with these slides',
    deleted: (count: number) => (count === 1 ? 'The slide was deleted.' : `${count} slides were deleted.`),
    undo: 'Undo',
    atLeastOne:
      'A deck keeps at least one slide, so nothing was deleted. To be rid of all of it, put the deck into the bin.',
    copied: (count: number) => (count === 1 ? '1 slide copied.' : `${count} slides copied.`),
    nothingToPaste: 'There are no slides on the clipboard. Copy some in the slide list of a deck first.',
    untied:
      'These slides come from a deck of another paper. Their words and notes came along; their citations, the recommendation they belong to, its number, the reference at the foot and the section did not, because they would point into the wrong paper.',

    edits,
    undoWhat: (what: string) => `Undo: ${what} (Ctrl+Z)`,
    redoWhat: (what: string) => `Redo: ${what} (Ctrl+Y)`,
    undoNothing: 'Nothing to undo',
    redoNothing: 'Nothing to redo',

    source: 'Source',
    properties: 'Properties',
    layout: 'Layout',
    several: 'Different',
    section: 'Section',
    none: 'None',
    time: 'Planned time',
    timeHint: 'Minutes and seconds, such as 1:30',
    timeWrong: 'Write minutes and seconds, such as 1:30.',
    hiddenHint: 'Not presented, not exported',
    backupHint: 'After the end, for questions; takes no time of the slot',

    fits: 'Fits',
    tooFull: (lines: number) =>
      lines === 1
        ? 'About one line more than fits, at the smallest type'
        : `About ${lines} lines more than fit, at the smallest type`,
    splitHere: 'Split here',
    splitTitle: 'Into as many slides with this headline as it takes, between paragraphs, items or sentences',
    moveToNotes: 'Move to notes',
    moveTitle: 'The lines that do not fit go to the end of what you say',
    tighten: 'Tighten',
    tightenTitle: 'Takes out line breaks, rules and empty items that need room and say nothing',
    nothingHelps: 'Nothing on it can be parted. Shorten it by hand.',
    didSplit: (slides: number, moved: number, left: number) =>
      [
        `The slide is now ${slides === 2 ? 'two' : slides}.`,
        moved > 0 &&
          `${moved === 1 ? '1 paragraph' : `${moved} paragraphs`} of the notes went with what they are about.`,
        left > 0 && (moved > 0 ? 'The rest of the notes stays with the first.' : 'The notes stay with the first.'),
      ]
        .filter(Boolean)
        .join(' '),
    didMove: 'What did not fit is now at the end of “Say”.',
    didTighten: 'What needed room and said nothing is gone.',
  },
  {
    layouts: hebrewLayoutNames,
    decks: 'מצגות',
    plannedTime: 'זמן מתוכנן: ',
    timeOf: (planned: string, available: string) => `${planned} מתוך ${available}`,
    timeOver: (over: string) => `, חריגה של ${over}`,
    slides: 'שקופיות',
    showPane: (pane: string) => `הצגת החלונית „${pane}”`,
    hidePane: (pane: string) => `הסתרת החלונית „${pane}”`,
    present: 'הצגה',
    presentTitle: 'מהשקופית הראשונה (F5), מהשקופית הזאת (Shift+F5), עם ההערות בחלון לצד (Alt+F5)',
    preview: 'תצוגה מקדימה',
    slideListWidth: 'רוחב רשימת השקופיות',
    textsHeight: 'גובה הטקסטים',
    sidePaneWidth: 'רוחב החלונית שליד השקופית',
    cancel: 'ביטול',
    close: 'סגירה',
    done: 'סיום',

    saved: 'נשמר',
    saving: 'שומר…',
    notSaved: 'לא נשמר',
    typedStays: 'מה שהקלדת נשאר בחלון הזה.',
    retry: 'ניסיון נוסף',
    bothKept: 'טקסט שונה בחלון אחר בזמן ששינית אותו כאן. שני הנוסחים שמורים עד שתבחרו.',
    textKept: 'שקופית נמחקה לפני שנשמר מה שהקלדת בה. הטקסט שלך שמור כאן עד שתבחרו.',
    choose: 'בחירה…',
    decideLater: 'להחליט אחר כך',
    keepTheirs: 'לשמור את הטקסט האחר',
    keepMine: 'לשמור את הטקסט שלי',
    slideConflict: (number: number) => `שקופית ${number} שונתה בחלון אחר`,
    notesConflict: (number: number) => `ההערות של שקופית ${number} שונו בחלון אחר`,
    conflict:
      'החלון האחר שמר קודם. הטקסט שלך שמור כאן אך לא בספרייה עד שתבחרו; הנוסח שלא ייבחר יימחק, לכן העתיקו ממנו את מה שנחוץ.',
    myText: 'הטקסט שלי',
    theirText: 'הטקסט האחר',
    deletedSlide: (headline: string) => `השקופית „${headline}” נמחקה`,
    deletedUnsaved:
      'השקופית נמחקה, או שוחזרה גרסה קודמת של המצגת, לפני שנשמר מה שהקלדת כאן. הטקסט שלך נמצא רק בחלון הזה עד שתבחרו.',
    mySlideText: 'הטקסט שלי בשקופית',
    myNotes: 'ההערות שלי',
    textCopied: 'הועתק.',
    letItGo: 'לוותר על הטקסט',
    putBack: 'החזרת השקופית עם הטקסט שלי',
    say: 'לומר',
    ifAsked: 'אם ישאלו',
    empty: '(ריק)',

    slideOf: (number: number, total: number, headline: string) => `שקופית ${number} מתוך ${total}: ${headline}`,
    withoutHeadline: 'ללא כותרת',
    hidden: 'מוסתרת',
    backup: 'גיבוי',
    overflows: 'יש בה יותר ממה שמוצג',
    withoutNotes: 'ללא הערות',
    slideCount: (count: number) => (count === 1 ? 'שקופית אחת' : count === 2 ? 'שתי שקופיות' : `${count} שקופיות`),
    chosenOf: (chosen: number, count: number) => `נבחרו ${chosen} מתוך ${count}`,
    someOf: (chosen: number, count: number) => `${chosen} מתוך ${count}`,

    newSlide: 'שקופית חדשה',
    cut: 'גזירה',
    copy: 'העתקה',
    paste: 'הדבקה',
    duplicate: 'שכפול',
    delete: 'מחיקה',
    hide: 'הסתרה',
    show: 'הצגה ברצף',
    toBackup: 'העברה לגיבוי',
    fromBackup: 'החזרה לרצף',
    moveUp: 'הזזה למעלה',
    moveDown: 'הזזה למטה',
    slideMenu: 'מה אפשר לעשות בשקופיות האלה',
    deleted: (count: number) =>
      count === 1 ? 'השקופית נמחקה.' : count === 2 ? 'שתי שקופיות נמחקו.' : `${count} שקופיות נמחקו.`,
    undo: 'ביטול הפעולה',
    atLeastOne: 'במצגת נשארת לפחות שקופית אחת, ולכן דבר לא נמחק. כדי להיפטר מכולה העבירו את המצגת לסל.',
    copied: (count: number) =>
      count === 1 ? 'הועתקה שקופית אחת.' : count === 2 ? 'הועתקו שתי שקופיות.' : `הועתקו ${count} שקופיות.`,
    nothingToPaste: 'אין שקופיות בלוח. העתיקו קודם שקופיות ברשימת השקופיות של מצגת.',
    untied:
      'השקופיות האלה באו ממצגת של מסמך אחר. המילים וההערות הגיעו; הציטוטים, ההמלצה שאליה הן שייכות, מספרה, ההפניה בתחתית ושם הפרק לא הגיעו, כי היו מפנים למסמך הלא נכון.',

    edits: hebrewEdits,
    undoWhat: (what: string) => `ביטול: ${what} (Ctrl+Z)`,
    redoWhat: (what: string) => `ביצוע מחדש: ${what} (Ctrl+Y)`,
    undoNothing: 'אין מה לבטל',
    redoNothing: 'אין מה לבצע מחדש',

    source: 'מקור',
    properties: 'מאפיינים',
    layout: 'פריסה',
    several: 'שונים',
    section: 'פרק',
    none: 'אין',
    time: 'זמן מתוכנן',
    timeHint: 'דקות ושניות, למשל 1:30',
    timeWrong: 'כתבו דקות ושניות, למשל 1:30.',
    hiddenHint: 'לא מוצגת ולא מיוצאת',
    backupHint: 'אחרי הסוף, לשאלות; לא נספרת בזמן',

    fits: 'נכנס',
    tooFull: (lines: number) =>
      lines === 1
        ? 'כשורה אחת יותר ממה שנכנס, גם באות הקטנה ביותר'
        : lines === 2
          ? 'כשתי שורות יותר ממה שנכנס, גם באות הקטנה ביותר'
          : `כ־${lines} שורות יותר ממה שנכנס, גם באות הקטנה ביותר`,
    splitHere: 'פיצול כאן',
    splitTitle: 'לשקופיות עם אותה כותרת, כמה שצריך, בין פסקאות, סעיפים או משפטים',
    moveToNotes: 'העברה להערות',
    moveTitle: 'השורות שלא נכנסות עוברות לסוף מה שנאמר',
    tighten: 'הידוק',
    tightenTitle: 'מסיר שבירות שורה, קווים וסעיפים ריקים שתופסים מקום ואינם אומרים דבר',
    nothingHelps: 'אין בה מה לפצל. קצרו אותה ידנית.',
    didSplit: (slides: number, moved: number, left: number) =>
      [
        `השקופית פוצלה ${slides === 2 ? 'לשתיים' : `ל־${slides}`}.`,
        moved > 0 &&
          (moved === 1
            ? 'פסקה אחת מההערות עברה עם מה שהיא עוסקת בו.'
            : `${moved === 2 ? 'שתי פסקאות' : `${moved} פסקאות`} מההערות עברו עם מה שהן עוסקות בו.`),
        left > 0 && (moved > 0 ? 'שאר ההערות נשארו בראשונה.' : 'ההערות נשארו בראשונה.'),
      ]
        .filter(Boolean)
        .join(' '),
    didMove: 'מה שלא נכנס נמצא עכשיו בסוף „לומר”.',
    didTighten: 'מה שתפס מקום ולא אמר דבר הוסר.',
  },
);
