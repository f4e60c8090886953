import { Lexer, type Token, type Tokens } from 'marked';
import { sentencesOf } from '../paper/sentences.ts';
import { type Body, inlineOf, parseBody } from './body.ts';
import type { Layout } from './model.ts';

/** A part of a body at whose ends it may be cut: a paragraph or its sentence, an item of a list, a row of a table, a column. */
export interface Piece {
  readonly markdown: string;
  /** The block it is, or is a part of. */
  readonly block: Token;
  /** The paragraph that introduces it: an item that is read without it may say something else. */
  readonly leadIn: Piece | null;
}

/** A slide's Markdown as it can be cut and joined again. */
export interface Pieces {
  readonly headline: string;
  /** What draws nothing and is needed wherever a piece goes: the addresses that links are written with. */
  readonly definitions: readonly string[];
  readonly pieces: readonly Piece[];
}

export function cutBody(markdown: string, layout: Layout): Pieces {
  const body = parseBody(markdown);
  const blocks = body.blocks.filter(({ type }) => type !== 'def');
  return {
    headline: body.headlineSource.trim(),
    definitions: body.blocks.filter(({ type }) => type === 'def').map(({ raw }) => raw.trim()),
    pieces:
      layout === 'columns' ? columnPieces(blocks) : blocks.flatMap((block, at) => blockPieces(block, blocks[at - 1])),
  };
}

/** The same with each paragraph cut into its sentences; what introduces a list is then the last of them. */
export function cutSentences(cut: Pieces, language: string): Pieces {
  const parted = new Map(
    cut.pieces
      .filter(({ block }) => block.type === 'paragraph')
      .map((piece) => [piece, sentencePieces(piece, language)]),
  );
  const pieces = cut.pieces.flatMap(
    (piece) => parted.get(piece) ?? [{ ...piece, leadIn: (piece.leadIn && parted.get(piece.leadIn)?.at(-1)) ?? null }],
  );
  return { ...cut, pieces };
}

/** The same where a paragraph stands in the place of the headline and is to be cut like any other. */
export function withoutLead(cut: Pieces): Pieces {
  const [block] = new Lexer({ gfm: true }).lex(cut.headline);
  if (block?.type !== 'paragraph') return cut;
  return { ...cut, headline: '', pieces: [paragraphPiece(block), ...cut.pieces] };
}

/** The Markdown of what stands before a piece. */
export const bodyBefore = (cut: Pieces, at: number): string => joinPieces(cut, cut.pieces.slice(0, at));

/** The Markdown from a piece on. */
export const bodyFrom = (cut: Pieces, at: number): string => joinPieces(cut, withLeadIn(cut.pieces, at));

/** The pieces from a place on, with the sentence that introduces the first of them where the cut parts it from that. */
export function withLeadIn(pieces: readonly Piece[], at: number): readonly Piece[] {
  const rest = pieces.slice(at);
  const leadIn = rest[0]?.leadIn;
  return leadIn ? [leadIn, ...rest] : rest;
}

/** The Markdown of some of the pieces beneath the headline. Those of one list are one list again. */
export function joinPieces({ headline, definitions }: Pieces, pieces: readonly Piece[]): string {
  return [headline, ...blocksOf(pieces), ...definitions].filter((block) => block !== '').join('\n\n');
}

/** The same without the headline. */
export function blocksOf(pieces: readonly Piece[]): readonly string[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    if (runs.at(-1)?.[0]?.block === piece.block) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.map(joinRun);
}

/** Whether a body may be cut before the piece at this place. */
export function mayCutBefore(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[at];
  if (!before || !after) return false;
  return before.block.type !== 'heading' && after.leadIn !== before;
}

function blockPieces(block: Token, before: Token | undefined): Piece[] {
  const leadIn = before?.type === 'paragraph' ? paragraphPiece(before) : null;
  if (block.type === 'list') {
    return (block as Tokens.List).items.map((item) => ({ markdown: item.raw.trimEnd(), block, leadIn }));
  }
  if (block.type === 'table') {
    return tableLines(block)
      .slice(2)
      .map((markdown) => ({ markdown, block, leadIn }));
  }
  return [block.type === 'paragraph' ? paragraphPiece(block) : { markdown: block.raw.trim(), block, leadIn: null }];
}

const paragraphs = new WeakMap<Token, Piece>();

/** The same value each time, so that an item knows the piece that introduces it. */
function paragraphPiece(block: Token): Piece {
  const known = paragraphs.get(block);
  if (known) return known;
  const piece = { markdown: block.raw.trim(), block, leadIn: null };
  paragraphs.set(block, piece);
  return piece;
}

/** Sentences end where plain text does: a cut within emphasis or a link would break it. */
function sentencePieces(piece: Piece, language: string): Piece[] {
  const { markdown } = piece;
  const whole = new Set<number>([markdown.length]);
  let at = 0;
  for (const token of inlineOf(piece.block)) {
    const end = at + token.raw.length;
    whole.add(end);
    if (token.type === 'text') for (let inside = at; inside < end; inside += 1) whole.add(inside);
    at = end;
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (const { end } of sentencesOf(markdown, language)) {
    if (!whole.has(end)) continue;
    pieces.push({ ...piece, markdown: markdown.slice(start, end).trim() });
    start = end;
  }
  return pieces;
}

/** Each heading with what stands beneath it; what stands before the first is a piece by itself. */
function columnPieces(blocks: Body['blocks']): Piece[] {
  const columns: Token[][] = [];
  for (const block of blocks) {
    if (block.type === 'heading' || columns.length === 0) columns.push([block]);
    else columns.at(-1)?.push(block);
  }
  return columns.flatMap((column) => {
    const [block] = column;
    if (!block) return [];
    const markdown = column.map(({ raw }) => raw.trim()).join('\n\n');
    return [{ markdown, block: { ...block, type: 'column' }, leadIn: null }];
  });
}

function joinRun(run: readonly Piece[]): string {
  const block = run[0]?.block;
  const texts = run.map(({ markdown }) => markdown);
  if (block?.type === 'table') return [...tableLines(block).slice(0, 2), ...texts].join('\n');
  if (block?.type === 'paragraph') return texts.join(' ');
  return texts.join(block?.type === 'list' && !(block as Tokens.List).loose ? '\n' : '\n\n');
}

const tableLines = ({ raw }: Token): readonly string[] => raw.trim().split('\n');
