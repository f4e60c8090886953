import { largestPaper, tooLarge as tooLargeSentence } from '../../slides/paper/largest-paper.ts';
import type { Diagnostic } from '../../slides/paper/model.ts';
import { AppError } from '../errors.ts';
import { type Decoded, decodeText } from './encoding.ts';
import { refuseKnownFormat } from './known-formats.ts';

/** The text of a paper, and what the person should know about how it was written down. */
export interface PaperText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a file someone chose.
 *
 * @param name as the file is called, for the sentence
 * @throws AppError `paper_empty`, `paper_too_large`, `unsupported_format`, `paper_binary`
 */
export function decodePaper(name: string, bytes: Uint8Array): PaperText {
  if (bytes.length > largestPaper) throw tooLarge(name);
  refuseKnownFormat(name, bytes);
  const decoded = decodeText(bytes);
  if (!decoded) throw binary(name);
  if (decoded.text.trim() === '') {
    throw new AppError('paper_empty', `“${name}” is empty: there is no text in it. Choose the file with the paper.`);
  }
  if (looksBinary(decoded.text)) throw binary(name);
  return { text: decoded.text, diagnostics: diagnosticsOf(decoded) };
}

export const tooLarge = (name: string): AppError => new AppError('paper_too_large', tooLargeSentence(name));

function diagnosticsOf({ guessed, strays }: Decoded): Diagnostic[] {
  if (strays > 0) {
    return [
      {
        code: 'mixed-encoding',
        severity: 'warning',
        message: `${strays === 1 ? 'One letter of the file is' : `${strays} letters of the file are`} in another encoding than the rest.`,
        advice: 'Every letter was kept. Look at accented letters and quotation marks, which may have come out wrong.',
      },
    ];
  }
  if (guessed === null) return [];
  return [
    {
      code: 'old-encoding',
      severity: 'note',
      message: `The file does not say in which encoding it is written; by its content it is ${guessed}.`,
      advice: 'Look at names and accented letters. If they are wrong, save the paper as UTF-8 and open it again.',
    },
  ];
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
