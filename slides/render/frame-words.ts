import type { Deck } from '../deck/model.ts';

/** The few words a slide's frame adds to what the deck says. */
interface FrameWords {
  readonly briefingFor: string;
  readonly presentedBy: string;
  readonly date: string;
  /** Stands where a slide that is counted has its number. */
  readonly backup: string;
}

const english: FrameWords = {
  briefingFor: 'Briefing for',
  presentedBy: 'Presented by',
  date: 'Date',
  backup: 'Backup',
};

const byLanguage: Readonly<Record<string, FrameWords>> = {
  en: english,
  fr: { briefingFor: 'À l’attention de', presentedBy: 'Présenté par', date: 'Date', backup: 'Annexe' },
};

export function frameWords(language: string): FrameWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

/** A line of the title slide. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Who briefs whom and when, as far as the person has said. */
export function deckFacts(deck: Deck): Fact[] {
  const words = frameWords(deck.language);
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [words.briefingFor, deck.briefingFor],
    [words.presentedBy, deck.presentedBy],
    [words.date, deck.date],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
