import { AppError } from '../errors.ts';
import { refuseKnownFormat } from './known-formats.ts';

/** 50 MB: several thousand pages of text. Anything larger is no paper, and would fill the memory. */
export const largestPaper = 50_000_000;

/**
 * The text of a file someone chose: UTF-8, UTF-16 with its mark, or else Windows-1252, which every byte string is.
 *
 * @param name as the file is called, for the sentence
 * @throws AppError `paper_empty`, `paper_too_large`, `unsupported_format`, `paper_binary`
 */
export function decodePaper(name: string, bytes: Uint8Array): string {
  if (bytes.length > largestPaper) throw tooLarge(name);
  refuseKnownFormat(name, bytes);
  const text = decode(name, bytes);
  if (text.trim() === '') {
    throw new AppError('paper_empty', `“${name}” is empty: there is no text in it. Choose the file with the paper.`);
  }
  if (looksBinary(text)) throw binary(name);
  return text;
}

export function tooLarge(name: string): AppError {
  return new AppError(
    'paper_too_large',
    `“${name}” is larger than ${largestPaper / 1_000_000} MB, which is more than any paper. ` +
      'Save the part you need as a file of its own.',
  );
}

function decode(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Text has no NUL, save in UTF-16; without its mark that cannot be told from a program's data.
  if (bytes.includes(0)) throw binary(name);
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = count(text, /\uFFFD/g);
  // A file cut off in the middle of a letter is still UTF-8: read as anything else, every accent in it would be wrong.
  return lost === 0 || lost < count(text, /[^\0-\x7F\uFFFD]/gu) ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** Control characters other than white space and form feeds. A text may hold a stray one; a program's data is full. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, 1_000_000);
  return count(start, /[^\P{Cc}\t\n\v\f\r]/gu) * 200 > start.length;
}

function binary(name: string): AppError {
  return new AppError(
    'paper_binary',
    `“${name}” is not text, so there is nothing to read in it. Save the paper as text or Markdown and open that.`,
  );
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
