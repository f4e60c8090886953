import type { DocumentBlock } from '../../../slides/paper/document.ts';
import type { Diagnostic } from '../../../slides/paper/model.ts';
import { AppError } from '../../errors.ts';
import type { PagesRead, ReadDocument } from '../reading.ts';
import { regionsOf } from './columns.ts';
import { takeFootnotes } from './footnotes.ts';
import { type Line, linesOf } from './lines.ts';
import { artifactsOf, withoutMargins } from './margins.ts';
import { openPdf, type Page, type Run } from './open-pdf.ts';
import { blocksOf } from './paragraphs.ts';
import { taggedBlocks } from './tagged-blocks.ts';
import { readTags, type Tagged } from './tags.ts';
import { areTrusted } from './trusted-tags.ts';

/** Fewer letters on a page are a stamp on a picture. */
const fewestLetters = 25;

/**
 * Reads a PDF by its tags where it has good ones, else by where its letters stand: columns, lines, paragraphs; and what
 * repeats in the margins of its pages.
 *
 * @throws AppError `paper_locked`; `paper_unreadable` where it is damaged, is pictures of pages, or its letters are wrong
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  password: string | null,
  onPage: (read: PagesRead) => void,
): Promise<ReadDocument> {
  const pdf = await openPdf(name, bytes, password, onPage);
  refuseUnreadable(name, pdf.pages);
  const { pages, margins } = withoutMargins(pdf.pages);
  const titles = pdf.title === '' ? [] : [pdf.title];
  const tagged = readTags(pages);
  if (areTrusted(tagged, pages)) {
    const blocks = taggedBlocks(tagged.pieces);
    return {
      document: {
        marksHeadings: blocks.some(({ kind }) => kind === 'heading'),
        blocks,
        margins: [...margins, ...pages.flatMap(artifactsOf)],
        titles,
      },
      diagnostics: [...diagnosticsOf(pdf.pages), ...ofTags(tagged)],
      pictures: [],
    };
  }
  const columns = pages.flatMap((page) => regionsOf(page, page.runs)).map(linesOf);
  const body = bodySize(columns.flat());
  const notes: DocumentBlock[] = [];
  const text = columns.map((lines) => {
    const found = takeFootnotes(lines, body);
    notes.push(...found.notes);
    return found.text;
  });
  const blocks = blocksOf(text, new Set(notes.flatMap(({ marker }) => marker ?? [])));
  return {
    document: {
      marksHeadings: false,
      blocks: [...blocks, ...notes],
      margins,
      titles,
    },
    diagnostics: diagnosticsOf(pdf.pages),
    // Pictures of a PDF are not decoded (`open-pdf.ts`).
    pictures: [],
  };
}

/** The size in which most letters are set. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

const lettersOf = ({ runs }: { readonly runs: readonly Pick<Run, 'text'>[] }): string =>
  runs.map(({ text }) => text).join('\n');

export function refuseUnreadable(
  name: string,
  pages: readonly { readonly runs: readonly Pick<Run, 'text'>[] }[],
): void {
  const text = pages.map(lettersOf).join('');
  const withText = pages.filter((page) => lettersOf(page).length >= fewestLetters).length;
  const unknown = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  if (unknown > text.length * 0.3 && text.length > 0) {
    throw new AppError('paper_unreadable', { code: 'unnamed-letters', name });
  }
  // `لا` (not) is one sign in most fonts, and many programs write down its two letters, and vowel signs, the wrong way
  // round; nothing in the file tells which did.
  const arabic = text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
  if (arabic > text.length * 0.1) {
    throw new AppError('paper_unreadable', { code: 'arabic-pdf', name });
  }
  if (withText > pages.length * 0.2 || (pages.length === 1 && text.trim() !== '')) return;
  throw new AppError('paper_unreadable', { code: 'scan', name });
}

function diagnosticsOf(pages: readonly Page[]): Diagnostic[] {
  const without = pages.filter((page) => lettersOf(page).trim() === '').map(({ number }) => number);
  if (without.length === 0) return [];
  return [
    {
      code: 'pages-without-text',
      severity: 'warning',
      pages: without,
    },
  ];
}

/** What the tags say that a person should look for in the paper itself. */
function ofTags({ pictures, hasContents }: Tagged): Diagnostic[] {
  const described = pictures.filter((alt) => alt !== '').map((alt) => alt.slice(0, 80));
  const found: (Diagnostic | false)[] = [
    pictures.length > 0 && {
      code: 'pictures',
      severity: 'note',
      pictures: pictures.length,
      remote: 0,
      described: described.slice(0, 10),
    },
    hasContents && { code: 'contents-left-out', severity: 'note' },
  ];
  return found.filter((one) => one !== false);
}
