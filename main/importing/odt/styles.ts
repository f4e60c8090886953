import { child, elements, type XmlElement } from '../xml.ts';

/**
 * How letters are set; null where nothing is said. Hebrew and Arabic letters go by the values for what the format calls
 * complex scripts.
 */
export interface Letters {
  readonly bold: boolean | null;
  readonly complexBold: boolean | null;
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
  /** In points. */
  readonly size: number | null;
  readonly complexSize: number | null;
}

export interface ParagraphStyle {
  /** Of the style in the document's list of styles that it is, or is based on, in lower case. */
  readonly name: string;
  readonly letters: Letters;
  /** The list style it names; empty where it says that it has none. */
  readonly list: string | null;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
}

export const unsaid: Letters = {
  bold: null,
  complexBold: null,
  hidden: null,
  struck: null,
  size: null,
  complexSize: null,
};

/** Chains of styles are a few long; one that leads into itself ends here. */
const longestChain = 20;

/** The styles of the text, or of the page headers and footers: each has automatic ones of its own beside the common. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #common = new Set<string>();
  readonly #default: Letters;
  readonly #paragraphs = new Map<string, ParagraphStyle>();

  constructor(common: XmlElement | undefined, automatic: XmlElement | undefined) {
    const named = (parent: XmlElement | undefined) =>
      (parent ? elements(parent) : []).filter(({ name }) => name === 'style');
    for (const style of named(common)) this.#common.add(keyOf(style));
    for (const style of [...named(common), ...named(automatic)]) this.#styles.set(keyOf(style), style);
    const defaults = (common ? elements(common) : []).find(
      ({ name, attributes }) => name === 'default-style' && attributes['family'] === 'paragraph',
    );
    this.#default = lettersOf(defaults, unsaid);
  }

  paragraph(name: string | undefined): ParagraphStyle {
    const known = this.#paragraphs.get(name ?? '');
    if (known) return known;
    const chain = this.#chain('paragraph', name);
    const said = (property: string) => chain.findLast((style) => style.attributes[property] !== undefined);
    const common = chain.findLast((style) => this.#common.has(keyOf(style)));
    const style = {
      name: decoded(common?.attributes['name'] ?? ''),
      letters: chain.reduce((above, own) => lettersOf(own, above), this.#default),
      list: said('list-style-name')?.attributes['list-style-name'] ?? null,
      ...breaksOf(chain, 'paragraph-properties'),
    };
    this.#paragraphs.set(name ?? '', style);
    return style;
  }

  tableBreaksBefore(name: string | undefined): boolean {
    return breaksOf(this.#chain('table', name), 'table-properties').breakBefore;
  }

  /** Letters within a paragraph, whose own are `above`. */
  letters(name: string | undefined, above: Letters): Letters {
    return this.#chain('text', name).reduce((letters, own) => lettersOf(own, letters), above);
  }

  /** A style and all it is based on, the most general first. */
  #chain(family: string, name: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = this.#styles.get(`${family} ${name}`); at && chain.length < longestChain; ) {
      chain.unshift(at);
      at = this.#styles.get(`${family} ${at.attributes['parent-style-name']}`);
    }
    return chain;
  }
}

const keyOf = ({ attributes }: XmlElement): string => `${attributes['family']} ${attributes['name']}`;

/** `Text_20_body` is how the format writes a name with a space. */
const decoded = (name: string): string =>
  name
    .replace(/_([0-9a-f]{2})_/g, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toLowerCase();

/** Another kind of page begins on a page of its own, too. */
function breaksOf(chain: readonly XmlElement[], properties: string) {
  const value = (key: string) =>
    chain.map((style) => child(style, properties)?.attributes[key]).findLast((one) => one !== undefined);
  const page = chain.at(-1)?.attributes['master-page-name'] ?? '';
  return { breakBefore: value('break-before') === 'page' || page !== '', breakAfter: value('break-after') === 'page' };
}

function lettersOf(style: XmlElement | undefined, above: Letters): Letters {
  const said = child(style, 'text-properties')?.attributes ?? {};
  const line = said['text-line-through-type'] ?? said['text-line-through-style'];
  return {
    bold: weight(said['font-weight']) ?? above.bold,
    complexBold: weight(said['font-weight-complex']) ?? above.complexBold,
    hidden: said['display'] === undefined ? above.hidden : said['display'] === 'none',
    struck: line === undefined ? above.struck : line !== 'none',
    size: sizeOf(said['font-size'], above.size),
    complexSize: sizeOf(said['font-size-complex'], above.complexSize),
  };
}

const weight = (value: string | undefined): boolean | null =>
  value === undefined ? null : value === 'bold' || Number(value) >= 600;

const pointsOf: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** A length in points; null where there is none. */
export function points(value: string | undefined): number | null {
  const [, number, unit] = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/.exec(value ?? '') ?? [];
  return number === undefined || unit === undefined ? null : Number(number) * (pointsOf[unit] ?? 1);
}

function sizeOf(value: string | undefined, above: number | null): number | null {
  const share = /^([\d.]+)%$/.exec(value ?? '')?.[1];
  if (share !== undefined) return above === null ? null : (above * Number(share)) / 100;
  return points(value) ?? above;
}
