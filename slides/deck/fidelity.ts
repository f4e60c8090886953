import { languageData } from '../languages/index.ts';
import type { Labels } from '../languages/types.ts';
import type { Correction } from '../paper/corrections.ts';
import type { Paper } from '../paper/model.ts';
import { arrangementProblems } from './arranged-fidelity.ts';
import { frameProblems } from './frame-fidelity.ts';
import { lineProblem } from './line-fidelity.ts';
import { bodyLines } from './lines.ts';
import type { ComposedDeck, Deck, Slide } from './model.ts';
import { paragraphProblems } from './notes-fidelity.ts';
import { type Problem, type StoredPaper, spanProblem, storedPaper } from './stored-paper.ts';
import { titleIn } from './title-slide.ts';

/** A line of a generated deck that the paper does not say, and why it was refused. */
export interface UnfaithfulLine {
  /** `deck` for what stands on no slide. */
  readonly slideId: string;
  readonly line: string;
  readonly reason: string;
}

/**
 * Every line of a generated deck that is not the paper's own, or not where the paper has it: empty for a deck that may
 * be stored.
 *
 * The paper is read again, so nothing the composer says about it is believed: not the sentences it cites, not which
 * of them ask for something, not numbers, sections, figures or names. What a person says about the briefing itself
 * (marking, for whom, by whom, when, style) is theirs, and so are what they corrected in the reading and the title,
 * authors and headlines that they wrote, where these stand as they stored them.
 */
export function unfaithfulLines(
  { deck, notes }: ComposedDeck,
  paper: Paper,
  corrections: readonly Correction[] = [],
): UnfaithfulLine[] {
  return unfaithfulTo({ deck, notes }, storedPaper(paper, corrections));
}

/** As `unfaithfulLines`, of a paper that was read again already. */
export function unfaithfulTo({ deck, notes }: ComposedDeck, stored: StoredPaper): UnfaithfulLine[] {
  const labels = languageData(stored.briefing.language).labels;
  const slideIds = new Set(deck.slides.map(({ id }) => id));
  return [
    ...deckProblems(deck, stored, labels),
    ...deck.slides.flatMap((slide) => slideProblems(slide, stored, labels)),
    ...Object.entries(notes).flatMap(([slideId, slideNotes]) =>
      slideIds.has(slideId)
        ? [slideNotes.say, slideNotes.ifAsked].flatMap((text) =>
            paragraphProblems(text, stored).map(asProblemOf(slideId)),
          )
        : [{ slideId, line: slideId, reason: 'there are notes for a slide that does not exist' }],
    ),
  ];
}

function deckProblems(deck: Deck, { briefing }: StoredPaper, labels: Labels): UnfaithfulLine[] {
  const fields: readonly (readonly [given: string, found: string, name: string])[] = [
    [deck.title, titleIn(briefing, labels), 'title'],
    [deck.authors.join('\n'), briefing.authors.join('\n'), 'authors'],
    [deck.language, briefing.language, 'language'],
    [deck.direction, briefing.direction, 'direction'],
  ];
  return fields.flatMap(([given, found, name]) =>
    given === found ? [] : [{ slideId: 'deck', line: given, reason: `the ${name} of the deck is not the paper's` }],
  );
}

function slideProblems(slide: Slide, paper: StoredPaper, labels: Labels): UnfaithfulLine[] {
  const lines = bodyLines(slide.body, slide.layout);
  const shown = new Set(lines.map(({ text }) => text));
  const problems: Problem[] = [
    ...(lines.length === 0 ? [{ line: '', reason: 'the slide is empty' }] : []),
    ...frameProblems(slide, lines, paper, labels),
    ...arrangementProblems(slide, lines, paper),
    ...slide.citations.map(({ line, span }) => ({
      line,
      reason: shown.has(line) ? spanProblem(span, paper) : 'it cites a line that is not on the slide',
    })),
    ...lines.map((line, index) => ({ line: line.text, reason: lineProblem(index, lines, slide, paper, labels) })),
  ].flatMap(({ line, reason }) => (reason === null ? [] : [{ line, reason }]));
  return problems.map(asProblemOf(slide.id));
}

const asProblemOf =
  (slideId: string) =>
  (problem: Problem): UnfaithfulLine => ({ slideId, ...problem });
