import { advanceWidths, type FontCut, joinedWidths } from './font-data.ts';

/** Advance widths in thousandths by code point. */
type Widths = Int16Array;

const noGlyph = -1;
/** No font of ours goes beyond the first plane. */
const codePoints = 0x10000;

const decoded = new Map<string, Widths>();

function decode(table: string): Widths {
  const known = decoded.get(table);
  if (known) return known;
  const widths = new Int16Array(codePoints).fill(noGlyph);
  for (const run of table.split(' ').filter(Boolean)) {
    const [start = '', digits = ''] = run.split(':');
    const first = Number.parseInt(start, 36);
    for (let i = 0; i < digits.length; i += 2) {
      widths[first + i / 2] = Number.parseInt(digits.slice(i, i + 2), 36);
    }
  }
  decoded.set(table, widths);
  return widths;
}

const widthsOf = (cut: FontCut): Widths => decode(advanceWidths[cut]);

const has = (widths: Widths, point: number): boolean => (widths[point] ?? noGlyph) !== noGlyph;

const zeroWidth = /[\p{M}\p{Cf}]/u;
const fullWidth = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\uff01-\uff60]/u;

/** A character that no bundled font has is drawn by one we cannot know: assume a wide one. */
function substituteWidth(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return fullWidth.test(character) ? 1000 : 640;
}

/** True where the cut has a glyph of its own for the character. */
export function hasGlyph(character: string, cut: FontCut): boolean {
  return has(widthsOf(cut), character.codePointAt(0) ?? 0);
}

/** Scripts whose letters are joined, and far narrower in a word than alone. */
const joining = /\p{sc=Arabic}/u;

/**
 * Width of a line of text in px. Kerning and ligatures, which nearly always narrow a line, are left out; numbers in
 * body text are set in medium weight, so their digits are taken from it.
 */
export function textWidth(text: string, cut: FontCut, size: number): number {
  return ((joining.test(text) ? joinedUnits(text, cut) : units(text, cut)) * size) / 1000;
}

function units(text: string, cut: FontCut): number {
  const widths = widthsOf(cut);
  const digits = cut === 'sans-400' ? widthsOf('sans-500') : widths;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point >= codePoints) at += 1;
    const isDigit = point >= 0x30 && point <= 0x39;
    const width = (isDigit ? digits : widths)[point] ?? noGlyph;
    sum += width === noGlyph ? substituteWidth(String.fromCodePoint(point)) : width;
  }
  return sum;
}

/** A letter joins to its neighbour where both have a form for it; marks between them are looked past. */
function joinedUnits(text: string, cut: FontCut): number {
  const [initial, medial, final] = (['initial', 'medial', 'final'] as const).map((form) =>
    decode(joinedWidths[cut][form]),
  ) as [Widths, Widths, Widths];
  const letters = [...text].filter((character) => !/\p{M}/u.test(character));
  const points = letters.map((character) => character.codePointAt(0) ?? 0);
  return letters.reduce((sum, letter, at) => {
    const point = points[at] ?? 0;
    const before = has(final, point) && has(initial, points[at - 1] ?? 0);
    const after = has(initial, point) && has(final, points[at + 1] ?? 0);
    const form = before && after ? medial : before ? final : after ? initial : null;
    return sum + (form && has(form, point) ? (form[point] ?? 0) : units(letter, cut));
  }, 0);
}

/**
 * Where a browser may also break inside a word: after a hyphen or slash between letters, around dashes (but not in a range of
 * numbers), and between ideographs. Fewer places than a browser knows, so that an estimate errs on the side of one line too many.
 */
const softBreak =
  /(?<=\p{L}[-\u2010/])(?=\p{L})|(?<=\u2014|\p{L}\u2013)(?=[\p{L}\p{N}])|(?<=\u2013)(?=\p{L})|(?<=[\p{L}\p{N}])(?=\u2014)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/** Lines of text set in `width` px, as `overflow-wrap: break-word` sets them; line feeds in the text are kept. */
export function wrap(text: string, cut: FontCut, size: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, cut, size, width));
}

function wrapParagraph(text: string, cut: FontCut, size: number, width: number): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', cut, size);
  let line = '';
  let used = 0;
  const add = (piece: string, opensWord: boolean) => {
    const gap = opensWord && line ? space : 0;
    const pieceWidth = textWidth(piece, cut, size);
    if (used + gap + pieceWidth <= width) {
      line += (gap ? ' ' : '') + piece;
      used += gap + pieceWidth;
      return;
    }
    if (line) lines.push(line);
    const parts = pieceWidth > width ? breakAnywhere(piece, cut, size, width) : [piece];
    line = parts.pop() ?? '';
    lines.push(...parts);
    used = textWidth(line, cut, size);
  };
  const hasSoftBreaks = softBreak.test(text);
  for (const word of text.split(/[ \t]+/)) {
    if (word === '') continue;
    if (!hasSoftBreaks) add(word, true);
    else for (const [index, piece] of word.split(softBreak).entries()) add(piece, index === 0);
  }
  return [...lines, line];
}

/** A word longer than the line, cut wherever the line is full. */
function breakAnywhere(word: string, cut: FontCut, size: number, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && textWidth(part + character, cut, size) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
