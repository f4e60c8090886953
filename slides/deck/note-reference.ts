import type { Labels } from '../languages/types.ts';

/** Where a sentence of the notes stands in the paper. */
export interface NotePlace {
  readonly paragraph: number;
  /** From 1; undefined where the paper has no pages, or nobody said which. */
  readonly page?: number | undefined;
}

/** ` (§38)`, ` (§38, p. 12)`: after the sentences it is about; nothing where the paragraph has no number. */
export function noteReference({ paragraph, page }: NotePlace, { pageShort }: Labels): string {
  if (paragraph === 0) return '';
  return page === undefined ? ` (§${paragraph})` : ` (§${paragraph}, ${pageShort} ${page})`;
}

/** At the end of a paragraph; in every language the word for the page stands before its number. */
const atEnd = /\s\(§(\d+)(?:, [^\d()]{1,12}\s(\d+))?\)\s*$/u;

/** The words of a paragraph and where it says they stand; null where it says nothing. */
export function splitReference(text: string): (NotePlace & { readonly words: string }) | null {
  const [whole, paragraph, page] = atEnd.exec(text) ?? [];
  if (whole === undefined) return null;
  const words = text.slice(0, text.length - whole.length);
  return { words, paragraph: Number(paragraph), page: page === undefined ? undefined : Number(page) };
}
