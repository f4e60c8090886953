import { english, hebrew, inEveryLanguage, type Saying, sayingIn } from './sayings.ts';

interface OnSlide {
  /** As it is typed to jump there, from 1. */
  readonly slide: number;
}

/** What the check before a show finds, and how it is mended. */
const findingWords = inEveryLanguage(
  {
    'nothing-shown': 'Every slide is hidden. Show one of them.',
    departs: ({ slide, lines }: OnSlide & { lines: number }) =>
      `${lines === 1 ? 'A line' : `${lines} lines`} of slide ${slide} ${lines === 1 ? 'says' : 'say'} a number, a name, a “not” or a “must” otherwise than the paper. See that it is meant.`,
    'paper-changed': ({ slide, places }: OnSlide & { places: number }) =>
      `What slide ${slide} rests on changed in ${places === 1 ? 'one place' : `${places} places`} of the new version of the paper. Look at it and tick it off.`,
    'marking-missing': ({ paper }: { paper: string }) =>
      english`The paper is marked “${paper}” and the deck has no marking. Set it in the deck’s settings.`,
    'marking-differs': ({ paper, deck }: { paper: string; deck: string }) =>
      english`The paper is marked “${paper}”, the deck “${deck}”. See which is right in the deck’s settings.`,
    'too-full': ({ slide }: OnSlide) => `Slide ${slide} holds more than fits on it. Shorten or split it.`,
    'not-drawn': ({ slide, character }: OnSlide & { character: string }) =>
      `Slide ${slide} has ${character}, which no font of Lectern draws. Look at it on the machine that presents.`,
    'picture-missing': ({ slide }: OnSlide) =>
      `A picture of slide ${slide} is not in the library. Put it in again or take it out.`,
    'link-dead': ({ slide, target }: OnSlide & { target: string }) =>
      english`Slide ${slide} links to “${target}”, and no slide that is shown has this name.`,
    'link-outside': ({ slide, address }: OnSlide & { address: string }) =>
      english`Slide ${slide} links to ${address}. It is not followed in a show, and a handout needs a network for it.`,
    'over-slot': ({ seconds }: { seconds: number }) =>
      `The slides are planned to take ${minutes(seconds)} min more than there are. Leave some out, or change the slot.`,
    'no-notes': ({ slide }: OnSlide) => `Slide ${slide} has nothing to say in its notes.`,
    'one-display': 'There is one display: the slides alone are shown on it, and the notes are not.',
    mirrored: 'The displays are mirrored: the room sees what you see. Extend them, or present the slides alone.',
    'cannot-place': 'This desktop does not let Lectern move windows. Drag the audience’s window to its display.',
    battery: 'The machine runs on its battery. Plug it in.',
  },
  {
    'nothing-shown': 'כל השקופיות מוסתרות. הציגו אחת מהן.',
    departs: ({ slide, lines }: OnSlide & { lines: number }) =>
      `${lines === 1 ? 'שורה אחת' : `${lines} שורות`} בשקופית ${slide} ${lines === 1 ? 'אומרת' : 'אומרות'} מספר, שם, שלילה או חובה אחרת מן המסמך. ודאו שזו הכוונה.`,
    'paper-changed': ({ slide, places }: OnSlide & { places: number }) =>
      `מה ששקופית ${slide} נשענת עליו השתנה ${places === 1 ? 'במקום אחד' : `ב־${places} מקומות`} בגרסה החדשה של המסמך. עברו על כך וסמנו שראיתם.`,
    'marking-missing': ({ paper }: { paper: string }) =>
      hebrew`המסמך מסווג „${paper}” ולמצגת אין סיווג. קבעו אותו בהגדרות המצגת.`,
    'marking-differs': ({ paper, deck }: { paper: string; deck: string }) =>
      hebrew`המסמך מסווג „${paper}” והמצגת „${deck}”. בדקו בהגדרות המצגת מה נכון.`,
    'too-full': ({ slide }: OnSlide) => `שקופית ${slide} מכילה יותר ממה שנכנס בה. קצרו או פצלו אותה.`,
    'not-drawn': ({ slide, character }: OnSlide & { character: string }) =>
      hebrew`בשקופית ${slide} מופיע ${character}, שאין לו גופן ב־Lectern. הסתכלו עליה במחשב שיציג.`,
    'picture-missing': ({ slide }: OnSlide) => `תמונה של שקופית ${slide} אינה בספרייה. הוסיפו אותה שוב או הסירו אותה.`,
    'link-dead': ({ slide, target }: OnSlide & { target: string }) =>
      hebrew`שקופית ${slide} מקשרת אל „${target}”, ואין שקופית מוצגת בשם הזה.`,
    'link-outside': ({ slide, address }: OnSlide & { address: string }) =>
      hebrew`שקופית ${slide} מקשרת אל ${address}. הקישור לא נפתח בהצגה, ובעותק שנמסר הוא דורש רשת.`,
    'over-slot': ({ seconds }: { seconds: number }) =>
      `לשקופיות מתוכננות ${minutes(seconds)} דק׳ יותר ממה שיש. השמיטו כמה, או שנו את משך ההצגה.`,
    'no-notes': ({ slide }: OnSlide) => `לשקופית ${slide} אין מה לומר בהערות.`,
    'one-display': 'יש מסך אחד: יוצגו בו השקופיות לבדן, בלי ההערות.',
    mirrored: 'המסכים משוכפלים: הקהל רואה מה שאתם רואים. הרחיבו אותם, או הציגו את השקופיות לבדן.',
    'cannot-place': 'שולחן העבודה הזה לא מרשה ל־Lectern להזיז חלונות. גררו את חלון הקהל למסך שלו.',
    battery: 'המחשב פועל על סוללה. חברו אותו לחשמל.',
  },
);

export type FindingSaying = Saying<(typeof findingWords)['en']>;
export const sayFinding = sayingIn(findingWords);

/** In half minutes, as in a show. */
const minutes = (seconds: number): number => Math.max(0.5, Math.round(seconds / 30) / 2);
