import type { DocumentBlock } from '../../../slides/paper/document.ts';
import { endsSentence } from '../../../slides/paper/lines.ts';
import { hyphensOf, type KeepsHyphen } from './hyphens.ts';
import type { Line, Words } from './lines.ts';

interface Open {
  readonly lines: Line[];
  readonly marker: string | null;
  readonly kind: 'text' | 'row';
}

/** Blocks of the lines of all columns of all pages, in reading order. */
export function blocksOf(columns: readonly (readonly Line[])[], notes: ReadonlySet<string>): DocumentBlock[] {
  const keepsHyphen = hyphensOf(columns.flat().map(({ text }) => text));
  const open: Open[] = [];
  for (const column of columns) {
    const leading = leadingOf(column);
    const tabled = tableLines(column);
    for (const [index, line] of column.entries()) {
      const last = open.at(-1);
      if (tabled.has(line)) open.push({ lines: [line], marker: null, kind: 'row' });
      else if (last && last.kind === 'text' && goesOn(last, line, index > 0 ? leading : null)) last.lines.push(line);
      else open.push({ lines: [line], marker: line.marker, kind: 'text' });
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

/** Three lines or more with the same number of cells, set apart by wide gaps. */
function tableLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (let from = 0; from < lines.length; ) {
    const count = lines[from]?.cells.length ?? 0;
    let end = from + 1;
    while (lines[end]?.cells.length === count) end += 1;
    if (count >= 2 && end - from >= 3) for (const line of lines.slice(from, end)) found.add(line);
    from = end;
  }
  return found;
}

function blockOf(
  { lines, marker, kind }: Open,
  keepsHyphen: KeepsHyphen,
  notes: ReadonlySet<string>,
  depths: Depths,
): DocumentBlock {
  const [first] = lines;
  const page = first?.page ?? 1;
  if (kind === 'row') return { kind: 'table-row', text: first?.cells.join(' | ') ?? '', bold: 0, page };
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
    const isBroken =
      /\u00ad$/u.test(text) || (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) && !keepsHyphen(text, next));
    const isJoined = /[\p{L}]-$/u.test(text) && /^\p{Ll}/u.test(next);
    text = isBroken ? text.slice(0, -1) : text === '' || isJoined ? text : `${text} `;
    if (allBold && own.bold > 0) bold = text.length + Math.max(0, own.bold - shift);
    allBold = allBold && own.bold >= own.text.trimEnd().length;
    text += next.trimEnd();
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
