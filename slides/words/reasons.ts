import { english, hebrew, inEveryLanguage, type Saying, sayingIn } from './sayings.ts';

interface Heading {
  readonly heading: string;
}

interface Lead {
  /** The sentence before the list. */
  readonly lead: string;
}

/** Why something was taken for a recommendation. A finder with a new reason adds its code here, in both languages. */
export const reasonWords = inEveryLanguage(
  {
    labelled: ({ label }: { label: string }) => english`The paper labels it “${label}”.`,
    'counted-off': ({ lead }: Lead) => english`The text counts it off after “${lead}”`,
    'section-under': ({ heading }: Heading) => english`It is a section under “${heading}”.`,
    'summed-up-under': ({ heading }: Heading) =>
      english`It is an item of a list under “${heading}”, which sums up what the paper proposes.`,
    'run-in-list-under': ({ heading }: Heading) =>
      english`It is a list under “${heading}” that reads on from the sentence before it.`,
    'listed-under': ({ heading }: Heading) => english`It is an item of the list under “${heading}”.`,
    'list-announced': ({ lead }: Lead) => english`The sentence before the list announces it: “${lead}”`,
    'list-asked-for': ({ lead }: Lead) => english`The authors ask in it for what the list says: “${lead}”`,
    'list-hoped-for': ({ lead }: Lead) => english`The authors hope for what the list says: “${lead}”`,
    'list-must-be-done': ({ lead }: Lead) => english`The sentence before the list says what must be done: “${lead}”`,
    'list-of-actions': ({ lead }: Lead) =>
      english`The sentence before the list names actions, and most items ask: “${lead}”`,
    'list-asks-after': ({ lead }: Lead) => english`Most items of the list after “${lead}” ask for something.`,
    'list-asks-under': ({ heading }: Heading) => english`Most items of the list under “${heading}” ask for something.`,
    'what-to-do-under': ({ heading }: Heading) =>
      english`The heading “${heading}” and the sentence before the list speak of what to do.`,
    'title-announces': 'The title announces recommendations, and most items of the list ask for something.',
    'numbered-list': 'It is an item of a numbered list of which most ask for something.',
    'authors-recommend': 'The authors say in it that they recommend.',
    'short-paper-asks': 'It asks for something, in a short paper whose authors say that they recommend.',
    'asks-under': ({ heading }: Heading) => english`It asks for something under “${heading}”.`,
    'row-under': ({ heading }: Heading) => english`It is a row of the table under “${heading}”.`,
    'in-column': ({ column }: { column: string }) => english`It stands in the column “${column}” of a table.`,
    'by-person': 'You marked it as a recommendation.',
    'ask-by-person': 'You said which sentence of it asks.',
    'no-ask-by-person': 'You said that it asks for nothing.',
    asks: ({ ask }: { ask: string }) => english`It asks: “${ask}”`,
    'no-ask': 'No sentence in it says what should be done.',
    /** As an earlier version stored it. */
    earlier: ({ text }: { text: string }) => text,
  },
  {
    labelled: ({ label }) => hebrew`התווית שלה במסמך: „${label}”.`,
    'counted-off': ({ lead }) => hebrew`הטקסט מונה אותה אחרי „${lead}”`,
    'section-under': ({ heading }) => hebrew`היא פרק תחת הכותרת „${heading}”.`,
    'summed-up-under': ({ heading }) => hebrew`היא פריט ברשימה תחת הכותרת „${heading}”, המסכמת את מה שהמסמך מציע.`,
    'run-in-list-under': ({ heading }) => hebrew`היא רשימה תחת הכותרת „${heading}”, הנמשכת מן המשפט שלפניה.`,
    'listed-under': ({ heading }) => hebrew`היא פריט ברשימה תחת הכותרת „${heading}”.`,
    'list-announced': ({ lead }) => hebrew`המשפט שלפני הרשימה מכריז עליה: „${lead}”`,
    'list-asked-for': ({ lead }) => hebrew`המחברים מבקשים בו את מה שברשימה: „${lead}”`,
    'list-hoped-for': ({ lead }) => hebrew`המחברים מקווים למה שברשימה: „${lead}”`,
    'list-must-be-done': ({ lead }) => hebrew`המשפט שלפני הרשימה אומר מה יש לעשות: „${lead}”`,
    'list-of-actions': ({ lead }) => hebrew`המשפט שלפני הרשימה מדבר על פעולות, ורוב הפריטים מבקשים דבר מה: „${lead}”`,
    'list-asks-after': ({ lead }) => hebrew`רוב הפריטים ברשימה שאחרי „${lead}” מבקשים דבר מה.`,
    'list-asks-under': ({ heading }) => hebrew`רוב הפריטים ברשימה תחת הכותרת „${heading}” מבקשים דבר מה.`,
    'what-to-do-under': ({ heading }) => hebrew`הכותרת „${heading}” והמשפט שלפני הרשימה מדברים על מה שיש לעשות.`,
    'title-announces': 'כותרת המסמך מכריזה על המלצות, ורוב הפריטים ברשימה מבקשים דבר מה.',
    'numbered-list': 'היא פריט ברשימה ממוספרת שרוב פריטיה מבקשים דבר מה.',
    'authors-recommend': 'המחברים אומרים בה שהם ממליצים.',
    'short-paper-asks': 'היא מבקשת דבר מה, במסמך קצר שמחבריו אומרים שהם ממליצים.',
    'asks-under': ({ heading }) => hebrew`היא מבקשת דבר מה תחת הכותרת „${heading}”.`,
    'row-under': ({ heading }) => hebrew`היא שורה בטבלה תחת הכותרת „${heading}”.`,
    'in-column': ({ column }) => hebrew`היא עומדת בעמודה „${column}” בטבלה.`,
    'by-person': 'סימנתם אותה כהמלצה.',
    'ask-by-person': 'אמרתם איזה משפט בה מבקש.',
    'no-ask-by-person': 'אמרתם שהיא לא מבקשת דבר.',
    asks: ({ ask }) => hebrew`היא מבקשת: „${ask}”`,
    'no-ask': 'אין בה משפט שאומר מה יש לעשות.',
    earlier: ({ text }) => text,
  },
);

export type ReasonSaying = Saying<(typeof reasonWords)['en']>;

export const sayReason = sayingIn(reasonWords);
