import { Parser } from 'htmlparser2';
import { decodeText } from './encoding.ts';

/** An element of a document's XML: names without their prefixes, which every writer of these formats is free to choose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any document; a hostile one would exhaust the stack of those who walk through it. */
const deepest = 400;

/**
 * The root of an XML document, a nameless element around its own.
 *
 * The parser knows no document types: an entity that a document declares, inside or outside of it, is never expanded and
 * nothing is ever fetched. What is not well formed is read as far as it goes.
 *
 * @throws RangeError where elements stand in each other deeper than any writer puts them
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new RangeError('The XML is nested too deep');
        const entries = Object.entries(attributes).map(([key, value]) => [local(key), value]);
        const element: Open = { name: local(name), attributes: Object.fromEntries(entries), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(decodeText(bytes).text);
  return root;
}

type Open = XmlElement & { readonly children: (XmlElement | string)[] };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export const elements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first child of a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name);

/** All elements of a name beneath, in order; those inside one found are not looked for. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

/** The text of an element and all beneath it. */
export const textOf = (element: XmlElement): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
