import type { Deck } from '../deck/model.ts';
import { languageData } from '../languages/index.ts';

/** A line of the title slide. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Who briefs whom and when, as far as the person has said. */
export function deckFacts(deck: Deck): Fact[] {
  const { labels } = languageData(deck.language);
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [labels.briefingFor, deck.briefingFor],
    [labels.presentedBy, deck.presentedBy],
    [labels.date, deck.date],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
