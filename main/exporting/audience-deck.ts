import type { Deck } from '../../slides/deck/model.ts';
import { AppError } from '../errors.ts';

/**
 * The deck as an audience copy may know it: without hidden slides, and without the passages that slides cite, so that
 * no fault in a template can print them.
 *
 * @throws AppError `invalid_request` where every slide is hidden
 */
export function audienceDeck(deck: Deck): Deck {
  const slides = deck.slides.filter((slide) => !slide.hidden).map((slide) => ({ ...slide, citations: [] }));
  if (slides.length === 0) {
    throw new AppError('invalid_request', { code: 'nothing-to-export' });
  }
  return { ...deck, slides };
}
