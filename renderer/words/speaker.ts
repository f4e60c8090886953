import { catalogue } from './words.ts';

/** What the presenter's window of a speaker's copy says beyond what Lectern's own says. */
export const speakerWords = catalogue(
  {
    title: (deck: string) => `Presenter – ${deck}`,
    covered: 'This window shows your notes',
    coveredMore:
      'Move it to a screen that only you see, and the window with the slides to the other. F11 lets each fill its screen.',
    uncover: 'Show my notes',
    refused: 'The browser did not open the window. Allow pop-ups for this file, then try once more.',
  },
  {
    title: (deck: string) => `מסך המציג – ${deck}`,
    covered: 'החלון הזה מציג את ההערות שלך',
    coveredMore: 'העבירו אותו למסך שרק אתם רואים, ואת חלון השקופיות למסך השני. F11 ממלא בכל אחד מהם את המסך שלו.',
    uncover: 'הצגת ההערות',
    refused: 'הדפדפן לא פתח את החלון. אפשרו חלונות קופצים לקובץ הזה ונסו שוב.',
  },
);
