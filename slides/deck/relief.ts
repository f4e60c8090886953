import { overflow } from '../render/fit.ts';
import type { DeckEdit } from './edits.ts';
import { slideLines } from './lines.ts';
import { type Citation, type Deck, type Notes, noNotes, type Slide } from './model.ts';
import { derivedSlideId } from './new-slide.ts';
import { blocksOf, cutBody, joinPieces, mayCutBefore, type Piece, type Pieces } from './pieces.ts';

/** What helps a slide that holds more than it can show. No word is changed: words go elsewhere, whole lines at a time. */

export interface Split {
  readonly edit: DeckEdit;
  /** The id of the slide that follows. */
  readonly added: string;
}

/** Number of a block's paragraph in the paper; 0 or undefined where it has none. */
export type ParagraphOf = (blockId: string) => number | undefined;

/**
 * Cuts a slide into two, between paragraphs, list items, table rows or columns: where both fit and are most alike, else
 * where as much as fits stays. Both have the headline, and the sentence that introduces a list goes with both its parts.
 * Citations go with their lines, and a paragraph of the notes with what it says it is from (`(§12)`).
 *
 * @returns null where there is no place to cut
 */
export function splitSlide(deck: Deck, slide: Slide, notes: Notes, paragraphOf: ParagraphOf): Split | null {
  const cut = cutBody(slide.body, slide.layout);
  const { pieces } = cut;
  const fits = (body: string) => overflow({ ...slide, body }, deck) <= 0;
  const parts = pieces.flatMap((_, at) =>
    mayCutBefore(pieces, at) ? [{ at, bodies: [before(cut, at), after(cut, at)] as const }] : [],
  );
  const even = parts.filter(({ bodies }) => bodies.every(fits));
  const imbalance = ({ bodies: [first, second] }: (typeof parts)[number]) => Math.abs(first.length - second.length);
  const best =
    even.toSorted((a, b) => imbalance(a) - imbalance(b))[0] ??
    parts.findLast(({ bodies }) => fits(bodies[0])) ??
    parts[0];
  if (!best) return null;

  const [first, second] = best.bodies;
  const citations = sharedOut(slide, best.bodies);
  const share = first.length / (first.length + second.length);
  const seconds = Math.round(slide.plannedSeconds * share);
  const ownNotes = notesShared(notes, citations, paragraphOf);
  const added = derivedSlideId(deck, slide.id);
  const edits: DeckEdit[] = [
    {
      kind: 'slide',
      slideId: slide.id,
      to: { body: first, citations: citations[0], plannedSeconds: seconds },
    },
    {
      kind: 'insert',
      slides: [
        {
          at: deck.slides.indexOf(slide) + 1,
          slide: {
            ...slide,
            id: added,
            body: second,
            citations: citations[1],
            plannedSeconds: slide.plannedSeconds - seconds,
          },
          notes: ownNotes[1],
        },
      ],
    },
  ];
  if (ownNotes[1] !== noNotes) edits.push({ kind: 'notes', slideId: slide.id, to: ownNotes[0] });
  return { edit: { kind: 'all', edits }, added };
}

/**
 * Moves the lines that do not fit from the foot of a slide to the end of what is said, each with the paragraph of the
 * paper it cites.
 *
 * @returns null where that does not help: nothing but the first lines is too much already
 */
export function moveToNotes(deck: Deck, slide: Slide, notes: Notes, paragraphOf: ParagraphOf): DeckEdit | null {
  const cut = cutBody(slide.body, slide.layout);
  const at = cut.pieces.findLastIndex(
    (_, index) => mayCutBefore(cut.pieces, index) && overflow({ ...slide, body: before(cut, index) }, deck) <= 0,
  );
  if (at < 1) return null;
  const body = before(cut, at);
  const moved = withLeadIn(cut.pieces, at).map((piece, index, all) => {
    // The sentence that introduces them is on the slide still, and cited there.
    if (index === 0 && piece === all[1]?.leadIn) return piece;
    return { ...piece, markdown: piece.markdown + referenceOf(piece, slide, paragraphOf) };
  });
  const say = [notes.say.trimEnd(), ...blocksOf(moved)].filter((text) => text !== '').join('\n\n');
  return {
    kind: 'all',
    edits: [
      { kind: 'slide', slideId: slide.id, to: { body, citations: sharedOut(slide, [body, ''])[0] } },
      { kind: 'notes', slideId: slide.id, to: { ...notes, say } },
    ],
  };
}

/**
 * Takes out what needs room and says nothing: breaks inside a paragraph, rules, items and paragraphs without a word.
 * Type and spacing are set to the legible minimum by themselves (`fit.ts`), so nothing else is left to tighten.
 *
 * @returns null where that wins no room
 */
export function tightenSlide(deck: Deck, slide: Slide): DeckEdit | null {
  const kept = slide.body
    .split('\n')
    .filter((line) => !/^\s*(?:[-*+]|\d{1,9}[.)]|(?:[-*_][ \t]*){3,}|&nbsp;|<br\s*\/?>|\\)\s*$/i.test(line))
    .map((line) => line.replace(/(?: {2,}|\\)$/, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
  const tight = { ...slide, body: kept.trim() };
  const sameWords = slideLines(tight).join('\n') === slideLines(slide).join('\n');
  if (!sameWords || overflow(tight, deck) >= overflow(slide, deck)) return null;
  return { kind: 'slide', slideId: slide.id, to: { body: tight.body } };
}

const before = (cut: Pieces, at: number) => joinPieces(cut, cut.pieces.slice(0, at));
const after = (cut: Pieces, at: number) => joinPieces(cut, withLeadIn(cut.pieces, at));

/** The pieces from a place on, with the sentence that introduces the first of them where the cut parts it from that. */
function withLeadIn(pieces: readonly Piece[], at: number): readonly Piece[] {
  const rest = pieces.slice(at);
  const leadIn = rest[0]?.leadIn;
  return leadIn ? [leadIn, ...rest] : rest;
}

/** The citations of each of two bodies. One whose line is on neither (it was written over) stays with the first. */
function sharedOut(
  slide: Slide,
  bodies: readonly [string, string],
): readonly [readonly Citation[], readonly Citation[]] {
  const [first, second] = bodies.map((body) => new Set(slideLines({ ...slide, body })));
  const all = new Set(slideLines(slide));
  return [
    slide.citations.filter(({ line }) => first?.has(line) || !all.has(line)),
    slide.citations.filter(({ line }) => second?.has(line)),
  ];
}

/** Paragraphs of the notes from what only the second part cites go with it. */
function notesShared(
  notes: Notes,
  [first, second]: readonly [readonly Citation[], readonly Citation[]],
  paragraphOf: ParagraphOf,
): readonly [Notes, Notes] {
  const numbers = (citations: readonly Citation[]) => new Set(citations.map(({ span }) => paragraphOf(span.blockId)));
  const stay = numbers(first);
  const go = numbers(second);
  const goes = (paragraph: string) => {
    const number = Number(/\(§(\d+)\)\s*$/.exec(paragraph)?.[1]);
    return go.has(number) && !stay.has(number);
  };
  const part = (text: string, wanted: boolean) =>
    text
      .split(/\n{2,}/)
      .filter((paragraph) => goes(paragraph) === wanted)
      .join('\n\n');
  const moved = { say: part(notes.say, true), ifAsked: part(notes.ifAsked, true) };
  if (moved.say === '' && moved.ifAsked === '') return [notes, noNotes];
  return [{ say: part(notes.say, false), ifAsked: part(notes.ifAsked, false) }, moved];
}

/** ` (§12)` after what is moved, as the notes have it; nothing where it cites nothing, or no numbered paragraph. */
function referenceOf(piece: Piece, slide: Slide, paragraphOf: ParagraphOf): string {
  if (piece.markdown.includes('\n') || piece.block.type === 'table') return '';
  const lines = new Set(slideLines({ layout: slide.layout, body: piece.markdown }));
  const numbers = slide.citations
    .filter(({ line }) => lines.has(line))
    .flatMap(({ span }) => paragraphOf(span.blockId) || []);
  return numbers.length > 0 ? ` (${[...new Set(numbers)].map((number) => `§${number}`).join(', ')})` : '';
}
