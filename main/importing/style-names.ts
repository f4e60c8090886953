/** Names of paragraph styles that say what a paragraph is, in lower case; word processors keep them in English. */
export const quoteStyles: ReadonlySet<string> = new Set(['quote', 'intense quote', 'block text', 'quotations']);

/** Styles of what stands around a title, and what each is called as metadata (`slides/paper/draft.ts`). */
export const roles: Readonly<Record<string, string>> = { subtitle: 'subtitle', author: 'author' };
