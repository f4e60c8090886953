import { type Dictionary, type PdfFile, readObject, readPdf, referenced, textString } from './pdf-syntax.ts';
import { producer, xmpPacket } from './xmp.ts';

/**
 * What a PDF says of itself. There is no date among it: Chromium would write the machine's clock, which tells when at
 * night a briefing was finished and makes two exports of one deck differ.
 */
export interface DocumentProperties {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
}

export interface FinishedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/**
 * Sets the properties of a PDF that Chromium printed, and removes the browser's name, its user agent and the time.
 *
 * The pages are not touched: changed objects are appended as an incremental update, which keeps tags, outline and
 * links to the byte. An update alone would leave the old properties readable in the file, so they are blanked where
 * they stand.
 *
 * @throws AppError `print_failed` where the file is not of the form Chromium writes
 */
export function withMetadata(bytes: Uint8Array, given: DocumentProperties): FinishedPdf {
  const properties = {
    title: writable(given.title),
    authors: given.authors.map(writable),
    subject: writable(given.subject),
    language: writable(given.language),
  };
  const pdf = readPdf(Buffer.from(bytes).toString('latin1'));
  const catalogNumber = referenced(pdf.trailer.get('Root')) ?? Number.NaN;
  const catalog = readObject(pdf, catalogNumber).entries;
  const infoNumber = referenced(pdf.trailer.get('Info')) ?? pdf.size;
  const metadataNumber = pdf.size + 1;

  const packet = Buffer.from(xmpPacket(properties), 'utf8').toString('latin1');
  const objects = new Map([
    [infoNumber, written(info(properties))],
    [
      catalogNumber,
      written(
        new Map([
          ...catalog,
          ['Lang', textString(properties.language)],
          ['ViewerPreferences', '<</DisplayDocTitle true>>'],
          ['Metadata', `${metadataNumber} 0 R`],
        ]),
      ),
    ],
    [metadataNumber, `<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream`],
  ]);
  const update = incrementalUpdate(pdf, objects, { Info: `${infoNumber} 0 R`, Size: `${metadataNumber + 1}` });
  return { bytes: new Uint8Array(Buffer.from(blankInfo(pdf) + update, 'latin1')), pages: pageCount(pdf, catalog) };
}

function pageCount(pdf: PdfFile, catalog: Dictionary): number {
  const tree = readObject(pdf, referenced(catalog.get('Pages')) ?? Number.NaN).entries;
  return Number(tree.get('Count'));
}

/** Without control characters and halves of characters: XML cannot hold them, and readers of PDF misread them. */
function writable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ');
}

function info({ title, authors, subject }: DocumentProperties): Dictionary {
  return new Map([
    ['Title', textString(title)],
    ['Author', textString(authors.join('; '))],
    ['Subject', textString(subject)],
    ['Creator', textString(producer)],
    ['Producer', textString(producer)],
  ]);
}

/** The file with the old properties overwritten by spaces, so that nothing moves. */
function blankInfo(pdf: PdfFile): string {
  const number = referenced(pdf.trailer.get('Info'));
  if (number === undefined) return pdf.text;
  const { from, to } = readObject(pdf, number);
  return `${pdf.text.slice(0, from)}<<${' '.repeat(to - from - 4)}>>${pdf.text.slice(to)}`;
}

function incrementalUpdate(pdf: PdfFile, objects: ReadonlyMap<number, string>, trailer: Record<string, string>) {
  let at = pdf.text.length + 1;
  let body = '\n';
  let table = '';
  for (const [number, content] of objects) {
    const object = `${number} 0 obj\n${content}\nendobj\n`;
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    body += object;
    at += object.length;
  }
  const changed: Dictionary = new Map([...pdf.trailer, ...Object.entries(trailer), ['Prev', String(pdf.xref)]]);
  return `${body}xref\n${table}trailer\n${written(changed)}\nstartxref\n${at}\n%%EOF\n`;
}

const written = (dictionary: Dictionary) =>
  `<<${[...dictionary].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;
