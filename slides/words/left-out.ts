import { inEveryLanguage, type Saying, sayingIn } from './sayings.ts';

interface Slot {
  readonly minutes: number;
}

/** With how many of the kind are shown all the same. */
interface Share extends Slot {
  readonly shown: number;
}

const minutesEn = (minutes: number) => `${minutes} minute${minutes === 1 ? '' : 's'}`;
const leaveEn = (minutes: number) => `${minutesEn(minutes)} ${minutes === 1 ? 'leaves' : 'leave'}`;
const carryEn = (minutes: number) => `${minutesEn(minutes)} ${minutes === 1 ? 'carries' : 'carry'}`;
const minutesHe = (minutes: number) => (minutes === 1 ? 'דקה אחת' : `${minutes} דקות`);
const inHe = (minutes: number) => (minutes === 1 ? 'בדקה אחת' : `ב־${minutes} דקות`);

/** Why slides of a kind are backup for want of time. */
export const leftOutWords = inEveryLanguage(
  {
    asks: ({ minutes }: Slot) =>
      `The list of what is asked takes more than ${minutesEn(minutes)}: the first of it are shown.`,
    decisions: ({ minutes }: Slot) =>
      `In ${minutesEn(minutes)} the decisions are not listed again at the end: the bottom line lists them.`,
    recommendations: ({ minutes, shown }: Share) =>
      shown === 0
        ? `${leaveEn(minutes)} no time for recommendations one by one: the bottom line says what they ask.`
        : `${carryEn(minutes)} ${shown} of the recommendations one by one, the first of each section before the others: the bottom line says what the rest ask.`,
    silent: ({ minutes }: Slot) =>
      `What the paper asks for comes first, and ${leaveEn(minutes)} no time for what it only expects.`,
    figures: ({ minutes }: Slot) => `${leaveEn(minutes)} no time for figures beside the recommendations.`,
    context: ({ minutes, shown }: Share) =>
      shown === 0
        ? `${leaveEn(minutes)} no time for context beside what is asked.`
        : `What is asked comes first: of the context ${carryEn(minutes)} ${shown === 1 ? 'one slide' : `${shown} slides`}.`,
    sources: ({ minutes }: Slot) => `${leaveEn(minutes)} no time for sources and caveats: have them ready.`,
  },
  {
    asks: ({ minutes }) =>
      `רשימת הבקשות אורכת יותר מ${minutes === 1 ? '' : '־'}${minutesHe(minutes)}: מוצגות הראשונות שבה.`,
    decisions: ({ minutes }) => `${inHe(minutes)} ההחלטות אינן נמנות שוב בסוף: הן רשומות בשקופית של השורה התחתונה.`,
    recommendations: ({ minutes, shown }) =>
      shown === 0
        ? `${inHe(minutes)} אין זמן להמלצות אחת אחת: השורה התחתונה אומרת מה הן מבקשות.`
        : `${inHe(minutes)} יש מקום ${shown === 1 ? 'להמלצה אחת' : `ל־${shown} מן ההמלצות, אחת אחת`}, הראשונה מכל פרק לפני האחרות: השורה התחתונה אומרת מה מבקשות השאר.`,
    silent: ({ minutes }) => `מה שהמסמך מבקש קודם, ו${inHe(minutes)} אין זמן למה שהוא רק צופה.`,
    figures: ({ minutes }) => `${inHe(minutes)} אין זמן לנתונים לצד ההמלצות.`,
    context: ({ minutes, shown }) =>
      shown === 0
        ? `${inHe(minutes)} אין זמן לרקע לצד הבקשות.`
        : `הבקשות קודמות: ${inHe(minutes)} יש מקום ל${shown === 1 ? 'שקופית רקע אחת' : `־${shown} שקופיות רקע`}.`,
    sources: ({ minutes }) => `${inHe(minutes)} אין זמן למקורות ולהסתייגויות: כדאי להכין אותם לשאלות.`,
  },
);

export type LeftOutSaying = Saying<(typeof leftOutWords)['en']>;

export const sayLeftOut = sayingIn(leftOutWords);
