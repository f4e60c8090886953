import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { endsSentence } from '../../../slides/paper/lines.ts';
import { tableBlocks } from '../table-blocks.ts';
import { regionWith } from './columns.ts';
import { hyphensOf, type KeepsHyphen } from './hyphens.ts';
import { type Line, linesOf } from './lines.ts';
import type { Run } from './open-pdf.ts';
import { joined } from './paragraphs.ts';
import type { Piece, TablePiece, TextPiece } from './tags.ts';

/** A piece of text in lines, which may go on over the end of a page. */
interface SetText extends TextPiece {
  readonly lines: readonly Line[];
}

interface SetTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly SetText[])[])[];
}

/** Blocks of what tags set apart, footnotes last. */
export function taggedBlocks(pieces: readonly Piece[]): DocumentBlock[] {
  const set = overPages(pieces);
  const lines = set
    .flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat(2) : [piece]))
    .flatMap((one) => one.lines);
  const writer = new Writer(hyphensOf(lines.map(({ whole }) => whole.text)), numbersOfNotes(set), levelsOf(set));
  const isNote = ({ kind }: DocumentBlock) => kind === 'footnote';
  const blocks = set.flatMap((piece) => writer.blocks(piece));
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)];
}

/** With what a page's end parted in one piece again; each page has a tree of its own. */
function overPages(pieces: readonly Piece[]): (SetText | SetTable)[] {
  const set: (SetText | SetTable)[] = [];
  let page = 0;
  for (const piece of pieces) {
    // A footnote stands in between.
    const at = set.findLastIndex(({ kind }) => kind !== 'footnote');
    const last = piece.page > page ? set[at] : undefined;
    if (piece.kind !== 'footnote') page = piece.page;
    if (piece.kind === 'table') {
      const table = setTable(piece);
      const isSame = last?.kind === 'table' && last.rows[0]?.length === table.rows[0]?.length;
      if (isSame) set[at] = { ...last, rows: [...last.rows, ...table.rows] };
      else set.push(table);
    } else {
      const text = setText(piece);
      if (last && last.kind !== 'table' && goesOn(last, text))
        set[at] = { ...last, lines: [...last.lines, ...text.lines] };
      else set.push(text);
    }
  }
  return set;
}

function goesOn(last: SetText, next: SetText): boolean {
  const end = last.lines.at(-1)?.whole.text.trim() ?? '';
  const isLabelled = next.opens && ((next.label?.length ?? 0) > 0 || next.lines[0]?.marker !== null);
  const isText = next.kind === 'paragraph' || next.kind === 'quote' || next.kind === 'list-item';
  return isText && next.kind === last.kind && next.level === last.level && !isLabelled && !endsSentence(end);
}

const setText = (piece: TextPiece): SetText => ({ ...piece, lines: linesIn(piece.page, piece.runs) });

const setTable = ({ rows }: TablePiece): SetTable => ({
  kind: 'table',
  rows: rows.map((cells) => cells.map((cell) => cell.map(setText))),
});

/** The lines of one piece, which stands in one column or goes on at the top of the next. */
function linesIn(page: number, runs: readonly Run[]): Line[] {
  const columns: Run[][] = [];
  let last: Run | null = null;
  for (const run of runs) {
    // No letter is raised so high within a line.
    if (last === null || run.y < last.y - Math.max(last.size, run.size) * 0.8) columns.push([]);
    columns.at(-1)?.push(run);
    last = run;
  }
  return columns.flatMap((column) => linesOf(regionWith(page, column)));
}

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

/** The number of a footnote, by its label or at its beginning. */
function numberOfNote({ label, lines }: SetText): string | undefined {
  const labelled = wordsOf(label ?? []);
  const start = labelled === '' ? (lines[0]?.whole.text ?? '') : labelled;
  return /^\s*\[?(\d{1,3})\]?/u.exec(start)?.[1];
}

const numbersOfNotes = (set: readonly (SetText | SetTable)[]): ReadonlySet<string> =>
  new Set(set.flatMap((piece) => (piece.kind === 'footnote' ? (numberOfNote(piece) ?? []) : [])));

/**
 * How deep list items stand. Some writers put lists of every depth beside each other; where no list of the paper stands in
 * another, it is how far they are set in that tells.
 */
function levelsOf(set: readonly (SetText | SetTable)[]): ReadonlyMap<SetText, number> {
  const items = set.filter((piece): piece is SetText => piece.kind === 'list-item');
  if (items.some(({ level }) => level > 1)) return new Map();
  const levels = new Map<SetText, number>();
  let [starts, page, y]: [number[], number, number] = [[], 0, 0];
  for (const piece of set) {
    if (piece.kind !== 'list-item') starts = [];
    else if (piece.opens) {
      const first = (piece.label?.length ? piece.label : piece.runs)[0];
      const start = first === undefined ? 0 : first.rtl ? -(first.x + first.width) : first.x;
      // In another column, its distance from the margin is not known.
      if (piece.page === page && first !== undefined && first.y < y) starts = [];
      while ((starts.at(-1) ?? start) > start + 3) starts.pop();
      if (start > (starts.at(-1) ?? Number.NEGATIVE_INFINITY) + 3) starts.push(start);
      [page, y] = [piece.page, first?.y ?? 0];
      levels.set(piece, starts.length);
    } else levels.set(piece, Math.max(1, starts.length));
  }
  return levels;
}

/** Writes pieces as blocks. */
class Writer {
  readonly #keepsHyphen: KeepsHyphen;
  readonly #notes: ReadonlySet<string>;
  readonly #levels: ReadonlyMap<SetText, number>;

  constructor(keepsHyphen: KeepsHyphen, notes: ReadonlySet<string>, levels: ReadonlyMap<SetText, number>) {
    this.#keepsHyphen = keepsHyphen;
    this.#notes = notes;
    this.#levels = levels;
  }

  blocks(piece: SetText | SetTable): DocumentBlock[] {
    if (piece.kind !== 'table') return this.#text(piece);
    return tableBlocks(piece.rows.map((cells) => cells.map((cell) => cell.flatMap((one) => this.#text(one)))));
  }

  #text(piece: SetText): DocumentBlock[] {
    const { kind, page, lines, label, level, opens } = piece;
    const [first] = lines;
    if (first === undefined) return [];
    const all = lines.map(({ whole }) => whole);
    const size = { page, size: first.size };
    if (kind === 'footnote') {
      const marker = numberOfNote(piece);
      const { text } = joined(all, this.#keepsHyphen, new Set());
      const isLabelled = wordsOf(label ?? []) !== '';
      const own = isLabelled || marker === undefined ? text : text.replace(/^\s*\[?\d{1,3}\]?[.)]?\s*/u, '');
      return [{ kind, text: own, bold: 0, ...(marker === undefined ? {} : { marker }), page }];
    }
    if (kind === 'list-item') {
      const marker = opens ? this.#marker(label ?? [], first) : undefined;
      const isWritten = opens && wordsOf(label ?? []) === '' && first.marker !== null;
      const words = joined(isWritten ? [first, ...all.slice(1)] : all, this.#keepsHyphen, this.#notes);
      const depth = this.#levels.get(piece) ?? level;
      return [{ ...words, ...size, kind, level: Math.max(1, depth), ...(marker === undefined ? {} : { marker }) }];
    }
    // A bullet that somebody typed.
    if (kind === 'paragraph' && first.marker !== null && !/[\p{L}\p{N}]/u.test(first.marker)) {
      const item = joined([first, ...all.slice(1)], this.#keepsHyphen, this.#notes);
      return [{ ...item, ...size, kind: 'list-item', level: 1, marker: first.marker }];
    }
    const words = joined(all, this.#keepsHyphen, this.#notes);
    return [{ ...words, ...size, kind, ...(kind === 'heading' ? { level } : {}) }];
  }

  /** A bullet that is drawn and not written has an empty label, or none. */
  #marker(label: readonly Run[], first: Line): string {
    const written = wordsOf(label);
    if (written === '') return first.marker ?? '•';
    return /[\p{L}\p{N}]/u.test(written) || /^[–—-]$/u.test(written) ? written : '•';
  }
}
