import type { LanguageData } from '../languages/types.ts';
import { askStrength } from './ask.ts';
import { fold } from './clean-text.ts';
import { type Draft, metadata } from './draft.ts';
import { factOf } from './facts.ts';
import { isFurniture, readFront } from './front.ts';
import { nestUnderAnnouncing } from './guessed-levels.ts';
import { readHeader } from './header.ts';
import { readLetter } from './letter.ts';
import { continues, endsSentence, isFull, type LineShape, lineShape } from './lines.ts';
import {
  isOrphanBullet,
  isRoundBullet,
  type Marked,
  splitBullet,
  splitInlineBullets,
  splitLabel,
  splitNumber,
} from './markers.ts';
import { afterByline } from './names.ts';
import { withoutNavigation } from './navigation.ts';
import { breaksOff } from './stems.ts';
import { countWords, hasPhrase, words } from './words.ts';

/** A run of lines that belong together. */
export interface Piece {
  readonly lines: string[];
  readonly marker: string | null;
  readonly indent: number;
  readonly underlined: boolean;
  readonly alone: boolean;
}

/** Plain text, as pasted from a page or a document whose structure was lost on the way. */
export function readText(text: string, data: LanguageData): Draft[] {
  const page = withoutNavigation(text.split('\n'), data);
  const header = readHeader(page.lines, data);
  const { lines, signature } = takeSignature(header.rest);
  const shape = lineShape(lines);
  const body = nestUnderAnnouncing(drafts(collect(lines, shape, data), data, shape), data);
  const read = readLetter([...header.drafts, ...withoutNoteMarks(body), ...signature], data);
  const authored = read.some((draft) => draft.marker === 'author');
  const front = readFront(read, data, { titled: false, authored, guessed: true });
  return [...front, ...page.around.map((line) => metadata('note', fold(line)))];
}

/** `[2]` in a text is a mark of the footnote that is there, not a word of the sentence. */
function withoutNoteMarks(body: readonly Draft[]): Draft[] {
  const notes = new Set(
    body.flatMap(({ kind, marker }) => (kind === 'footnote' && marker !== undefined ? [marker] : [])),
  );
  if (notes.size === 0) return [...body];
  return body.map((draft) => ({
    ...draft,
    text: draft.text.replace(/\s?\[(\d{1,3})\]/gu, (mark, number: string) => (notes.has(number) ? '' : mark)),
  }));
}

/** In mail a line of two dashes parts the text from the sender's standing signature. */
function takeSignature(lines: readonly string[]): { lines: readonly string[]; signature: Draft[] } {
  const at = lines.findLastIndex((line) => /^-- ?$/u.test(line));
  if (at < 0 || lines.length - at > 12) return { lines, signature: [] };
  const signature = lines.slice(at + 1).map((line) => metadata('note', fold(line)));
  return { lines: lines.slice(0, at), signature: signature.filter(({ text }) => text !== '') };
}

function collect(lines: readonly string[], shape: LineShape, data: LanguageData): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  let blank = true;
  let waiting: string | null = null;
  for (const line of lines) {
    // Wide gaps are kept apart from single spaces: `1  Scope` is numbered.
    const trimmed = line.trim().replace(/\s{3,}/gu, '  ');
    const isUnderline = open?.lines.length === 1 && /^(?:={3,}|-{3,})$/u.test(trimmed);
    if (isUnderline && open) pieces[pieces.length - 1] = { ...open, underlined: true };
    if (trimmed === '' || isOrphanBullet(trimmed) || /^[=_*~#·. -]{3,}$/u.test(trimmed)) {
      // A round bullet alone on its line has its text on the next; a lone dash is what is left of a nested list.
      if (isRoundBullet(trimmed)) waiting = trimmed;
      open = null;
      blank = true;
      continue;
    }
    for (const part of splitInlineBullets(trimmed)) {
      const marked: Marked | null = splitBullet(part) ?? numberBefore(part, open, shape, data);
      const previous: string | undefined = open?.lines.at(-1);
      if (open && !marked && previous !== undefined && continues(previous, part, shape)) {
        open.lines.push(part);
        continue;
      }
      open = {
        lines: [marked?.text ?? part],
        marker: marked?.marker ?? waiting,
        indent: line.length - line.trimStart().length,
        underlined: false,
        alone: blank,
      };
      pieces.push(open);
      blank = false;
      waiting = null;
    }
  }
  return pieces;
}

/**
 * The number before a line; the day of a date is none, nor is one in mid-sentence: an ordinal (`bis zum` | `3. Quartal`)
 * or the last word of it (`the buses in use are` | `19. Drivers are few`). A list may begin there, but not in its midst.
 */
function numberBefore(line: string, open: Piece | null, shape: LineShape, data: LanguageData): Marked | null {
  const marked = isFurniture(line, data) ? null : splitNumber(line);
  const previous = open?.lines.at(-1) ?? '';
  const isMidSentence = shape.wrapped && !endsSentence(previous) && isFull(previous, line, shape);
  const couldEnd = data.ordinalStop || /^(?!0?1\.)\p{Nd}{1,3}\.$/u.test(marked?.marker ?? '');
  return isMidSentence && couldEnd && !countsOn(open?.marker ?? null, marked?.marker ?? null) ? null : marked;
}

const countsOn = (last: string | null, next: string | null): boolean =>
  Number.parseInt(last ?? '', 10) + 1 === Number.parseInt(next ?? '', 10);

function drafts(pieces: readonly Piece[], data: LanguageData, shape: LineShape): Draft[] {
  const stack = new ListLevels();
  return pieces.map((piece, index): Draft => {
    const text = fold(piece.lines.join(' '));
    const next = pieces[index + 1];
    if (isHeading(piece, text, next, data, shape)) {
      stack.reset();
      const marker = piece.marker === null ? {} : { marker: piece.marker };
      return { kind: 'heading', text, level: headingLevel(piece), ...marker };
    }
    const note = /^\[(\d{1,3})\]\s+/u.exec(text);
    if (note?.[1]) return { kind: 'footnote', text: text.slice(note[0].length), marker: note[1] };
    if (piece.marker !== null) {
      return { kind: 'list-item', text, marker: piece.marker, level: stack.level(piece.marker, piece.indent) };
    }
    stack.reset();
    // What an answer quotes of the message before it.
    if (text.startsWith('> ')) return { kind: 'quote', text: text.slice(2) };
    const labelled = splitLabel(text, data);
    return labelled ? { kind: 'paragraph', ...labelled } : { kind: 'paragraph', text };
  });
}

function headingLevel(piece: Piece): number {
  const depth = piece.marker?.match(/\p{Nd}+/gu)?.length ?? 1;
  return Math.min(6, depth + 1);
}

/** A bare line with the look of a heading: short, alone, open-ended, with something under it. */
export function isHeading(
  piece: Piece,
  text: string,
  next: Piece | undefined,
  data: LanguageData,
  shape: LineShape,
): boolean {
  if (piece.underlined) return true;
  if (next === undefined || countWords(text) > 25 || text.length > 200) return false;
  if (piece.marker !== null && !/[\p{Nd}\p{Lo}IVX]/u.test(piece.marker)) return false;
  if (!/^["“«'‘¿¡(]?[\p{Lu}\p{Lo}\p{N}\p{Extended_Pictographic}]/u.test(text)) return false;
  if (isFurniture(text, data) || splitLabel(text, data) !== null) return false;
  // `Owner: harbour office` says something of what stands above it.
  if (factOf(text.split(/\s?[:：]/u)[0] ?? '', data) !== null && /[:：]\s*\S/u.test(text)) return false;
  if (afterByline(text, data) !== null && countWords(text) <= 12 && /^\p{L}+\s?[:：]/u.test(text)) return false;
  if (/[.;,؛،…]["”“״»«]?$/u.test(text) && !/^[\p{Lu}\s.,&'’-]+$/u.test(text)) return false;
  const isCue =
    hasPhrase(words(text), data.structure.recommendations) || hasPhrase(words(text), data.structure.closingHeadings);
  // `The police should` over a list leads to it, though its colon is missing.
  if (next.marker !== null && breaksOff(text, data)) return false;
  const isLeadIn =
    /[:：]$/u.test(text) && !(isCue && countWords(text) <= 5 && !hasPhrase(words(text), data.asking.voices));
  if (isLeadIn) return false;
  const nextText = next.lines.join(' ');
  // A wrapped heading of one line was ended before the line was full; one of two lines needs a blank line above.
  const isWhole = piece.lines.length === 1 ? piece.alone || !isFull(text, nextText, shape) : piece.alone;
  if (shape.wrapped && (piece.lines.length > 2 || !isWhole)) return false;
  if (piece.marker !== null) {
    // In a numbered list of short points the next number follows at once; under a numbered heading there is text.
    if (countWords(text) > 14) return false;
    if (next.marker !== null) return numbersChapter(piece.marker, next.marker) && askStrength(text, data) === 0;
    return countWords(nextText) > countWords(text);
  }
  return next.marker !== null || next.lines.length > 1 || endsSentence(nextText) || countWords(nextText) <= 25;
}

/** A chapter stands over its first subsection (`2.` over `2.1`), or over a list that begins anew (`2.1` over `1.`). */
function numbersChapter(marker: string, next: string): boolean {
  const own = marker.replace(/[.)]$/u, '');
  // Chapters in Roman numerals, or letters without capitals, stand over paragraphs numbered in digits.
  if (/^(?:[IVX]+|\p{Lo}{1,2})$/u.test(own)) return /^\p{Nd}+\.?[ºª]?$/u.test(next);
  const following = next.replace(/[.)]$/u, '');
  return following === `${own}.1` || (/^\d+(?:\.\d+)+$/u.test(own) && (following === '1' || !/\d/u.test(next)));
}

/** The depth of list items, by the order in which their kinds of marker and indents turn up. */
class ListLevels {
  #open: string[] = [];

  reset(): void {
    this.#open = [];
  }

  level(marker: string, indent: number): number {
    const kind = `${markerKind(marker)} ${markerKind(marker) === 'bullet' ? marker : ''} ${indent}`;
    const known = this.#open.indexOf(kind);
    if (known >= 0) this.#open = this.#open.slice(0, known + 1);
    else this.#open.push(kind);
    return this.#open.length;
  }
}

function markerKind(marker: string): string {
  const shape = marker.replace(/\p{Nd}+/gu, '1').replace(/[ivx]{2,}|[IVX]{2,}/u, 'i');
  return /[\p{L}\p{Nd}]/u.test(marker) ? shape.replace(/[\p{Ll}\p{Lo}]+/u, 'a') : 'bullet';
}
