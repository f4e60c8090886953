import { formatted } from '../number-formats.ts';
import { bulletOf, type ListMarker } from '../open-lists.ts';
import { child, elements, type XmlElement } from '../xml.ts';
import { points } from './styles.ts';

/** A list as it stands open: which it counts on from, and how deep in it the text is. */
export interface OpenList {
  readonly style: string | undefined;
  /** From 1. */
  readonly depth: number;
  readonly series: Series;
}

/** Lists that count on from each other. */
interface Series {
  readonly name: string;
  readonly counts: Map<number, number>;
}

interface Level {
  readonly bullet: string | null;
  readonly format: string;
  readonly start: number;
  /** `%1%.%2%)`: the counts of the levels, and what stands around them. */
  readonly text: string;
  readonly indent: number;
}

type ListStyle = ReadonlyMap<number, Level>;

/** Counts lists and headings as LibreOffice does when it shows them; the file holds no numbers. */
export class Numbering {
  readonly #styles = new Map<string, ListStyle>();
  readonly #outline: ListStyle;
  readonly #series = new Map<string, Series>();
  #last: OpenList | null = null;
  #begun = 0;

  /** @param parents what list styles stand in, the more general first */
  constructor(parents: readonly (XmlElement | undefined)[]) {
    const all = parents.flatMap((parent) => (parent ? elements(parent) : []));
    for (const one of all)
      if (one.name === 'list-style') this.#styles.set(one.attributes['name'] ?? '', listStyleOf(one));
    const outline = all.find(({ name }) => name === 'outline-style');
    this.#outline = outline ? listStyleOf(outline) : new Map();
  }

  /** A list within `outer`, or one of its own, which may continue another. */
  open({ attributes }: XmlElement, outer: OpenList | null): OpenList {
    const style = attributes['style-name'] || outer?.style;
    if (outer) return { style, depth: outer.depth + 1, series: outer.series };
    const isContinued = attributes['continue-numbering'] === 'true' && this.#last?.style === style;
    const series =
      this.#series.get(attributes['continue-list'] ?? '') ??
      (isContinued && this.#last ? this.#last.series : this.#newSeries());
    const id = attributes['id'];
    if (id !== undefined) this.#series.set(id, series);
    const list = { style, depth: 1, series };
    this.#last = list;
    return list;
  }

  #newSeries(): Series {
    this.#begun += 1;
    return { name: String(this.#begun), counts: new Map() };
  }

  /** Counts one item; null where its list shows nothing before it. `otherwise` is the style of a list that names none. */
  next({ style, depth, series }: OpenList, otherwise: string | null, start: number | null = null): ListMarker | null {
    const levels = this.#styles.get(style ?? otherwise ?? '');
    return levels ? counted(levels, depth, series, start) : null;
  }

  /** Counts a heading that stands in no list; `own` is the list style of its paragraph style. */
  nextHeading(level: number, own: string | null, start: number | null): ListMarker | null {
    if (own === '') return null;
    const key = `heading ${own ?? ''}`;
    const series = this.#series.get(key) ?? this.#newSeries();
    this.#series.set(key, series);
    return counted((own === null ? this.#outline : this.#styles.get(own)) ?? new Map(), level, series, start);
  }
}

function counted(levels: ListStyle, depth: number, { name, counts }: Series, start: number | null): ListMarker | null {
  const level = levels.get(depth);
  if (!level) return null;
  counts.set(depth, start ?? (counts.get(depth) ?? level.start - 1) + 1);
  for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
  const marker = level.bullet ?? markerOf(levels, level, counts);
  const form = `${level.bullet ?? level.format} ${level.text}`;
  return marker === '' ? null : { marker, series: name, form, indent: level.indent };
}

function markerOf(levels: ListStyle, { format, text }: Level, counts: ReadonlyMap<number, number>): string {
  if (format === '') return '';
  return text
    .replace(/%(\d+)%/g, (_sign, digit: string) => {
      const own = levels.get(Number(digit));
      return own && own.format !== '' ? numberOf(counts.get(Number(digit)) ?? own.start, own.format) : '';
    })
    .trim();
}

function listStyleOf(style: XmlElement): ListStyle {
  const levels = elements(style).filter(({ name }) => /^(?:list|outline)-level-style/.test(name));
  return new Map(levels.map((level) => [numeric(level.attributes['level'], 1), levelOf(level)]));
}

function levelOf(level: XmlElement): Level {
  const { attributes } = level;
  const properties = child(level, 'list-level-properties');
  const aligned = child(properties, 'list-level-label-alignment')?.attributes['margin-left'];
  const bullet = level.name.endsWith('image')
    ? '•'
    : level.name.endsWith('bullet')
      ? attributes['bullet-char']
      : undefined;
  return {
    bullet: bullet === undefined ? null : bulletOf(bullet),
    format: attributes['num-format'] ?? '',
    start: numeric(attributes['start-value'], 1),
    text: attributes['num-list-format'] ?? textOf(attributes),
    indent: points(aligned ?? properties?.attributes['space-before']) ?? 0,
  };
}

/** What newer files write as one pattern, older ones say in parts. */
function textOf(attributes: XmlElement['attributes']): string {
  const level = numeric(attributes['level'], 1);
  const shown = Math.min(level, Math.max(1, numeric(attributes['display-levels'], 1)));
  const counts = Array.from({ length: shown }, (_, index) => `%${level - shown + index + 1}%`);
  return `${attributes['num-prefix'] ?? ''}${counts.join('.')}${attributes['num-suffix'] ?? ''}`;
}

/** The format names ways of counting by how they begin; `number-formats.ts` by Word's names. */
const formats: readonly (readonly [start: string, format: string])[] = [
  ['1st', 'ordinal'],
  ['1', 'decimal'],
  ['01', 'decimalZero'],
  ['א, י', 'hebrew1'],
  ['א', 'hebrew2'],
  ['ا, ب, ج', 'arabicAbjad'],
  ['أ, ب, ت', 'arabicAlpha'],
  ['١', 'hindiNumbers'],
  ['а, б', 'russianLower'],
  ['А, Б', 'russianUpper'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
];

const numberOf = (count: number, format: string): string =>
  formatted(count, formats.find(([start]) => format.startsWith(start))?.[1] ?? 'decimal');

export const numeric = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
};
