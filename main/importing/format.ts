import type { Foreign, ForeignAdvice } from '../../slides/words/refusals.ts';
import { AppError } from '../errors.ts';
import { type Archive, openArchive } from './archive.ts';

/** What a file is, by what is in it: its name may say anything. */
export type Format =
  | { readonly kind: 'text' }
  | { readonly kind: 'html' | 'pdf' | 'flat-odt' }
  | { readonly kind: 'docx' | 'odt'; readonly archive: Archive };

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

interface Refused {
  readonly what: Foreign;
  readonly advice: ForeignAdvice;
}

/** How files begin that people take for papers, or that papers come in, and that Lectern does not read. */
const beginnings: ReadonlyArray<Refused & { readonly magic: readonly number[]; readonly at?: number }> = [
  { what: 'rtf', advice: 'save', magic: ascii('{\\rtf') },
  { what: 'picture', advice: 'find', magic: [0x89, ...ascii('PNG')] },
  { what: 'picture', advice: 'find', magic: [0xff, 0xd8, 0xff] },
  { what: 'picture', advice: 'find', magic: ascii('GIF8') },
  { what: 'picture', advice: 'find', magic: ascii('WEBP'), at: 8 },
  { what: 'picture', advice: 'find', magic: ascii('ftypheic'), at: 4 },
  { what: 'picture', advice: 'find', magic: [...ascii('II'), 42, 0] },
  { what: 'picture', advice: 'find', magic: [...ascii('MM'), 0, 42] },
  { what: 'compressed', advice: 'unpack', magic: [0x1f, 0x8b] },
  { what: 'compressed', advice: 'unpack', magic: [...ascii('7z'), 0xbc, 0xaf] },
];

/** Programs of before 2007 share one container; the names of its streams tell whose it is. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const streams: ReadonlyArray<readonly [stream: string, what: Foreign]> = [
  ['WordDocument', 'old-word'],
  ['PowerPoint Document', 'old-powerpoint'],
  ['Workbook', 'old-excel'],
  ['__substg1.0', 'outlook-message'],
  ['EncryptedPackage', 'protected'],
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
  if (isMessage(start)) throw refusal(name, { what: 'message', advice: 'save' });
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
  if (has('ppt/')) throw refusal(name, { what: 'powerpoint', advice: 'save' });
  if (has('xl/')) throw refusal(name, { what: 'excel', advice: 'save' });
  if (type.includes('epub')) throw refusal(name, { what: 'e-book', advice: 'save' });
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(type)) return openDocument(name, archive);
  if (type.includes('opendocument')) throw refusal(name, { what: 'opendocument', advice: 'save' });
  throw refusal(name, { what: 'zip', advice: 'unpack' });
}

/** Programs encrypt the parts, or since 2024 the whole, and say so in the list of the parts. */
function openDocument(name: string, archive: Archive): Format {
  const manifest = Buffer.from(archive.read('META-INF/manifest.xml') ?? []).toString('utf8');
  if (/<[\w.-]*:?encryption-data\b/.test(manifest)) throw refusal(name, { what: 'protected', advice: 'unlock' });
  return { kind: 'odt', archive };
}

function ofOldOffice(bytes: Uint8Array): Refused {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = streams.find(([stream]) => all.includes(Buffer.from(stream, 'utf16le')));
  const advice = found?.[0] === 'EncryptedPackage' ? 'unlock' : 'save';
  return { what: found?.[1] ?? 'old-office', advice };
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
  return new AppError('unsupported_format', { code: 'foreign-format', name, what, advice });
}
