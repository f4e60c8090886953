import type { DeckSummary } from '../../main/api/results.ts';

export const sortings = ['changed', 'title', 'minutes'] as const;
export type Sorting = (typeof sortings)[number];

export const sortingOf = (name: string): Sorting => sortings.find((sorting) => sorting === name) ?? 'changed';

/** `decks` come with the latest change first. Titles are in the order of the language; the shortest briefing is first. */
export function sorted(decks: readonly DeckSummary[], by: Sorting, language: string): readonly DeckSummary[] {
  if (by === 'changed') return decks;
  if (by === 'minutes') return decks.toSorted((a, b) => a.plannedMinutes - b.plannedMinutes);
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base', ignorePunctuation: true });
  return decks.toSorted((a, b) => compare(a.title, b.title));
}
