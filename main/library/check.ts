import { unfaithfulTo } from '../../slides/deck/fidelity.ts';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import { storedPaper } from '../../slides/deck/stored-paper.ts';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Paper, Recommendation } from '../../slides/paper/model.ts';
import { AppError } from '../errors.ts';

/**
 * Refuses a composed deck that says what its paper does not say.
 *
 * This is what makes "nothing invented" an invariant of the database: whoever composed the deck, every line of it is
 * compared here with the paper as it is stored, read again and corrected as the person's stored corrections say.
 *
 * @returns the recommendations it was compared with
 * @throws AppError `not_faithful`, naming the first such line; `invalid_request` where slides cannot be told apart
 */
export function checkDeck(
  composed: ComposedDeck,
  paper: Paper,
  corrections: readonly Correction[],
): readonly Recommendation[] {
  const { slides } = composed.deck;
  if (new Set(slides.map((slide) => slide.id)).size !== slides.length) {
    throw new AppError('invalid_request', { code: 'same-slide-id' });
  }
  const stored = storedPaper(paper, corrections);
  const [first] = unfaithfulTo(composed, stored);
  if (!first) return stored.briefing.recommendations;
  throw new AppError('not_faithful', {
    code: 'not-faithful',
    slideId: first.slideId === 'deck' ? null : first.slideId,
    line: first.line,
    problem: first.reason,
  });
}
