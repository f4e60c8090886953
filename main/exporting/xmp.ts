import type { DocumentProperties } from './pdf-metadata.ts';

/** Named as creator and producer of every file Lectern makes. */
export const producer = 'Lectern';

/**
 * The properties of a document as an XMP packet: what accessible-PDF checkers and document systems read.
 *
 * Expects text that `withMetadata` has freed of what XML cannot hold.
 */
export function xmpPacket(properties: DocumentProperties): string {
  const { title, authors, subject, language } = properties;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(title)}</dc:title>
<dc:creator><rdf:Seq>${authors.map(item).join('')}</rdf:Seq></dc:creator>
<dc:description>${inDefaultLanguage(subject)}</dc:description>
<dc:language><rdf:Bag>${item(language)}</rdf:Bag></dc:language>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<xmp:CreatorTool>${escapeXml(producer)}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

const item = (text: string) => `<rdf:li>${escapeXml(text)}</rdf:li>`;
const inDefaultLanguage = (text: string) =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
