import {
  bodyLineOf,
  type CitedLine,
  citedLines,
  type Departure,
  departuresOf,
  type Slide,
  withLine,
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

/** The body with a line as it was cleared; null where that is what it says, or where only a person can find its ends. */
export const withClearedLine = (slide: Slide, { text, cleared }: CitedLine): string | null =>
  text === cleared ? null : withLine(slide, text, cleared);
