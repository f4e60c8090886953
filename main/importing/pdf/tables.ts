import { type KeepsHyphen, withNext } from './hyphens.ts';
import type { Cell, Line } from './lines.ts';

/** Lines of a column that are a table, and its rows: the text of each cell, in reading order. */
export interface Table {
  readonly from: number;
  readonly end: number;
  readonly rows: readonly (readonly string[])[];
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Fewer are two things that stand side by side. */
const fewestRows = 3;
/** In sizes of the letters: what parts the cells of at least one line of every row but a short one. */
const clearGap = 1.5;
/** In sizes of the letters: a table does not leave more empty between its lines. */
const largestGap = 4;
/** Lines of one cell are nearer to each other than two rows are, by this share. */
const apart = 1.15;

/** Tables, told by the strips between their columns that no letter crosses. */
export function tablesIn(lines: readonly Line[], keepsHyphen: KeepsHyphen): Table[] {
  const found: Table[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = isParted(lines[at]) ? tableAt(lines, at, found.at(-1)?.end ?? 0, keepsHyphen) : null;
    if (table) found.push(table);
    at = table ? table.end : at + 1;
  }
  return found;
}

/** Some cell of the line stands well apart from the one before it. */
function isParted(line: Line | undefined): boolean {
  const cells = [...(line?.cells ?? [])].sort((a, b) => a.left - b.left);
  return cells.some(
    (cell, index) => index > 0 && cell.left - (cells[index - 1]?.right ?? 0) > (line?.size ?? 0) * clearGap,
  );
}

function tableAt(lines: readonly Line[], seed: number, first: number, keepsHyphen: KeepsHyphen): Table | null {
  let strips = stripsWith([], lines[seed]?.cells ?? []) ?? [];
  let end = seed + 1;
  for (; end < lines.length; end += 1) {
    const wider = isNear(lines[end - 1], lines[end]) ? stripsWith(strips, lines[end]?.cells ?? []) : null;
    if (!wider) break;
    strips = wider;
  }
  const isRtl = lines.slice(seed, end).filter(({ rtl }) => rtl).length > (end - seed) / 2;
  const columns = (isRtl ? [...strips].reverse() : strips).map(({ left, right }) => ({ left, right }));
  const leading = leadingOf(lines.slice(seed, end));
  // Above the first line in which cells stand apart, the head of a column may have begun.
  let from = seed;
  while (from > first && isHeadAbove(lines[from - 1], lines[from], columns, leading)) from -= 1;
  const rows = rowsOf(lines.slice(from, end), columns, leading);
  const whole = rows.findIndex((row) => filled(row, columns).length < 2);
  const kept = whole < 0 ? rows : rows.slice(0, whole);
  if (kept.length < fewestRows || isList(kept, columns)) return null;
  return {
    from,
    end: from + kept.flat().length,
    rows: kept.map((row) => columns.map((column) => textIn(row, column, keepsHyphen))),
  };
}

/** The strips with those of one more line; null where a cell of it stands across two of them. */
function stripsWith(strips: readonly Strip[], cells: readonly Cell[]): Strip[] | null {
  let all = [...strips];
  for (const cell of cells) {
    const touched = all.filter((strip) => isIn(cell, strip));
    if (touched.length > 1) return null;
    const left = Math.min(cell.left, ...touched.map((strip) => strip.left));
    const right = Math.max(cell.right, ...touched.map((strip) => strip.right));
    all = [...all.filter((strip) => !touched.includes(strip)), { left, right }];
  }
  return all.sort((a, b) => a.left - b.left);
}

const isIn = (cell: Strip, strip: Strip): boolean => cell.left < strip.right && cell.right > strip.left;

function isNear(before: Line | undefined, line: Line | undefined): boolean {
  if (!before || !line) return false;
  const gap = line.y - before.y;
  return gap > 0 && gap < before.size * largestGap && Math.abs(before.size - line.size) <= before.size * 0.15;
}

function isHeadAbove(
  above: Line | undefined,
  line: Line | undefined,
  columns: readonly Strip[],
  leading: number,
): boolean {
  if (!above || !line || !isNear(above, line) || line.y - above.y > leading * apart) return false;
  return above.cells.every((cell) => {
    const within = columns.filter((column) => isIn(cell, column));
    return within.length === 1 && within[0] !== columns[0];
  });
}

/** The distance between lines of one cell. */
function leadingOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? line.y));
  return Math.min(...gaps);
}

/** Rows are set apart; where all lines are as far from each other, a row begins where its first cell does. */
function rowsOf(lines: readonly Line[], columns: readonly Strip[], leading: number): Line[][] {
  const isApart = lines.some((line, index) => line.y - (lines[index - 1]?.y ?? line.y) > leading * apart);
  const hasShort = lines.some((line) => filled([line], columns).length < columns.length);
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const gap = line.y - (row?.at(-1)?.y ?? Number.NEGATIVE_INFINITY);
    const opening = line.cells.find((cell) => columns[0] && isIn(cell, columns[0]))?.text;
    const begins = isApart ? gap > leading * apart : opening !== undefined && !(hasShort && /^\p{Ll}/u.test(opening));
    if (!row || begins) rows.push([line]);
    else row.push(line);
  }
  return rows;
}

const filled = (row: readonly Line[], columns: readonly Strip[]): readonly Strip[] =>
  columns.filter((column) => row.some(({ cells }) => cells.some((cell) => isIn(cell, column))));

/** Numbers or letters with a wide gap after them, and nothing else beside the text. */
function isList(rows: readonly (readonly Line[])[], columns: readonly Strip[]): boolean {
  const [first] = columns;
  if (columns.length !== 2 || !first) return false;
  return rows.every((row) =>
    row.every(({ cells }) =>
      cells.every((cell) => !isIn(cell, first) || /^[([]?[\p{L}\p{N}]{1,4}[.)\]]$/u.test(cell.text)),
    ),
  );
}

function textIn(row: readonly Line[], column: Strip, keepsHyphen: KeepsHyphen): string {
  const parts = row.flatMap(({ cells }) => cells.filter((cell) => isIn(cell, column)).map(({ text }) => text));
  return parts.reduce((text, next) => withNext(text, next, keepsHyphen), '');
}
