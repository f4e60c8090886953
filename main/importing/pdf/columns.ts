import type { Page, Run } from './open-pdf.ts';

/** A part of a page that is read from top to bottom: the page itself, or a column of it. */
export interface Region {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** By base line, from the top; each from left to right. */
  readonly rows: readonly (readonly Run[])[];
}

/** Fewer rows side by side are a table's, or a heading's beside a number. */
const fewestRows = 5;
/** A column is not much narrower than its neighbour and has sentences in it. */
const narrowest = 0.25;
const fewestLetters = 18;

/** The columns of a page in reading order; what stands across them above or below is a region of its own. */
export function regionsOf(page: Page, runs: readonly Run[]): Region[] {
  const isRtl = runs.filter(({ rtl }) => rtl).length > runs.length / 2;
  return cut(rowsOf(runs), isRtl).map((rows) => regionOf(page.number, rows));
}

/** Runs that are known to stand under each other, such as those of one paragraph. */
export const regionWith = (page: number, runs: readonly Run[]): Region => regionOf(page, rowsOf(runs));

function regionOf(page: number, rows: readonly (readonly Run[])[]): Region {
  const all = rows.flat();
  return {
    page,
    left: Math.min(...all.map(({ x }) => x)),
    right: Math.max(...all.map(({ x, width }) => x + width)),
    rows,
  };
}

/** Runs on one base line; what is set higher or lower in smaller letters belongs to the line it is set at. */
function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const near = rows.slice(-3).find(({ y, size }) => Math.abs(run.y - y) < Math.max(size, run.size) * 0.45);
    if (!near) rows.push({ y: run.y, size: run.size, runs: [run] });
    else {
      near.runs.push(run);
      if (run.size > near.size) [near.y, near.size] = [run.y, run.size];
    }
  }
  return rows.sort((a, b) => a.y - b.y).map((row) => row.runs.sort((a, b) => a.x - b.x));
}

type Rows = readonly (readonly Run[])[];

function cut(rows: Rows, isRtl: boolean): Rows[] {
  if (rows.length < fewestRows) return rows.length === 0 ? [] : [rows];
  const gutter = gutterOf(rows);
  if (gutter !== null) {
    const left = rowsWhere(rows, ({ x }) => x < gutter);
    const right = rowsWhere(rows, ({ x }) => x >= gutter);
    return (isRtl ? [right, left] : [left, right]).flatMap((part) => cut(part, isRtl));
  }
  const span = columnsWithin(rows);
  if (!span) return [rows];
  const [from, end] = span;
  return [rows.slice(0, from), rows.slice(from, end), rows.slice(end)].flatMap((part) =>
    part === rows ? [rows] : cut(part, isRtl),
  );
}

const rowsWhere = (rows: Rows, holds: (run: Run) => boolean): Rows =>
  rows.map((row) => row.filter(holds)).filter((row) => row.length > 0);

/** What stands across the page under columns, such as a table or footnotes, is not longer. */
const mostBelow = 12;

/** The rows that have a gutter, where what stands across the page above or below hides it. */
function columnsWithin(rows: Rows): readonly [number, number] | null {
  // A page of one column, which is most of them, is not searched.
  if (rows.filter(isParted).length < fewestRows - 2) return null;
  for (let from = 0; from <= rows.length - fewestRows; from += 1) {
    for (let below = 0; below <= mostBelow && rows.length - below - from >= fewestRows; below += 1) {
      const end = rows.length - below;
      if (gutterOf(rows.slice(from, end)) !== null) return [from, end];
    }
  }
  return null;
}

/** A row with a gap between two long pieces. */
const isParted = (row: readonly Run[]): boolean =>
  row.some((run, index) => {
    const before = row[index - 1];
    return before !== undefined && run.x - before.x - before.width >= Math.max(8, run.size * 0.8);
  });

/** Where no letter of any row stands, with text of several lines on both sides; null where there is no such place. */
function gutterOf(rows: Rows): number | null {
  const runs = rows.flat();
  const left = Math.min(...runs.map(({ x }) => x));
  const right = Math.max(...runs.map(({ x, width }) => x + width));
  const spans = runs.map(({ x, width }) => [x, x + width] as const).sort((a, b) => a[0] - b[0]);
  const size = Math.max(...runs.map((run) => run.size));
  let reach = left;
  for (const [start, end] of spans) {
    const middle = (reach + start) / 2;
    const isWide = start - reach >= Math.max(8, size * 0.8);
    if (isWide && middle - left > (right - left) * narrowest && right - middle > (right - left) * narrowest) {
      const sides = [rowsWhere(rows, ({ x }) => x < middle), rowsWhere(rows, ({ x }) => x >= middle)];
      if (sides.every(isProse)) return middle;
    }
    reach = Math.max(reach, end);
  }
  return null;
}

/** Lines of sentences, as columns have them; the cells of a table are shorter. */
function isProse(rows: Rows): boolean {
  if (rows.length < 3) return false;
  const lengths = rows.map((row) => row.reduce((sum, { text }) => sum + text.length, 0)).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= fewestLetters;
}
