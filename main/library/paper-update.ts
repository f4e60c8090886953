import type { Citation, ComposedDeck, Deck } from '../../slides/deck/model.ts';
import { spanProblem, storedPaper } from '../../slides/deck/stored-paper.ts';
import { brief } from '../../slides/paper/brief.ts';
import { type Correction, correct, paperAs } from '../../slides/paper/corrections.ts';
import { isCutOf, isHeadlineOf } from '../../slides/paper/cuts.ts';
import type { Recommendation } from '../../slides/paper/model.ts';
import type { PaperUpdate, Side } from '../../slides/update/model.ts';
import { planUpdate } from '../../slides/update/plan.ts';
import type { UpdatedDeck } from '../../slides/update/take.ts';
import { AppError } from '../errors.ts';
import { checkDeck } from './check.ts';
import type { StoredPaper } from './papers.ts';

/** What a person put right in a version holds for the next, until they put something right in that. */
export const correctionsOf = (before: StoredPaper, after: StoredPaper): readonly Correction[] =>
  after.corrections.length > 0 ? after.corrections : before.corrections;

/**
 * What another version of its paper means for a deck.
 *
 * @throws AppError `invalid_request` where the deck has no paper, or rests on this one already
 */
export function compareVersions(current: ComposedDeck, before: StoredPaper, after: StoredPaper): PaperUpdate {
  if (before.paper.blocks.length === 0) {
    throw new AppError(
      'invalid_request',
      'This deck was begun by hand and rests on no paper, so there is nothing to bring up to date. It is as it was.',
    );
  }
  if (before.id === after.id) {
    throw new AppError(
      'invalid_request',
      'The deck rests on this very version of the paper already, so nothing was changed. Open the new version.',
    );
  }
  return planUpdate(current, sideOf(before, before.corrections), sideOf(after, correctionsOf(before, after)));
}

const sideOf = ({ paper }: StoredPaper, corrections: readonly Correction[]): Side => ({
  paper: paperAs(paper, corrections),
  briefing: correct(brief(paper), paper, corrections),
});

/**
 * Refuses an updated deck that says of the new version what it does not say: what is taken over is of a deck that could
 * be stored, and every citation names a place in the new version, for a line that is cut from it or that the deck had
 * with the same sentence before. Lines that rest on nothing any more are the person's, and flagged.
 *
 * @returns the recommendations of the new version
 * @throws AppError `not_faithful`
 */
export function checkUpdate(
  current: Deck,
  { built }: PaperUpdate,
  { deck }: UpdatedDeck,
  { paper }: StoredPaper,
  corrections: readonly Correction[],
): readonly Recommendation[] {
  const recommendations = checkDeck(built, paper, corrections);
  const stored = storedPaper(paper, corrections);
  const key = ({ line, span }: Citation) => `${line}\n${span.quote}`;
  const known = new Set([...current.slides, ...built.deck.slides].flatMap(({ citations }) => citations.map(key)));
  const { language } = stored.briefing;
  for (const slide of deck.slides) {
    for (const citation of slide.citations) {
      const { line, span } = citation;
      const isSaid =
        known.has(key(citation)) || isCutOf(line, span.quote, language) || isHeadlineOf(line, span.quote, language);
      const problem = isSaid ? spanProblem(span, stored) : 'it says something else than what it cites';
      if (problem !== null) throw unfaithful(slide.id, line, problem);
    }
  }
  return recommendations;
}

const unfaithful = (slideId: string, line: string, reason: string) =>
  new AppError(
    'not_faithful',
    `A line of slide ${slideId} is not what the new version says: “${line}” (${reason}). The deck was not changed. ` +
      'This is a fault of Lectern and not of the paper: report it with both versions.',
  );

export const anotherPaper = (likeness: number) =>
  new AppError(
    'another_paper',
    `This seems to be another paper: ${Math.round(likeness * 100)} % of what the deck’s paper says is found in it, and ` +
      'few of its recommendations. The deck was not changed. Make a deck of its own from it, or take it all the same.',
  );
