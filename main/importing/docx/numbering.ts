import { formatted } from '../number-formats.ts';
import { bulletOf, type ListMarker } from '../open-lists.ts';
import { child, descendants, elements, type XmlElement } from '../xml.ts';

/** A paragraph's place in a list: `numId` and `ilvl` in the file. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: the counts of the levels, and what stands around them. */
  readonly text: string;
  readonly decimal: boolean;
  readonly restarts: boolean;
  readonly style: string | undefined;
  readonly indent: number;
}

interface List {
  readonly series: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts the numbered paragraphs of a document as Word does when it shows them; the file holds no numbers. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | null) {
    this.#lists = listsOf(numbering);
  }

  /** The place that a paragraph style has in a list whose levels name styles. */
  depthOfStyle(list: string, style: string): number | null {
    const found = [...(this.#lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style);
    return found?.[0] ?? null;
  }

  /** Counts one paragraph; null where its list shows nothing before it. */
  next({ list, depth }: ListPlace): ListMarker | null {
    const known = this.#lists.get(list);
    const level = known?.levels.get(depth);
    if (!known || !level) return null;
    const counts = this.#counts.get(known.series) ?? new Map<number, number>();
    this.#counts.set(known.series, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [at, start] of known.starts) counts.set(at, start - 1);
    }
    counts.set(depth, (counts.get(depth) ?? level.start - 1) + 1);
    for (const deeper of [...counts.keys()])
      if (deeper > depth && known.levels.get(deeper)?.restarts !== false) counts.delete(deeper);
    const marker = level.format === 'bullet' ? bulletOf(level.text) : markerOf(known, level, counts);
    return marker === ''
      ? null
      : { marker, series: known.series, form: `${level.format} ${level.text}`, indent: level.indent };
  }
}

function markerOf({ levels }: List, level: Level, counts: ReadonlyMap<number, number>): string {
  return level.text
    .replace(/%(\d)/g, (_sign, digit: string) => {
      const at = Number(digit) - 1;
      const own = levels.get(at);
      if (!own || own.format === 'none') return '';
      return formatted(counts.get(at) ?? own.start, level.decimal ? 'decimal' : own.format);
    })
    .trim();
}

function listsOf(numbering: XmlElement | null): Map<string, List> {
  const root = numbering && child(numbering, 'numbering');
  if (!root) return new Map();
  const all = elements(root);
  const abstracts = all.filter(({ name }) => name === 'abstractNum');
  const abstractOf = (id: string | undefined): XmlElement | undefined => {
    const found = abstracts.find(({ attributes }) => attributes['abstractNumId'] === id);
    const link = child(found, 'numStyleLink')?.attributes['val'];
    if (link === undefined) return found;
    return abstracts.find((one) => child(one, 'styleLink')?.attributes['val'] === link) ?? found;
  };
  return new Map(
    all
      .filter(({ name }) => name === 'num')
      .map((num): [string, List] => {
        const abstract = abstractOf(child(num, 'abstractNumId')?.attributes['val']);
        const overrides = descendants(num, 'lvlOverride');
        const own = overrides.flatMap((one) => descendants(one, 'lvl'));
        const levels = [...(abstract ? descendants(abstract, 'lvl') : []), ...own];
        const starts = overrides.flatMap((one): [number, number][] => {
          const start = child(one, 'startOverride')?.attributes['val'];
          return start === undefined ? [] : [[numeric(one.attributes['ilvl'], 0), numeric(start, 1)]];
        });
        return [
          num.attributes['numId'] ?? '',
          {
            series: abstract?.attributes['abstractNumId'] ?? '',
            levels: new Map(levels.map((level) => [numeric(level.attributes['ilvl'], 0), levelOf(level)])),
            starts: new Map(starts),
          },
        ];
      }),
  );
}

function levelOf(level: XmlElement): Level {
  const value = (name: string) => child(level, name)?.attributes['val'];
  const { left, start } = child(child(level, 'pPr'), 'ind')?.attributes ?? {};
  return {
    start: numeric(value('start'), 1),
    format: value('numFmt') ?? 'decimal',
    text: value('lvlText') ?? '',
    decimal: child(level, 'isLgl') !== undefined,
    restarts: value('lvlRestart') !== '0',
    style: value('pStyle'),
    indent: numeric(left ?? start, 0),
  };
}

const numeric = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
};
