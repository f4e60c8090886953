import type { DocumentBlock } from '../../../slides/paper/document.ts';
import type { Line } from './lines.ts';

const opening = /^\s*\[?(\d{1,3})\]?[.)]?\s*(?=\S)/u;

/** The lines of a column above its footnotes, and these, each with its number. */
export function takeFootnotes(
  lines: readonly Line[],
  body: number,
): { readonly text: readonly Line[]; readonly notes: readonly DocumentBlock[] } {
  const isSmall = ({ size }: Line) => size < body * 0.93;
  let from = lines.length;
  while (from > 0 && isSmall(lines[from - 1] as Line)) from -= 1;
  while (from < lines.length && numberOf(lines[from] as Line) === null) from += 1;
  if (from === lines.length || from === 0) return { text: lines, notes: [] };
  const notes: { marker: string; text: string; page: number }[] = [];
  for (const line of lines.slice(from)) {
    const number = numberOf(line);
    const last = notes.at(-1);
    const isNext = number !== null && (last === undefined || Number(number) === Number(last.marker) + 1);
    const whole = line.marker === null ? line.text : `${line.marker} ${line.text}`;
    if (isNext) notes.push({ marker: number, text: whole.replace(opening, ''), page: line.page });
    else if (last) last.text += ` ${whole.trim()}`;
  }
  return {
    text: lines.slice(0, from),
    notes: notes.map((note): DocumentBlock => ({ ...note, kind: 'footnote', bold: 0 })),
  };
}

const numberOf = ({ marker, text }: Line): string | null =>
  opening.exec(marker === null ? text : `${marker} ${text}`)?.[1] ?? null;
