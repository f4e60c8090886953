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
  },
);
