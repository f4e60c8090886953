import { makeZip } from './make-zip.ts';

interface Parts {
  /** What stands in `office:text`. */
  readonly body: string;
  /** Automatic styles of the text. */
  readonly automatic?: string;
  readonly styles?: string;
  /** What stands in the one master page. */
  readonly margins?: string;
  readonly title?: string;
  /** Attributes of `office:text`. */
  readonly text?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="s" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:fo="f" xmlns:xlink="x" xmlns:loext="l"';
export const odtType = 'application/vnd.oasis.opendocument.text';

function sections({ body, automatic = '', styles = '', margins = '', title, text = '' }: Parts) {
  return {
    content: `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text ${text}>${body}</office:text></office:body>`,
    styles: `<office:styles>${styles}</office:styles><office:master-styles><style:master-page style:name="Standard">${margins}</style:master-page></office:master-styles>`,
    meta: title === undefined ? '' : `<office:meta><dc:title>${title}</dc:title></office:meta>`,
  };
}

/** An OpenDocument text of the given XML. */
export function makeOdt(parts: Parts): Uint8Array {
  const { content, styles, meta } = sections(parts);
  const root = (name: string, xml: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${names}>${xml}</office:${name}>`;
  return makeZip({
    mimetype: odtType,
    'content.xml': root('document-content', content),
    'styles.xml': root('document-styles', styles),
    'meta.xml': root('document-meta', meta),
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...parts.others,
  });
}

/** The same as one XML file. */
export function makeFlatOdt(parts: Parts): Uint8Array {
  const { content, styles, meta } = sections(parts);
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${names} office:mimetype="${odtType}">${meta}${styles}${content}</office:document>`,
  );
}

export const p = (content: string, style = ''): string => `<text:p text:style-name="${style}">${content}</text:p>`;
export const h = (content: string, level: number, more = ''): string =>
  `<text:h text:outline-level="${level}" ${more}>${content}</text:h>`;
/** A list of items, each the XML in it; without a style it has that of the list around it. */
export const list = (style: string, items: readonly string[], more = ''): string =>
  `<text:list ${style && `text:style-name="${style}"`} ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
/** Levels are `format|attributes`, or a bullet. */
export const listStyle = (name: string, levels: readonly string[]): string => {
  const one = (level: string, index: number) => {
    const [format = '', more = ''] = level.split('|');
    const kind = /^[•◦-]$/.test(format) ? `bullet text:bullet-char="${format}"` : `number style:num-format="${format}"`;
    return `<text:list-level-style-${kind} text:level="${index + 1}" ${more}/>`;
  };
  return `<text:list-style style:name="${name}">${levels.map(one).join('')}</text:list-style>`;
};
