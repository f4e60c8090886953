import { makeZip } from './make-zip.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:mc="mc" xmlns:v="v"';

interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly comments?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A Word document of the given XML. */
export function makeDocx({ body, others = {}, ...parts }: Parts): Uint8Array {
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    header: 'hdr',
    footer: 'ftr',
    comments: 'comments',
  };
  const known = Object.entries(parts) as [keyof typeof roots, string][];
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`;
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${known.map(([part]) => relation(part, `${part}.xml`)).join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      known.map(([part, xml]) => [`word/${part}.xml`, `<w:${roots[part]} ${namespaces}>${xml}</w:${roots[part]}>`]),
    ),
    ...others,
  });
}

/** A run of text; `properties` are its `rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one text; `properties` are its `pPr`. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
export const listed = (list: number, depth = 0) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
