import { AppError } from '../errors.ts';
import { type Archive, openArchive } from './archive.ts';

/** What a file is, by what is in it: its name may say anything. */
export type Format =
  | { readonly kind: 'text' }
  | { readonly kind: 'html' | 'pdf' | 'flat-odt' }
  | { readonly kind: 'docx' | 'odt'; readonly archive: Archive };

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const saveIt = 'Save it as DOCX or PDF and open that.';
const findIt = 'Open the paper that it was made from, as DOCX or PDF.';
const unlockIt = 'Save it without the password and open that.';
const unpackIt = 'Unpack it and open the paper that is in it.';

interface Refused {
  readonly what: string;
  readonly advice: string;
}

/** How files begin that people take for papers, or that papers come in, and that Lectern does not read. */
const beginnings: ReadonlyArray<Refused & { readonly magic: readonly number[]; readonly at?: number }> = [
  { what: 'a document in Rich Text Format', advice: saveIt, magic: ascii('{\\rtf') },
  { what: 'a picture', advice: findIt, magic: [0x89, ...ascii('PNG')] },
  { what: 'a picture', advice: findIt, magic: [0xff, 0xd8, 0xff] },
  { what: 'a picture', advice: findIt, magic: ascii('GIF8') },
  { what: 'a picture', advice: findIt, magic: ascii('WEBP'), at: 8 },
  { what: 'a picture', advice: findIt, magic: ascii('ftypheic'), at: 4 },
  { what: 'a picture', advice: findIt, magic: [...ascii('II'), 42, 0] },
  { what: 'a picture', advice: findIt, magic: [...ascii('MM'), 0, 42] },
  { what: 'a compressed file', advice: unpackIt, magic: [0x1f, 0x8b] },
  { what: 'a compressed file', advice: unpackIt, magic: [...ascii('7z'), 0xbc, 0xaf] },
];

/** Programs of before 2007 share one container; the names of its streams tell whose it is. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const streams: ReadonlyArray<readonly [stream: string, what: string]> = [
  ['WordDocument', 'an old Word document'],
  ['PowerPoint Document', 'an old PowerPoint presentation'],
  ['Workbook', 'an old Excel workbook'],
  ['__substg1.0', 'an e-mail message saved from Outlook'],
  ['EncryptedPackage', 'a document protected by a password'],
];

/** @throws AppError `unsupported_format`, naming what it is; `paper_unreadable` where an archive is damaged */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const starts = (magic: readonly number[], at = 0) => magic.every((byte, index) => bytes[at + index] === byte);
  if (starts([...ascii('PK'), 3, 4]) || starts([...ascii('PK'), 5, 6])) return packed(name, openArchive(name, bytes));
  if (starts(oldOffice)) throw refusal(name, ofOldOffice(bytes));
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  // Some writers put a line or a mark before it, and every PDF reader looks this far.
  if (start.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (isFlatOdt(bytes)) return { kind: 'flat-odt' };
  const isPage =
    /^(ï»¿)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html)\b/is.test(start) || /\.x?html?$/i.test(name);
  if (isPage) return { kind: 'html' };
  if (isMessage(start)) throw refusal(name, { what: 'an e-mail message', advice: saveIt });
  const known = beginnings.find(({ magic, at }) => starts(magic, at));
  if (known) throw refusal(name, known);
  return { kind: 'text' };
}

/** Files in a zip tell by their parts what they are. */
function packed(name: string, archive: Archive): Format {
  const { names } = archive;
  const has = (folder: string) => names.some((part) => part.startsWith(folder));
  if (has('word/')) return { kind: 'docx', archive };
  const type = archive.names.includes('mimetype') ? Buffer.from(archive.read('mimetype') ?? []).toString('latin1') : '';
  if (has('ppt/')) throw refusal(name, { what: 'a PowerPoint presentation', advice: saveIt });
  if (has('xl/')) throw refusal(name, { what: 'an Excel workbook', advice: saveIt });
  if (type.includes('epub')) throw refusal(name, { what: 'an e-book', advice: saveIt });
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(type)) return openDocument(name, archive);
  if (type.includes('opendocument')) throw refusal(name, { what: 'an OpenDocument file', advice: saveIt });
  throw refusal(name, { what: 'a zip archive', advice: unpackIt });
}

/** Programs encrypt the parts, or since 2024 the whole, and say so in the list of the parts. */
function openDocument(name: string, archive: Archive): Format {
  const manifest = Buffer.from(archive.read('META-INF/manifest.xml') ?? []).toString('utf8');
  if (/<[\w.-]*:?encryption-data\b/.test(manifest))
    throw refusal(name, { what: 'a document protected by a password', advice: unlockIt });
  return { kind: 'odt', archive };
}

function ofOldOffice(bytes: Uint8Array): Refused {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = streams.find(([stream]) => all.includes(Buffer.from(stream, 'utf16le')));
  const advice = found?.[0] === 'EncryptedPackage' ? unlockIt : saveIt;
  return { what: found?.[1] ?? 'a document of an old Office program', advice };
}

/** One XML file that holds what an OpenDocument file packs into several. */
function isFlatOdt(bytes: Uint8Array): boolean {
  // The names of all namespaces come before the type.
  const start = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1');
  const root =
    /^(?:ï»¿)?\s*<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*(?:<!doctype[^[>]*(?:\[[^\]]*\])?\s*>\s*)?(<(?:[\w.-]+:)?document\b[^>]*>)/is.exec(
      start,
    )?.[1] ?? '';
  return /\bmimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.text(?:-template)?["']/.test(root);
}

/** As mail programs save messages: lines that only machines write are among those at the top. */
function isMessage(start: string): boolean {
  const head = start.replace(/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+/, '');
  const lines = start.slice(0, start.length - head.length);
  return /^(?:MIME-Version|Message-ID|Received|Return-Path|DKIM-Signature):/im.test(lines);
}

function refusal(name: string, { what, advice }: Refused): AppError {
  return new AppError('unsupported_format', `“${name}” is ${what}, which Lectern does not read. ${advice}`);
}
