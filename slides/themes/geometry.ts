/**
 * Where things stand on a slide and how large they are set, in px on a page of 1280 × 720.
 *
 * The style sheet is written from these numbers and `fit.ts` measures with them, so that what is estimated and what
 * is drawn cannot part.
 */
import type { Layout } from '../deck/model.ts';
import type { FontCut } from '../render/font-data.ts';

export const page = { width: 1280, height: 720 } as const;

export const margin = 80;
const column = 64;
export const gutter = 32;

/** Left edge of one of the twelve columns, counted from 1. */
export const columnStart = (number: number): number => margin + (number - 1) * (column + gutter);

/** Width of some columns with the gutters between them. */
export const span = (columns: number): number => columns * column + (columns - 1) * gutter;

/** Numerals and rules hang in this much room before an item. */
const hang = 64;

/** What is read runs from one axis to the margin; numbers and rules hang before the axis. */
export interface Measure {
  readonly axis: number;
  readonly width: number;
  /** Text width in each of two columns, which start one `hang` before the axis and end at the right margin. */
  readonly half: number;
}

const measureFrom = (axis: number): Measure => {
  const width = page.width - margin - axis;
  return { axis, width, half: (width + hang - gutter) / 2 - hang };
};

export const measure = measureFrom(columnStart(3));
/** Lists of asks begin further out, so that an ask of 28 words keeps to two lines. */
export const wideMeasure = measureFrom(margin + hang);
export const wideLayouts: readonly Layout[] = ['bottom-line', 'decisions'];
/** What stands side by side has the whole width. */
export const fullMeasure = measureFrom(margin);
export const fullLayouts: readonly Layout[] = ['table', 'options', 'timeline', 'columns', 'image'];

export function measureOf(layout: Layout): Measure {
  if (fullLayouts.includes(layout)) return fullMeasure;
  return wideLayouts.includes(layout) ? wideMeasure : measure;
}

/** Tops and heights of what is in the same place on every slide. */
export const frame = {
  /** High enough for a marking of two lines. */
  band: 36,
  section: { top: 48, height: 24 },
  body: { top: 96, titleTop: 144, bottom: 592 },
  source: { top: 600, height: 24 },
  foot: { top: 640, height: 40 },
} as const;

export const bodyHeight = frame.body.bottom - frame.body.top;
export const titleHeight = frame.body.bottom - frame.body.titleTop;

export interface TypeStep {
  readonly cut: FontCut;
  readonly size: number;
  readonly line: number;
}

const steps = (cut: FontCut, ...sizes: readonly (readonly [size: number, line: number])[]): readonly TypeStep[] =>
  sizes.map(([size, line]) => ({ cut, size, line }));

/** Sizes from the wished one down to the smallest that may still be read from the last row. */
export const scale = {
  title: steps('serif-600', [56, 64], [48, 56], [40, 48]),
  headline: steps('serif-600', [44, 52], [36, 44], [32, 40]),
  value: steps('sans-300', [144, 144], [96, 96], [72, 80], [56, 64], [40, 48]),
  /** Quotations, and the dates of a timeline. */
  display: steps('sans-300', [40, 48], [32, 42], [26, 36]),
} as const;

/** Body text with the room between its items: closer before smaller. */
export interface TextStep extends TypeStep {
  readonly gap: number;
}

export const textScale: readonly TextStep[] = [
  { cut: 'sans-400', size: 26, line: 38, gap: 24 },
  { cut: 'sans-400', size: 26, line: 38, gap: 16 },
  { cut: 'sans-400', size: 24, line: 34, gap: 16 },
  { cut: 'sans-400', size: 24, line: 34, gap: 8 },
];

/** One figure alone may be larger than several, and than a hanging number. */
export const largestOfSeveral = 96;

export const roleType = {
  body: { cut: 'sans-400', size: 24, line: 34 },
  label: { cut: 'sans-400', size: 20, line: 28 },
  frame: { cut: 'sans-400', size: 16, line: 24 },
  marking: { cut: 'sans-600', size: 16, line: 16 },
} as const satisfies Record<string, TypeStep>;

export const space = {
  afterHeadline: 32,
  betweenPoints: 8,
  hang,
  indent: 32,
  /** Above and below a table cell's text. */
  cell: 8,
  betweenFacts: 32,
  /** Above and below the rule of a title. */
  titleRule: 32,
  /** Above and below the content of a figure's row. */
  figureRow: 16,
  afterValue: 16,
  /** Between a date, the rule and what happened. */
  timelineRule: 24,
  /** From the rule above a column to what stands in it. */
  columnRule: 24,
} as const;

/** A longer list than this is set in two columns. */
export const oneColumnItems = 5;
export const titleMeasure = span(8);
/** Several figures stand in rows: the value in five columns, what it counts in the next five. */
export const figureMeasure = span(5);
/** So many dates stand in a row. */
export const mostDates = 5;
/** Width of each of some columns side by side. */
export const gridMeasure = (count: number): number => (fullMeasure.width - (count - 1) * gutter) / count;
/** More dates than that stand in rows, each before what happened. */
export const timelineMeasure = { date: span(3), what: fullMeasure.width - span(3) - gutter } as const;
/** Smallest height at which a picture that fills a slide is worth showing. */
export const leastPicture = 240;
/** Largest height of a picture in a body. */
export const pictureHeight = 320;

const metrics = {
  serif: { ascent: 1.036, descent: 0.335, cap: 0.67 },
  sans: { ascent: 1.024, descent: 0.4, cap: 0.66 },
};

/** From the top of a line to the top of its capitals: where large and small type are aligned by eye. */
export function capTop({ cut, size, line }: TypeStep): number {
  const { ascent, descent, cap } = cut.startsWith('serif') ? metrics.serif : metrics.sans;
  return (line - (ascent + descent) * size) / 2 + (ascent - cap) * size;
}
