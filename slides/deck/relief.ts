import { overflow } from '../render/fit.ts';
import type { DeckEdit } from './edits.ts';
import { slideLines } from './lines.ts';
import type { Deck, Notes, Slide } from './model.ts';
import {
  blocksOf,
  bodyBefore,
  cutBody,
  cutSentences,
  mayCutBefore,
  type Piece,
  type Pieces,
  withLeadIn,
} from './pieces.ts';
import { citationsOfParts, type ParagraphOf } from './shared-out.ts';

/** What helps a slide that holds too much and need not become several. No word is changed: whole lines go elsewhere. */

/**
 * Moves the lines that do not fit from the foot of a slide to the end of what is said, each with the paragraph of the
 * paper it cites.
 *
 * @returns null where that does not help: nothing but the first lines is too much already
 */
export function moveToNotes(deck: Deck, slide: Slide, notes: Notes, paragraphOf: ParagraphOf): DeckEdit | null {
  const blocks = cutBody(slide.body, slide.layout);
  const lastThatFits = (cut: Pieces) =>
    cut.pieces.findLastIndex(
      (_, at) => mayCutBefore(cut.pieces, at) && overflow({ ...slide, body: bodyBefore(cut, at) }, deck) <= 0,
    );
  const found = [blocks, cutSentences(blocks, deck.language)]
    .map((cut) => ({ cut, at: lastThatFits(cut) }))
    .find(({ at }) => at > 0);
  if (!found) return null;
  const { cut, at } = found;
  const body = bodyBefore(cut, at);
  const moved = withLeadIn(cut.pieces, at).map((piece, index, all) => {
    // The sentence that introduces them is on the slide still, and cited there.
    if (index === 0 && piece === all[1]?.leadIn) return piece;
    // Of the sentences of one paragraph the last has the reference of all.
    if (piece.block.type === 'paragraph' && piece.block === all[index + 1]?.block) return piece;
    return { ...piece, markdown: piece.markdown + referenceOf(piece, slide, paragraphOf) };
  });
  const say = [notes.say.trimEnd(), ...blocksOf(moved)].filter((text) => text !== '').join('\n\n');
  return {
    kind: 'all',
    deed: 'move-to-notes',
    edits: [
      { kind: 'slide', slideId: slide.id, to: { body, citations: citationsOfParts(slide, [body, ''])[0] ?? [] } },
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

/** ` (§12)` after what is moved, as the notes have it; nothing where it cites nothing, or no numbered paragraph. */
function referenceOf(piece: Piece, slide: Slide, paragraphOf: ParagraphOf): string {
  if (piece.markdown.includes('\n') || piece.block.type === 'table') return '';
  const lines = slideLines({ layout: slide.layout, body: piece.markdown });
  const isOf = (line: string) =>
    piece.block.type === 'paragraph' ? lines.some((one) => line.endsWith(one)) : lines.includes(line);
  const numbers = slide.citations
    .filter(({ line }) => isOf(line))
    .flatMap(({ span }) => paragraphOf(span.blockId) || []);
  return numbers.length > 0 ? ` (${[...new Set(numbers)].map((number) => `§${number}`).join(', ')})` : '';
}
