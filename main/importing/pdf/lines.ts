import { splitBullet, splitNumber } from '../../../slides/paper/markers.ts';
import type { Region } from './columns.ts';
import type { Run } from './open-pdf.ts';

/** What is written in a line. */
export interface Words {
  readonly text: string;
  /** How many characters at its beginning are in bold. */
  readonly bold: number;
  /** Numbers set small and high in it: marks of footnotes, with the place of each in the text. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

/** One line of a column; its words are those after its marker. */
export interface Line extends Words {
  readonly page: number;
  /** With what looks like a marker: in the middle of a paragraph it is none. */
  readonly whole: Words;
  readonly size: number;
  readonly y: number;
  /** Where it begins and ends, seen from the side on which lines begin. */
  readonly start: number;
  readonly end: number;
  /** How wide its column is. */
  readonly width: number;
  readonly marker: string | null;
  /** Its parts, where gaps wider than between words set them apart, in reading order. */
  readonly cells: readonly Cell[];
  readonly rtl: boolean;
}

/** A part of a line, in points from the left edge of the page. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const round = /^[•◦▪▫●○■□‣⁃∙·►▶➢➤→✓✔\uf0b7\uf0a7\uf0d8]$/u;

export function linesOf({ page, left, right, rows }: Region): Line[] {
  return rows.map((row) => lineOf(page, left, right, row));
}

function lineOf(page: number, left: number, right: number, row: readonly Run[]): Line {
  const letters = new Map<number, number>();
  for (const { size, text } of row) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  const size = [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1])[0];
  const isRtl = row.reduce((sum, { rtl, text }) => sum + (rtl ? text.length : -text.length * 0.5), 0) > 0;
  const base = row.find((run) => run.size === size)?.y ?? 0;
  const ordered = isRtl ? fromTheRight(row) : row;
  let [text, bold, allBold] = ['', 0, true];
  const marks: { at: number; text: string }[] = [];
  const cells: Cell[] = [];
  let before: Run | null = null;
  for (const run of ordered) {
    const gap = before === null ? 0 : isRtl ? before.x - (run.x + run.width) : run.x - (before.x + before.width);
    if (before && gap > size * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += ' ';
    const isRaised = run.size <= size * 0.8 && base - run.y > size * 0.15 && /^\s*\[?\d{1,3}\]?\s*$/u.test(run.text);
    if (isRaised) marks.push({ at: text.length, text: run.text.trim().replace(/[[\]]/gu, '') });
    text += run.text;
    const isApart = before === null || (gap > size * 0.5 && !round.test(before.text.trim()));
    const cell = isApart ? undefined : cells.pop();
    cells.push(cell ? withRun(cell, run, gap > size * 0.15) : cellOf(run));
    if (run.text.trim() !== '' && !isRaised) {
      if (!run.bold) allBold = false;
      if (allBold) bold = text.length;
    }
    before = run;
  }
  const first = Math.min(...row.map(({ x }) => x));
  const last = Math.max(...row.map(({ x, width }) => x + width));
  const marked = markerOf(text.trim(), ordered[0], ordered[1], isRtl);
  const cut = marked === null ? 0 : text.length - marked.text.length;
  return {
    page,
    whole: { text, bold, marks },
    text: marked === null ? text : marked.text,
    bold: Math.max(0, bold - cut),
    size,
    y: base,
    start: isRtl ? right - last : first - left,
    end: isRtl ? right - first : last - left,
    width: right - left,
    marker: marked?.marker ?? null,
    cells,
    rtl: isRtl,
    marks: marks.map((mark) => ({ ...mark, at: mark.at - cut })).filter(({ at }) => at >= 0),
  };
}

const cellOf = ({ text, x, width }: Run): Cell => ({ text: text.trim(), left: x, right: x + width });

const withRun = (cell: Cell, { text, x, width }: Run, isSpaced: boolean): Cell => ({
  text: `${cell.text}${isSpaced || /^\s/u.test(text) ? ' ' : ''}${text.trim()}`,
  left: Math.min(cell.left, x),
  right: Math.max(cell.right, x + width),
});

/** From right to left, but words of the other direction among them as they are read. */
function fromTheRight(row: readonly Run[]): Run[] {
  const ordered: Run[] = [];
  let foreign: Run[] = [];
  for (const run of [...row].reverse()) {
    if (run.rtl || !/[\p{L}\p{N}]/u.test(run.text)) {
      ordered.push(...foreign, run);
      foreign = [];
    } else foreign.unshift(run);
  }
  return [...ordered, ...foreign];
}

/** A bullet or number before the text; `o` and the like are bullets where a gap sets them apart. */
function markerOf(text: string, first: Run | undefined, second: Run | undefined, isRtl: boolean) {
  const sign = first?.text.trim() ?? '';
  if (first && second && (round.test(sign) || /^[o–—-]$/u.test(sign))) {
    const gap = isRtl ? first.x - (second.x + second.width) : second.x - (first.x + first.width);
    if (round.test(sign) || gap > first.size * 0.3) {
      const bullet = /^[–—-]$/u.test(sign) ? sign : '•';
      return { marker: bullet, text: text.slice(sign.length).trimStart() };
    }
  }
  const bullet = splitBullet(text);
  return bullet && round.test(bullet.marker) ? { ...bullet, marker: '•' } : (bullet ?? splitNumber(text));
}
