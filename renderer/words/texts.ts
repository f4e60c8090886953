import { catalogue } from './words.ts';

/** What is said of the texts of a slide: writing them, finding in them, and what they rest on. */
export const textsWords = catalogue(
  {
    slide: 'Slide',
    say: 'Say',
    ifAsked: 'If asked',
    emptySlide: 'An empty slide',
    emptySay: 'What to say with this slide',
    emptyIfAsked: 'What to have ready',
    speaking: (words: number, said: string, planned: string) =>
      `${words} ${words === 1 ? 'word' : 'words'}, about ${said} of ${planned}`,
    leavingField: 'Tab moves within lists and tables; Escape and then Tab leaves the field.',

    toolbar: 'Text',
    heading: 'Heading',
    bold: 'Bold',
    italic: 'Italic',
    bullets: 'List',
    numbers: 'Numbered list',
    link: 'Link',
    linkText: 'text',
    table: 'Table',
    tableHeadings: ['First', 'Second', 'Third'],
    columns: 'Columns',
    columnHeadings: ['First', 'Second'] as [string, string],
    close: 'Close',

    allNotes: 'All notes',
    allSpeaking: (said: string, planned: string) => `about ${said} of ${planned}`,
    slideNumber: (number: number) => `Slide ${number}`,
    ofSlide: (part: string, number: number) => `Slide ${number}: ${part}`,
    goToSlide: (number: number, headline: string) => `Go to slide ${number}: ${headline}`,
    noHeadline: 'without a headline',
    backup: 'Backup',
    hidden: 'Hidden',

    source: 'Source',
    wholePaper: 'Whole paper',
    noSource: 'No line of this slide is cut from the paper.',
    findInPaper: 'Find in the paper',
    paragraphsFound: (at: number, all: number) =>
      all === 0 ? 'Not found' : `${at} of ${all} ${all === 1 ? 'paragraph' : 'paragraphs'}`,
    addSentence: 'Add this sentence',
    toSlide: 'Add to the slide',
    toSay: 'Add to Say',
    toIfAsked: 'Add to If asked',

    departing: (count: number) =>
      count === 1 ? '1 line departs from the paper' : `${count} lines depart from the paper`,
    departureKinds: { number: 'Number', name: 'Name', negation: 'Negation', modal: 'Must, should or may' },
    onTheSlide: 'On the slide',
    inThePaper: 'In the paper',
    restoreLine: 'Use the cleared wording',

    findReplace: 'Find and replace',
    find: 'Find',
    replaceWith: 'Replace with',
    matchCase: 'Match case',
    wholeWords: 'Whole words',
    places: 'Places found',
    notFound: 'No slide and no note says this.',
    chosen: (chosen: number, all: number) => `${chosen} of ${all} ${all === 1 ? 'place' : 'places'} chosen`,
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    replaceAt: (place: string) => `Replace on ${place}`,
    replaceThese: (count: number) => (count === 1 ? 'Replace 1 place' : `Replace ${count} places`),
    replaced: (count: number) =>
      count === 1
        ? '1 place was changed. Undo takes it back.'
        : `${count} places were changed. One undo takes all of it back.`,
  },
  {
    slide: 'שקופית',
    say: 'לומר',
    ifAsked: 'אם ישאלו',
    emptySlide: 'שקופית ריקה',
    emptySay: 'מה לומר עם השקופית',
    emptyIfAsked: 'מה להכין מראש',
    speaking: (words: number, said: string, planned: string) =>
      `${words === 1 ? 'מילה אחת' : words === 2 ? 'שתי מילים' : `${words} מילים`}, כ־${said} מתוך ${planned}`,
    leavingField: 'Tab נע בתוך רשימות וטבלאות; Escape ואחריו Tab יוצאים מהשדה.',

    toolbar: 'טקסט',
    heading: 'כותרת',
    bold: 'מודגש',
    italic: 'נטוי',
    bullets: 'רשימה',
    numbers: 'רשימה ממוספרת',
    link: 'קישור',
    linkText: 'טקסט',
    table: 'טבלה',
    tableHeadings: ['ראשונה', 'שנייה', 'שלישית'],
    columns: 'טורים',
    columnHeadings: ['ראשון', 'שני'] as [string, string],
    close: 'סגירה',

    allNotes: 'כל ההערות',
    allSpeaking: (said: string, planned: string) => `כ־${said} מתוך ${planned}`,
    slideNumber: (number: number) => `שקופית ${number}`,
    ofSlide: (part: string, number: number) => `שקופית ${number}: ${part}`,
    goToSlide: (number: number, headline: string) => `מעבר לשקופית ${number}: ${headline}`,
    noHeadline: 'בלי כותרת',
    backup: 'גיבוי',
    hidden: 'מוסתרת',

    source: 'מקור',
    wholePaper: 'המסמך כולו',
    noSource: 'אף שורה בשקופית הזאת אינה לקוחה מהמסמך.',
    findInPaper: 'חיפוש במסמך',
    paragraphsFound: (at: number, all: number) =>
      all === 0 ? 'לא נמצא' : all === 1 ? 'פסקה אחת' : `פסקה ${at} מתוך ${all}`,
    addSentence: 'הוספת המשפט',
    toSlide: 'הוספה לשקופית',
    toSay: 'הוספה ל„לומר”',
    toIfAsked: 'הוספה ל„אם ישאלו”',

    departing: (count: number) =>
      count === 1 ? 'שורה אחת סוטה מהמסמך' : count === 2 ? 'שתי שורות סוטות מהמסמך' : `${count} שורות סוטות מהמסמך`,
    departureKinds: { number: 'מספר', name: 'שם', negation: 'שלילה', modal: 'חובה, המלצה או רשות' },
    onTheSlide: 'בשקופית',
    inThePaper: 'במסמך',
    restoreLine: 'חזרה לנוסח המאושר',

    findReplace: 'חיפוש והחלפה',
    find: 'חיפוש',
    replaceWith: 'להחליף ב',
    matchCase: 'התאמת רישיות',
    wholeWords: 'מילים שלמות',
    places: 'המקומות שנמצאו',
    notFound: 'אין שקופית או הערה שאומרת זאת.',
    chosen: (chosen: number, all: number) =>
      all === 1 ? (chosen === 1 ? 'המקום היחיד נבחר' : 'המקום היחיד לא נבחר') : `נבחרו ${chosen} מתוך ${all} מקומות`,
    chooseAll: 'בחירת הכול',
    chooseNone: 'ביטול הבחירה',
    replaceAt: (place: string) => `החלפה ב${place}`,
    replaceThese: (count: number) => (count === 1 ? 'החלפה במקום אחד' : `החלפה ב־${count} מקומות`),
    replaced: (count: number) =>
      count === 1 ? 'מקום אחד שונה. ביטול מחזיר אותו.' : `${count} מקומות שונו. ביטול אחד מחזיר את כולם.`,
  },
);
