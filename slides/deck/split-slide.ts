import { overflow } from '../render/fit.ts';
import type { DeckEdit } from './edits.ts';
import { type Deck, type Notes, noNotes, type Slide } from './model.ts';
import { derivedSlideId } from './new-slide.ts';
import { bodyBefore, bodyFrom, cutBody, cutSentences, mayCutBefore, type Pieces, withoutLead } from './pieces.ts';
import { citationsOfParts, countParagraphs, notesOfParts, type ParagraphOf } from './shared-out.ts';

export interface Split {
  readonly edit: DeckEdit;
  /** The ids of the slides that follow, at least one. */
  readonly added: readonly string[];
  /** How many paragraphs of the notes go along with them, and how many stay with the first. */
  readonly notesMoved: number;
  readonly notesLeft: number;
}

/**
 * Cuts a slide into as many as it takes until each fits, between paragraphs, list items, table rows or columns, and
 * within a paragraph at the end of a sentence where nothing else helps: where two fit and are most alike, else where as
 * much as fits stays. All have the headline, and the sentence that introduces a list goes with every part of it.
 *
 * Citations go with their lines, and a paragraph of the notes with the slide it is about (`notesOfParts`).
 *
 * @returns null where there is no place to cut
 */
export function splitSlide(deck: Deck, slide: Slide, notes: Notes, paragraphOf: ParagraphOf): Split | null {
  const bodies = partsOf(slide, deck);
  if (bodies.length < 2) return null;
  const citations = citationsOfParts(slide, bodies);
  const own = notesOfParts(notes, bodies, citations, paragraphOf);
  const seconds = shareSeconds(slide.plannedSeconds, bodies);
  const part = (at: number) => ({
    body: bodies[at] ?? '',
    citations: citations[at] ?? [],
    plannedSeconds: seconds[at] ?? 0,
  });
  const place = deck.slides.indexOf(slide);
  let slides = deck.slides;
  const added = bodies.slice(1).map((_, index) => {
    const at = index + 1;
    const made = { ...slide, ...part(at), id: derivedSlideId({ slides }, slide.id) };
    slides = [...slides, made];
    return { at: place + at, slide: made, notes: own[at] ?? noNotes };
  });
  const edits: DeckEdit[] = [
    { kind: 'slide', slideId: slide.id, to: part(0) },
    { kind: 'insert', slides: added },
  ];
  const notesMoved = added.reduce((sum, one) => sum + countParagraphs(one.notes), 0);
  if (notesMoved > 0) edits.push({ kind: 'notes', slideId: slide.id, to: own[0] ?? noNotes });
  return {
    edit: { kind: 'all', deed: 'split', edits },
    added: added.map(({ slide: { id } }) => id),
    notesMoved,
    notesLeft: countParagraphs(own[0] ?? noNotes),
  };
}

/** The bodies a slide is cut into; itself alone where it cannot be cut, or what is left cannot. */
function partsOf(slide: Slide, deck: Deck): readonly string[] {
  const cut = cutInTwo(slide, deck);
  if (!cut) return [slide.body];
  return cut.flatMap((body) => (fits({ ...slide, body }, deck) ? [body] : partsOf({ ...slide, body }, deck)));
}

type Two = readonly [string, string];

function cutInTwo(slide: Slide, deck: Deck): Two | null {
  const blocks = cutBody(slide.body, slide.layout);
  const ways = [
    blocks,
    cutSentences(blocks, deck.language),
    // Where a full ask stands in the place of the headline, each part has it, unless it is itself what does not fit.
    cutSentences(withoutLead(blocks), deck.language),
  ]
    // Beneath a headline that does not fit nothing does.
    .filter(({ headline }) => fits({ ...slide, body: headline }, deck))
    .map(cutsOf);
  const firstFits = ([body]: Two) => fits({ ...slide, body }, deck);
  for (const cuts of ways) {
    const even = cuts.filter((two) => two.every((body) => fits({ ...slide, body }, deck)));
    const best = even.toSorted((a, b) => imbalance(a) - imbalance(b))[0] ?? cuts.findLast(firstFits);
    if (best) return best;
  }
  return ways.find((cuts) => cuts.length > 0)?.[0] ?? null;
}

/** Each place where a body may be cut. */
const cutsOf = (cut: Pieces): Two[] =>
  cut.pieces.flatMap((_, at) => (mayCutBefore(cut.pieces, at) ? [[bodyBefore(cut, at), bodyFrom(cut, at)]] : []));

const fits = (slide: Slide, deck: Deck): boolean => overflow(slide, deck) <= 0;

const imbalance = ([first, second]: Two): number => Math.abs(first.length - second.length);

/** Whole seconds by length, all of them together what there was. */
function shareSeconds(seconds: number, bodies: readonly string[]): readonly number[] {
  const total = bodies.reduce((sum, { length }) => sum + length, 0);
  let length = 0;
  let given = 0;
  return bodies.map((body) => {
    length += body.length;
    const own = Math.round((seconds * length) / total) - given;
    given += own;
    return own;
  });
}
