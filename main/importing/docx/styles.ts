import { child, elements, type XmlElement } from '../xml.ts';
import type { ListPlace } from './numbering.ts';

/** What a paragraph or its letters are by their style and what it is based on; null where nothing is said. */
export interface Style {
  readonly id: string;
  /** The built-in styles have English names in every language of Word. */
  readonly name: string;
  /** 0 to 8; 9 is body text. */
  readonly outline: number | null;
  readonly list: string | null;
  readonly depth: number | null;
  readonly bold: boolean | null;
  readonly hidden: boolean | null;
  readonly struck: boolean | null;
  /** In half points. */
  readonly size: number | null;
}

const plain: Style = {
  id: '',
  name: '',
  outline: null,
  list: null,
  depth: null,
  bold: null,
  hidden: null,
  struck: null,
  size: null,
};

/** Chains of styles are a few long; one that leads into itself ends here. */
const longestChain = 20;

export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #known = new Map<string, Style>();
  readonly #default: Style;
  readonly #defaultParagraph: string;

  constructor(styles: XmlElement | null) {
    const root = (styles && child(styles, 'styles')) || undefined;
    for (const style of root ? elements(root) : [])
      if (style.name === 'style') this.#styles.set(style.attributes['styleId'] ?? '', style);
    const defaults = child(child(root, 'docDefaults'), 'rPrDefault');
    this.#default = { ...plain, ...lettersOf(child(defaults, 'rPr')) };
    const normal = [...this.#styles.values()].find(
      ({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
    );
    this.#defaultParagraph = normal?.attributes['styleId'] ?? '';
  }

  /** Of a paragraph; one that names no style has the default's. */
  paragraph(id: string | undefined): Style {
    return this.#style(id ?? this.#defaultParagraph);
  }

  /** Of letters within a paragraph. */
  letters(id: string | undefined): Style {
    return id === undefined ? plain : this.#style(id, plain);
  }

  #style(id: string, origin = this.#default): Style {
    const key = `${origin === plain} ${id}`;
    const known = this.#known.get(key);
    if (known) return known;
    const chain: XmlElement[] = [];
    for (let at = this.#styles.get(id); at && chain.length < longestChain; ) {
      chain.unshift(at);
      at = this.#styles.get(child(at, 'basedOn')?.attributes['val'] ?? '');
    }
    const style = chain.reduce<Style>((above, own) => merged(above, styleOf(own)), origin);
    const named = { ...style, id, name: nameOf(this.#styles.get(id)) };
    this.#known.set(key, named);
    return named;
  }
}

const nameOf = (style: XmlElement | undefined): string =>
  (child(style, 'name')?.attributes['val'] ?? '').trim().toLowerCase();

/** What `own` says, and what `above` says of the rest. */
function merged(above: Style, own: Partial<Style>): Style {
  const said = Object.entries(own).filter(([, value]) => value !== null);
  return { ...above, ...Object.fromEntries(said) };
}

function styleOf(style: XmlElement): Partial<Style> {
  const paragraph = child(style, 'pPr');
  const place = placeOf(paragraph);
  // `heading 2` has its level even where a writer left it out.
  const byName = /^heading ([1-9])$/.exec(nameOf(style))?.[1];
  return {
    ...lettersOf(child(style, 'rPr')),
    outline: outlineOf(paragraph) ?? (byName === undefined ? null : Number(byName) - 1),
    list: place.list,
    depth: place.depth,
  };
}

/** Bold, hidden, struck and size, as run properties say. */
export function lettersOf(properties: XmlElement | undefined): Pick<Style, 'bold' | 'hidden' | 'struck' | 'size'> {
  const size = Number(child(properties, 'sz')?.attributes['val']);
  const strike = isOn(child(properties, 'strike'));
  return {
    bold: isOn(child(properties, 'b')),
    hidden: isOn(child(properties, 'vanish')),
    struck: strike === true ? true : (isOn(child(properties, 'dstrike')) ?? strike),
    size: size > 0 ? size : null,
  };
}

const isOn = (property: XmlElement | undefined): boolean | null =>
  property ? !['0', 'false', 'off', 'none'].includes(property.attributes['val'] ?? '') : null;

export function outlineOf(properties: XmlElement | undefined): number | null {
  const level = child(properties, 'outlineLvl')?.attributes['val'];
  return level === undefined ? null : Number(level);
}

export function placeOf(properties: XmlElement | undefined): {
  readonly list: ListPlace['list'] | null;
  readonly depth: ListPlace['depth'] | null;
} {
  const numbers = child(properties, 'numPr');
  const depth = child(numbers, 'ilvl')?.attributes['val'];
  return {
    list: child(numbers, 'numId')?.attributes['val'] ?? null,
    depth: depth === undefined ? null : Number(depth),
  };
}
