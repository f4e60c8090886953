import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { endsSentence } from '../../../slides/paper/lines.ts';
import { hyphensOf, type KeepsHyphen, withNext } from './hyphens.ts';
import type { Line, Words } from './lines.ts';
import { tablesIn } from './tables.ts';

interface Open {
  readonly lines: Line[];
  readonly marker: string | null;
  /** The cells, where it is a row of a table. */
  readonly row: readonly string[] | null;
}

/** Blocks of the lines of all columns of all pages, in reading order. */
export function blocksOf(columns: readonly (readonly Line[])[], notes: ReadonlySet<string>): DocumentBlock[] {
  const keepsHyphen = hyphensOf(columns.flat().map(({ text }) => text));
  const open: Open[] = [];
  for (const column of columns) {
    const leading = leadingOf(column);
    const tables = tablesIn(column, keepsHyphen);
    for (const [index, line] of column.entries()) {
      const last = open.at(-1);
      const table = tables.find(({ from, end }) => index >= from && index < end);
      if (table) {
        if (index > table.from) continue;
        open.push(...table.rows.map((row) => ({ lines: [line], marker: null, row })));
      } else if (last && last.row === null && goesOn(last, line, index > 0 ? leading : null)) last.lines.push(line);
      else open.push({ lines: [line], marker: line.marker, row: null });
    }
  }
  const depths = new Depths();
  return withNumberedHeads(open.map((paragraph) => blockOf(paragraph, keepsHyphen, notes, depths)));
}

/** A number and a few words in bold over a paragraph: a heading of the text, not an item of a list. */
const withNumberedHeads = (blocks: readonly DocumentBlock[]): DocumentBlock[] =>
  blocks.map((block, index) => {
    const next = blocks[index + 1];
    const isHead =
      block.kind === 'list-item' &&
      block.bold >= block.text.length &&
      /[\p{L}\p{N}]/u.test(block.marker ?? '') &&
      next?.kind === 'paragraph' &&
      next.bold < next.text.length;
    if (!isHead) return block;
    const { marker, level: _, ...rest } = block;
    const text = `${marker} ${block.text}`;
    return { ...rest, kind: 'paragraph', text, bold: text.length };
  });

/** The usual distance between lines of a column. */
function leadingOf(lines: readonly Line[]): number {
  const gaps = lines
    .flatMap((line, index) => {
      const next = lines[index + 1];
      return next && next.size === line.size ? [(next.y - line.y) / line.size] : [];
    })
    .filter((gap) => gap > 0.8 && gap < 3)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.1)] ?? 1.3;
}

/** Whether a line belongs to the paragraph before it; `leading` is null at the top of a column. */
function goesOn({ lines, marker }: Open, line: Line, leading: number | null): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  const isSameLetters = Math.abs(last.size - line.size) <= last.size * 0.06 && isBold(last) === isBold(line);
  const isFull = last.end > last.width * 0.8 || last.width < 120;
  const ends = endsSentence(last.text.trim());
  if (leading === null) {
    // Over the end of a column or page only what is certainly in mid-sentence goes on.
    return (
      isSameLetters &&
      line.marker === null &&
      !ends &&
      isFull &&
      (lines.length > 1 || marker !== null || last.text.length > 40)
    );
  }
  const gap = (line.y - last.y) / last.size;
  if (gap > leading * 1.3 + 0.1 || gap < -0.5) return false;
  const isMidSentence =
    !ends && isFull && /^\p{Ll}/u.test(line.text) && Math.abs(last.size - line.size) <= last.size * 0.06;
  if (!isSameLetters && !isMidSentence && !isWithin(last, line)) return false;
  if (line.marker !== null)
    return !(ends || !isFull || marker !== null || /[;,:]$/u.test(last.text.trim()) || line.start > last.start + 2);
  const firstStart = lines[0]?.start ?? 0;
  const isIndented = line.start > last.start + line.size * 0.8 && !(lines.length === 1 && marker !== null);
  if (isIndented && marker === null && (ends || lines.length > 1)) return false;
  const isOutdented =
    marker !== null &&
    line.start < firstStart + line.size * 0.3 &&
    lines.length > 1 &&
    last.start > firstStart + line.size * 0.5;
  if (isOutdented && ends) return false;
  return !(ends && !isFull && last.end < last.width * 0.72);
}

const isBold = ({ bold, text }: Line): boolean => bold >= text.trimEnd().length && bold > 0;

/** A bold beginning of a paragraph that fills its line, and the plain line after it. */
const isWithin = (last: Line, line: Line): boolean =>
  isBold(last) && last.end > last.width * 0.85 && line.bold > 0 && line.bold < line.text.length;

function blockOf(
  { lines, marker, row }: Open,
  keepsHyphen: KeepsHyphen,
  notes: ReadonlySet<string>,
  depths: Depths,
): DocumentBlock {
  const [first] = lines;
  const page = first?.page ?? 1;
  if (row) return { kind: 'table-row', text: row.join(' | '), bold: 0, page };
  const words = joined(
    lines.map((line, index) => (index === 0 ? line : line.whole)),
    keepsHyphen,
    notes,
  );
  const block = { ...words, page, ...(first ? { size: first.size } : {}) };
  if (marker === null) {
    depths.leave(first?.start ?? 0);
    return { ...block, kind: 'paragraph' };
  }
  return { ...block, kind: 'list-item', marker, level: depths.of(marker, first?.start ?? 0) };
}

/** The words of a paragraph: its lines in one, without hyphens of line ends and without marks of footnotes. */
export function joined(
  lines: readonly Words[],
  keepsHyphen: KeepsHyphen,
  notes: ReadonlySet<string>,
): { readonly text: string; readonly bold: number } {
  let [text, bold, allBold] = ['', 0, true];
  for (const line of lines) {
    const own = withoutMarks(line, notes);
    const next = own.text.trimStart();
    const shift = own.text.length - next.length;
    text = withNext(text, next.trimEnd(), keepsHyphen);
    if (allBold && own.bold > 0) bold = text.length - next.trimEnd().length + Math.max(0, own.bold - shift);
    allBold = allBold && own.bold >= own.text.trimEnd().length;
  }
  return { text, bold: Math.min(bold, text.length) };
}

/** Without the marks of footnotes that the paper has; any other raised number is part of what it says. */
function withoutMarks({ text, bold, marks }: Words, notes: ReadonlySet<string>): { text: string; bold: number } {
  let [kept, letters] = [text, bold];
  for (const { at, text: mark } of [...marks].reverse()) {
    if (!notes.has(mark)) continue;
    const rest = kept.slice(at).replace(/^\s*\[?\d{1,3}\]?/u, '');
    letters = letters > at ? letters - (kept.length - at - rest.length) : letters;
    kept = kept.slice(0, at) + rest;
  }
  return { text: kept, bold: Math.max(0, letters) };
}

/** How deep list items stand, by how far they are set in. */
class Depths {
  #starts: number[] = [];

  of(_marker: string, start: number): number {
    while ((this.#starts.at(-1) ?? start) > start + 3) this.#starts.pop();
    if (start > (this.#starts.at(-1) ?? Number.NEGATIVE_INFINITY) + 3) this.#starts.push(start);
    return Math.max(1, this.#starts.length);
  }

  /** A paragraph at the margin ends every list. */
  leave(start: number): void {
    if (start < (this.#starts[0] ?? 0) + 3) this.#starts = [];
  }
}
