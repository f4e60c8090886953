import { catalogue } from './words.ts';

export const searchWords = catalogue(
  {
    field: 'Search slides, notes and papers',
    found: 'Found',
    count: (number: number) => (number === 0 ? 'Nothing found' : `${number} found`),
    nothing: 'No slide, note or paper holds',
    best: (number: number) => `These are the ${number} best places. Type more to narrow them down.`,
    kinds: { slide: 'Slide', notes: 'Notes', paper: 'Paper' },
    titled: 'Decks of that title',
  },
  {
    field: 'חיפוש בשקופיות, בהערות ובמסמכים',
    found: 'תוצאות',
    count: (number: number) =>
      number === 0 ? 'לא נמצא דבר' : number === 1 ? 'נמצאה תוצאה אחת' : `נמצאו ${number} תוצאות`,
    nothing: 'אין שקופית, הערה או מסמך שבהם',
    best: (number: number) => `אלה ${number} התוצאות הטובות ביותר. הקלידו עוד כדי לצמצם.`,
    kinds: { slide: 'שקופית', notes: 'הערות', paper: 'מסמך' },
    titled: 'מצגות בכותרת הזאת',
  },
);
