import type { DeckCover, DeckSummary } from '../../main/api/results.ts';
import { renderSection, themeCss } from '../../slides/index.ts';

/** A deck as a picture. */
interface Cover {
  /** The `<section>` of its first slide. */
  readonly html: string;
  /** The theme's style sheet. */
  readonly css: string;
}

export interface Covers {
  /** The picture where it is at hand, so that a card that comes back is never blank. */
  known(deck: DeckSummary): Cover | null;
  /** Asks for it; null where there is none to be had. */
  of(deck: DeckSummary): Promise<Cover | null>;
}

/** Each may hold a logo: those around the window are kept, not those of a thousand decks. */
const most = 120;

export function createCovers(request: (deckId: string) => Promise<DeckCover>): Covers {
  const kept = new Map<string, Cover>();
  const keyOf = ({ id, changedAt }: DeckSummary) => `${id} ${changedAt}`;
  return {
    known: (deck) => kept.get(keyOf(deck)) ?? null,
    async of(deck) {
      // A card without a picture still opens its deck, which says what is wrong.
      const answer = await request(deck.id).catch(() => null);
      if (!answer) return null;
      const cover = coverOf(answer);
      kept.delete(keyOf(deck));
      kept.set(keyOf(deck), cover);
      for (const key of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(key);
      }
      return cover;
    },
  };
}

function coverOf({ deck, total }: DeckCover): Cover {
  const [slide] = deck.slides;
  return { html: slide ? renderSection(slide, deck, { number: 1, total }) : '', css: themeCss(deck.style) };
}
