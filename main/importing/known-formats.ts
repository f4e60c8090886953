import { AppError } from '../errors.ts';

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** How files begin that people take for papers, or that papers come in, and Lectern cannot read. */
const formats: ReadonlyArray<{ readonly what: string; readonly magic: readonly number[]; readonly at?: number }> = [
  { what: 'a document in Rich Text Format', magic: ascii('{\\rtf') },
  { what: 'an old Word document', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'a picture', magic: [0x89, ...ascii('PNG')] },
  { what: 'a picture', magic: [0xff, 0xd8, 0xff] },
  { what: 'a picture', magic: ascii('GIF8') },
  { what: 'a picture', magic: ascii('WEBP'), at: 8 },
  { what: 'a picture', magic: [...ascii('II'), 42, 0] },
  { what: 'a picture', magic: [...ascii('MM'), 0, 42] },
  { what: 'a compressed file', magic: [0x1f, 0x8b] },
  { what: 'a compressed file', magic: [...ascii('7z'), 0xbc, 0xaf] },
];

/** What a zip is, told by a name that stands uncompressed in it. */
const zips: ReadonlyArray<readonly [mark: string, what: string]> = [
  ['word/', 'a Word document'],
  ['ppt/', 'a PowerPoint presentation'],
  ['xl/', 'an Excel workbook'],
  ['opendocument.text', 'an OpenDocument text'],
  ['opendocument', 'an OpenDocument file'],
  ['epub', 'an e-book'],
];

/** @throws AppError `unsupported_format`, naming what it is */
export function refuseKnownFormat(name: string, bytes: Uint8Array): void {
  const what = knownFormat(bytes) ?? (/\.x?html?$/i.test(name) ? 'a web page' : undefined);
  if (!what) return;
  throw new AppError(
    'unsupported_format',
    `“${name}” is ${what}, which Lectern cannot read yet. Save the paper as text or Markdown for now and open that.`,
  );
}

function knownFormat(bytes: Uint8Array): string | undefined {
  const starts = (magic: readonly number[], at = 0) => magic.every((byte, index) => bytes[at + index] === byte);
  if (starts([...ascii('PK'), 3, 4])) {
    const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return zips.find(([mark]) => names.includes(mark))?.[1] ?? 'a zip archive';
  }
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Some writers put a line or a mark before it, and every PDF reader looks this far.
  if (start.includes('%PDF-')) return 'a PDF';
  if (/^(ï»¿)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html)\b/is.test(start)) return 'a web page';
  return formats.find(({ magic, at }) => starts(magic, at))?.what;
}
