/** The languages Lectern speaks to its user; those of papers and decks are in `slides/languages/`. */
export const interfaceLanguages = ['en', 'he'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of the interface nearest to a BCP 47 tag: English where there is no nearer one. */
export const interfaceLanguageOf = (tag: string): InterfaceLanguage => (/^(?:he|iw)\b/i.test(tag) ? 'he' : 'en');
