import { AppError } from '../errors.ts';

/** A PDF as latin1 text (one character a byte), with what an incremental update needs to know of it. */
export interface PdfFile {
  readonly text: string;
  readonly trailer: Dictionary;
  /** Where the cross-reference table stands. */
  readonly xref: number;
  /** First object number that is free. */
  readonly size: number;
  /** Where each object in use stands, by its number. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** Top-level entries of a dictionary: key without its slash, value as it is written. */
export type Dictionary = ReadonlyMap<string, string>;

/**
 * Reads the cross-reference table of a PDF as Chromium writes it: one revision, a classic table, nothing encrypted.
 *
 * @throws AppError `print_failed` for any other kind, rather than a damaged file
 */
export function readPdf(text: string): PdfFile {
  const xref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? Number.NaN);
  const table = /xref\s+0 (\d+)\s+/y;
  table.lastIndex = xref;
  const count = Number(table.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(count)) throw unknownForm('cross-reference table');

  const offsets = new Map<number, number>();
  const entry = /(\d{10}) \d{5} ([nf])\s\s?/y;
  entry.lastIndex = table.lastIndex;
  for (let number = 0; number < count; number++) {
    const found = entry.exec(text);
    if (!found) throw unknownForm('cross-reference entry');
    if (found[2] === 'n') offsets.set(number, Number(found[1]));
  }

  const { entries: trailer } = readDictionary(text, text.indexOf('<<', entry.lastIndex));
  if (trailer.has('Prev') || trailer.has('Encrypt')) throw unknownForm('trailer');
  return { text, trailer, xref, size: count, offsets };
}

/** The number in a reference such as `65 0 R`; undefined for anything else. */
export function referenced(value: string | undefined): number | undefined {
  const number = /^(\d+) 0 R$/.exec(value ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The dictionary that is object `number`, and where it begins (`<<`) and ends (after `>>`). */
export function readObject(pdf: PdfFile, number: number): { entries: Dictionary; from: number; to: number } {
  const head = /\d+ 0 obj\s*/y;
  head.lastIndex = pdf.offsets.get(number) ?? Number.NaN;
  if (!head.test(pdf.text)) throw unknownForm(`object ${number}`);
  const from = head.lastIndex;
  return { from, ...readDictionary(pdf.text, from) };
}

function readDictionary(text: string, from: number): { entries: Dictionary; to: number } {
  const entries = new Map<string, string>();
  if (!text.startsWith('<<', from)) throw unknownForm('dictionary');
  for (let at = skipSpace(text, from + 2); ; at = skipSpace(text, at)) {
    if (text.startsWith('>>', at)) return { entries, to: at + 2 };
    const valueAt = skipSpace(text, skipValue(text, at));
    const end = skipValue(text, valueAt);
    entries.set(text.slice(at + 1, valueAt).trimEnd(), text.slice(valueAt, end));
    at = end;
  }
}

/** Where the value at `at` ends. Strings are stepped over by their own rules: a title may contain `>>` or `endobj`. */
function skipValue(text: string, at: number): number {
  if (text.startsWith('<<', at)) return readDictionary(text, at).to;
  if (text[at] === '(') return skipLiteral(text, at);
  if (text[at] === '[') {
    let next = skipSpace(text, at + 1);
    while (text[next] !== ']') next = skipSpace(text, skipValue(text, next));
    return next + 1;
  }
  const simple = /<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|\d+ \d+ R|[^\s()<>[\]{}/%]+/y;
  simple.lastIndex = at;
  if (!simple.test(text)) throw unknownForm('value');
  return simple.lastIndex;
}

function skipLiteral(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  throw unknownForm('string');
}

function skipSpace(text: string, at: number): number {
  const space = /[\s\0]*/y;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

/** A text string in UTF-16, written in hexadecimal: no character of it can end the string early. */
export function textString(value: string): string {
  const units = Buffer.from(value, 'utf16le').swap16();
  return `<FEFF${units.toString('hex').toUpperCase()}>`;
}

function unknownForm(part: string): AppError {
  return new AppError('print_failed', { code: 'unknown-pdf', part });
}
