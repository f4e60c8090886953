import {
  bodyLineOf,
  type CitedLine,
  citedLines,
  type Departure,
  departuresOf,
  escapeMarkdown,
  linesWithin,
  type Slide,
} from '../../../slides/index.ts';
import type { Editor } from '../editor.ts';

/** A line of the slide at hand that says something else than the paper. */
export interface DepartingLine extends CitedLine {
  readonly departures: readonly Departure[];
}

const found = new WeakMap<Slide, readonly DepartingLine[]>();

/** Reads signals. */
export function departingLines(editor: Editor): readonly DepartingLine[] {
  const slide = editor.slide.value;
  // A slide is a new value when it changes; fields and marks ask in turn.
  const known = found.get(slide);
  if (known) return known;
  const { language } = editor.paper.paper;
  const lines = citedLines(slide).flatMap((line) => {
    const departures = departuresOf(line, language);
    return departures.length > 0 ? [{ ...line, departures }] : [];
  });
  found.set(slide, lines);
  return lines;
}

/** The numbers of their lines in the text, from 1. Reads signals. */
export function markedLineNumbers(editor: Editor): readonly number[] {
  const { body, layout } = editor.slide.value;
  return [...new Set(departingLines(editor).flatMap(({ text }) => bodyLineOf(body, layout, text) ?? []))];
}

/**
 * The body with a line as it was cleared; null where that is what it says, or where it runs over several lines and only a
 * person can find its ends.
 */
export function withClearedLine({ body, layout }: Slide, { text, cleared }: CitedLine): string | null {
  if (text === cleared) return null;
  const number = bodyLineOf(body, layout, text);
  if (number === null) return null;
  const lines = body.split('\n');
  const line = lines[number - 1] ?? '';
  const written = [escapeMarkdown(text), text].find((one) => line.includes(one));
  const sign = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)*/.exec(line)?.[0] ?? '';
  if (written !== undefined) lines[number - 1] = line.replace(written, () => escapeMarkdown(cleared));
  // Written otherwise than it reads, as with two spaces or a mark: the whole line, where it is no more than that.
  else if (linesWithin(line, layout).length === 1 && !line.includes('|'))
    lines[number - 1] = sign + escapeMarkdown(cleared);
  else return null;
  return lines.join('\n');
}
