import type { Flag, PaperUpdate, RecommendationChange, SlideUpdate } from '../../slides/index.ts';
import { catalogue } from './words.ts';

type KindWords = Readonly<Record<RecommendationChange['kind'], string>>;
type SlideWords = Readonly<Record<SlideUpdate['kind'], string>>;
type FlagWords = Readonly<Record<Flag['kind'], string>>;
type Fates = PaperUpdate['passages'];
type FieldWords = Readonly<Record<PaperUpdate['deck'][number]['field'], string>>;

const kinds: KindWords = {
  unchanged: 'Unchanged',
  renumbered: 'Renumbered',
  reworded: 'Reworded',
  new: 'New',
  withdrawn: 'Withdrawn',
};
const hebrewKinds: KindWords = {
  unchanged: 'ללא שינוי',
  renumbered: 'מספר אחר',
  reworded: 'נוסחה מחדש',
  new: 'חדשה',
  withdrawn: 'הוסרה',
};
const takes: SlideWords = {
  rewrite: 'Take the new wording',
  lines: 'Take the new wording where you changed nothing',
  look: 'Stays as you wrote it',
  insert: 'Add the slide',
  remove: 'Remove the slide',
};
const hebrewTakes: SlideWords = {
  rewrite: 'לקחת את הנוסח החדש',
  lines: 'לקחת את הנוסח החדש במה שלא שיניתם',
  look: 'נשארת כפי שכתבתם',
  insert: 'להוסיף את השקופית',
  remove: 'להסיר את השקופית',
};
const flags: FlagWords = {
  changed: 'The paper says this otherwise now',
  gone: 'The paper no longer says this',
  new: 'New in the paper',
  withdrawn: 'The paper no longer recommends this',
  renumbered: 'Another number in the paper',
  more: 'The new version says something else around this',
};
const hebrewFlags: FlagWords = {
  changed: 'המסמך אומר זאת עכשיו אחרת',
  gone: 'המסמך כבר לא אומר זאת',
  new: 'חדש במסמך',
  withdrawn: 'המסמך כבר לא ממליץ על כך',
  renumbered: 'מספר אחר במסמך',
  more: 'הגרסה החדשה אומרת סביב זה משהו אחר',
};
const fields: FieldWords = {
  title: 'Title',
  authors: 'Authors',
  language: 'Language',
  direction: 'Direction',
  marking: 'Marking',
};
const hebrewFields: FieldWords = {
  title: 'כותרת',
  authors: 'מחברים',
  language: 'שפה',
  direction: 'כיוון',
  marking: 'סיווג',
};

/** What is said where the paper of a deck comes in a new version. */
export const updateWords = catalogue(
  {
    openVersion: 'Open a new version of the paper…',
    letGo: 'Let go to bring this deck to a new version of its paper',
    title: 'New version of the paper',
    back: 'Back',
    comparing: 'Comparing the two versions…',
    apply: 'Update the deck',
    takeAll: 'Take all that is safe',
    keepAll: 'Take nothing',
    takenOf: (taken: number, all: number) => `${taken} of ${all} taken over`,
    kinds,
    counts: (kind: string, count: number) => `${kind}: ${count}`,
    passages: ({ exact, moved, changed, gone }: Fates) =>
      `Of ${exact + moved + changed + gone} passages that the slides cite, ${exact} stand where they stood, ${moved} in other paragraphs, ${changed} changed, ${gone} are gone.`,
    explained:
      'Nothing you wrote is overwritten: it stays, and is marked with what the paper says now. Numbers and paragraph references follow by themselves. One undo takes all of it back.',
    recommendations: 'Recommendations',
    unchanged: (count: number) =>
      count === 1 ? 'One recommendation is unchanged' : `${count} recommendations are unchanged`,
    otherSlides: 'Other slides',
    wholeDeck: 'The deck as a whole',
    before: 'Before',
    after: 'Now',
    notThere: 'Not there',
    numbers: (before: string, after: string) => `${before} is now ${after}`,
    noSlide: 'No slide of the deck rests on it.',
    follows: 'The number and the reference on its slide follow by themselves.',
    nothing: 'The slides say what the new version says. Update the deck so that it rests on this version from now on.',
    another: (percent: number) =>
      `This seems to be another paper: ${percent} % of what the deck’s paper says is found in it. If it is, go back and open it as a paper of its own.`,
    anyway: 'It is a new version of this paper all the same',
    takes,
    yours: 'You wrote in this slide or its notes.',
    yoursStay: 'Your own lines and notes stay.',
    pictureOf: (headline: string) => `Slide: ${headline}`,
    fields,
    takeField: 'Take it over',
    updated: 'The deck rests on the new version. Slides to look at are marked.',

    flagged: (count: number) => (count === 1 ? 'The paper changed here' : `The paper changed here in ${count} places`),
    look: 'Look',
    flags,
    onSlide: 'Slide',
    inNotes: 'Notes',
    taken: 'The new wording was taken over.',
    kept: 'Stays as it was:',
    done: 'Looked at',
    allDone: 'All looked at',
  },
  {
    openVersion: 'פתיחת גרסה חדשה של המסמך…',
    letGo: 'שחררו כדי לעדכן את המצגת הזאת לגרסה חדשה של המסמך שלה',
    title: 'גרסה חדשה של המסמך',
    back: 'חזרה',
    comparing: 'משווה בין שתי הגרסאות…',
    apply: 'עדכון המצגת',
    takeAll: 'לקחת את כל מה שבטוח',
    keepAll: 'לא לקחת דבר',
    takenOf: (taken: number, all: number) => `נלקחו ${taken} מתוך ${all}`,
    kinds: hebrewKinds,
    counts: (kind: string, count: number) => `${kind}: ${count}`,
    passages: ({ exact, moved, changed, gone }: Fates) =>
      `מבין ${exact + moved + changed + gone} הקטעים שהשקופיות מצטטות: ${exact} במקומם, ${moved} בפסקאות אחרות, ${changed} השתנו, ${gone} אינם עוד.`,
    explained:
      'דבר ממה שכתבתם לא יידרס: הוא נשאר, ולידו מסומן מה המסמך אומר עכשיו. מספרים והפניות לפסקאות מתעדכנים מעצמם. ביטול אחד מחזיר הכול.',
    recommendations: 'המלצות',
    unchanged: (count: number) => (count === 1 ? 'המלצה אחת לא השתנתה' : `${count} המלצות לא השתנו`),
    otherSlides: 'שקופיות אחרות',
    wholeDeck: 'המצגת כולה',
    before: 'קודם',
    after: 'עכשיו',
    notThere: 'איננה',
    numbers: (before: string, after: string) => `${before} היא עכשיו ${after}`,
    noSlide: 'אין במצגת שקופית שנשענת עליה.',
    follows: 'המספר וההפניה בשקופית שלה מתעדכנים מעצמם.',
    nothing: 'השקופיות אומרות מה שאומרת הגרסה החדשה. עדכנו את המצגת כדי שתישען מעתה על גרסה זו.',
    another: (percent: number) =>
      `נראה שזה מסמך אחר: ${percent} % ממה שאומר המסמך של המצגת נמצא בו. אם כן, חזרו ופתחו אותו כמסמך בפני עצמו.`,
    anyway: 'זו בכל זאת גרסה חדשה של המסמך הזה',
    takes: hebrewTakes,
    yours: 'כתבתם בשקופית הזאת או בהערות שלה.',
    yoursStay: 'השורות וההערות שלכם נשארות.',
    pictureOf: (headline: string) => `שקופית: ${headline}`,
    fields: hebrewFields,
    takeField: 'לקחת',
    updated: 'המצגת נשענת על הגרסה החדשה. השקופיות שיש לעבור עליהן מסומנות.',

    flagged: (count: number) =>
      count === 1
        ? 'המסמך השתנה כאן'
        : count === 2
          ? 'המסמך השתנה כאן בשני מקומות'
          : `המסמך השתנה כאן ב־${count} מקומות`,
    look: 'לראות',
    flags: hebrewFlags,
    onSlide: 'שקופית',
    inNotes: 'הערות',
    taken: 'הנוסח החדש נלקח.',
    kept: 'נשאר כפי שהיה:',
    done: 'עברתי על זה',
    allDone: 'עברתי על הכול',
  },
);
