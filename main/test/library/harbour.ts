import { compose } from '../../../slides/deck/compose.ts';
import type { ComposedDeck, ComposeOptions } from '../../../slides/deck/model.ts';
import { brief } from '../../../slides/paper/brief.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';
import type { NewPaper } from '../../library/papers.ts';
import { harbourText } from '../importing/harbour-text.ts';

export const harbourPaper = readPaper('harbour.md', harbourText);
export const { recommendations } = brief(harbourPaper);

export const composeOptions: ComposeOptions = {
  minutes: 10,
  marking: 'OFFICIAL',
  briefingFor: null,
  presentedBy: 'Bo Pier',
  date: '3 March 2026',
  style: { theme: 'ministry', accent: '#123abc', footer: null, logo: null },
  recommendations: null,
};

export const newPaper = (changes: Partial<NewPaper> = {}): Omit<NewPaper, 'importedAt'> => ({
  name: 'harbour.md',
  sha256: 'a1',
  reading: 'r1',
  paper: harbourPaper,
  recommendations,
  ...changes,
});

/** The harbour paper's deck, with changes to its slide `rec-1`. */
export function harbourDeck(change: Partial<ComposedDeck['deck']['slides'][number]> = {}): ComposedDeck {
  const { deck, notes } = compose(brief(harbourPaper), composeOptions);
  const slides = deck.slides.map((slide) => (slide.recommendationId === 'rec-1' ? { ...slide, ...change } : slide));
  return { deck: { ...deck, slides }, notes };
}
