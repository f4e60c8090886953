import { largestPaper, largestText } from '../../slides/paper/largest-paper.ts';
import type { Diagnostic } from '../../slides/paper/model.ts';
import { AppError } from '../errors.ts';
import { type Decoded, decodeText } from './encoding.ts';

/** The text of a paper, and what the person should know about how it was written down. */
export interface PaperText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a file someone chose.
 *
 * @param name as the file is called, for the sentence
 * @throws AppError `paper_empty`, `paper_too_large`, `paper_binary`
 */
export function decodePaper(name: string, bytes: Uint8Array): PaperText {
  if (bytes.length > largestText) throw tooLarge(name, largestText);
  const decoded = decodeText(bytes);
  if (decoded.text.trim() === '') {
    throw new AppError('paper_empty', { code: 'empty', name });
  }
  const { text, dropped } = withoutControls(decoded.text);
  if (dropped > toleratedControls(decoded.text)) throw binary(name);
  return { text, diagnostics: [...encodingDiagnostics(decoded), ...controlDiagnostics(dropped)] };
}

export const tooLarge = (name: string, limit = largestPaper): AppError =>
  new AppError('paper_too_large', { code: 'too-large', name, megabytes: limit / 1_000_000 });

function encodingDiagnostics({ guessed, strays, firstStray }: Decoded): Diagnostic[] {
  if (strays > 0) {
    return [
      {
        code: 'mixed-encoding',
        severity: 'warning',
        letters: strays,
        line: excerpt(firstStray ?? ''),
      },
    ];
  }
  if (guessed === null) return [];
  return [
    {
      code: 'old-encoding',
      severity: 'note',
      encoding: guessed,
    },
  ];
}

const excerpt = (line: string) => (line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line);

const [esc, bell] = ['\u001b', '\u0007'];
/** The colours, titles and alphabets of a terminal; what stands after the escape would otherwise be taken for words. */
const escapeSequence = new RegExp(
  [`${esc}\\[[0-?]*[ -/]*[@-~]`, `${esc}\\][^${bell}${esc}\n]*(?:${bell}|${esc}\\\\)`, `${esc}[()][AB0]`].join('|'),
  'g',
);
/** All but white space, form feeds and line ends. */
const control = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** A text without its control characters, and how many these were; an escape sequence is one, and goes as a whole. */
function withoutControls(text: string): { readonly text: string; readonly dropped: number } {
  let dropped = 0;
  const drop = () => {
    dropped += 1;
    return '';
  };
  return { text: text.replace(escapeSequence, drop).replace(control, drop), dropped };
}

/** A text holds a few that were pasted with it; a program's data is full of them. */
function toleratedControls({ length }: string): number {
  return Math.max(Math.min(8, length / 10), length / 200);
}

function controlDiagnostics(dropped: number): Diagnostic[] {
  if (dropped === 0) return [];
  return [
    {
      code: 'control-characters',
      severity: 'note',
      characters: dropped,
    },
  ];
}

function binary(name: string): AppError {
  return new AppError('paper_binary', { code: 'binary', name });
}
