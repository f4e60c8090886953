import { regionWith } from './columns.ts';
import type { Page, Run } from './open-pdf.ts';

/** Running heads and feet stand in these shares of a page. */
const band = 0.13;
const fewestPages = 3;
const mostRows = 4;
const pageNumber =
  /^(?:\p{L}{1,10}\.?\s)?[-–—|\s]*(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:\/|of|von|de|sur|из|מתוך|من)\s?\d{1,4})?[-–—|\s]*$/iu;

/** The text of each page, and what stands in the margins of all: running heads, markings, numbers of pages. */
export function withoutMargins(pages: readonly Page[]): { pages: readonly Page[]; margins: readonly string[] } {
  const counts = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const row of edges(page).flat()) {
      const key = keyOf(row);
      counts.set(key, (counts.get(key) ?? new Set()).add(page.number));
    }
  }
  const needed = Math.min(fewestPages, Math.max(2, pages.length));
  const margins = new Set<string>();
  const kept = pages.map((page) => {
    const gone = new Set<Run>();
    const isMargin = (row: readonly Run[]) =>
      (counts.get(keyOf(row))?.size ?? 0) >= needed || pageNumber.test(textOf(row));
    for (const rows of edges(page)) {
      // From the edge inwards: a line of the text that repeats by chance has lines of the text outside of it.
      const end = rows.findIndex((row) => !isMargin(row));
      for (const row of end < 0 ? rows : rows.slice(0, end)) {
        for (const run of row) gone.add(run);
        if (!pageNumber.test(textOf(row))) margins.add(textOf(row));
      }
    }
    for (const text of page.slanted) if (/\p{L}{3}/u.test(text)) margins.add(text.trim());
    return { ...page, runs: page.runs.filter((run) => !gone.has(run)) };
  });
  return { pages: kept, margins: [...margins] };
}

/** What tags set apart from the text, a row each; where a page has its number there, that is not among it. */
export const artifactsOf = ({ number, runs }: Page): string[] =>
  regionWith(
    number,
    runs.filter(({ tag }) => tag === 'artifact'),
  )
    .rows.map(textOf)
    .filter((text) => !pageNumber.test(text));

/** The same words at the same height, whatever the number of the page. */
const keyOf = (row: readonly Run[]): string =>
  `${Math.round((row[0]?.y ?? 0) / 8)} ${textOf(row).replace(/\d+/gu, '#')}`;

const textOf = (row: readonly Run[]): string =>
  row
    .map(({ text }) => text.trim())
    .join('  ')
    .trim();

/** The lines near the upper and the lower edge of a page, the outermost first. */
function edges({ height, runs }: Page): readonly (readonly Run[][])[] {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const at = Math.round(run.y);
    rows.set(at, [...(rows.get(at) ?? []), run]);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([y, row]) => ({ y, row: row.sort((a, b) => a.x - b.x) }));
  const upper = sorted.filter(({ y }) => y <= height * band).map(({ row }) => row);
  const lower = sorted.filter(({ y }) => y >= height * (1 - band)).map(({ row }) => row);
  return [upper.slice(0, mostRows), lower.reverse().slice(0, mostRows)];
}
