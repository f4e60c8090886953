import type { Tokens } from 'marked';
import { plainText } from '../deck/body.ts';
import { roleType, space } from '../themes/geometry.ts';
import { bindWords } from './binding.ts';
import { isNumeric, lackingDigits } from './decimals.ts';
import { textWidth } from './measure.ts';

/** Column widths are given in these parts of a table's width: a class each, because a page allows no inline styles. */
export const tableParts = 24;

/** A column gets no wider for a longer text than this, in px: it wraps. */
const widest = 480;

/**
 * How many of the parts each column takes: none so narrow that a word breaks, the rest where the text is long. Null
 * where the words do not fit side by side: such a table is not for a slide.
 */
export function columnParts(table: Tokens.Table, width: number): number[] | null {
  const part = width / tableParts;
  const columns = table.header.map((head, index) => {
    const texts = [head, ...table.rows.map((row) => row[index] ?? head)].map(({ tokens }) => plainText(tokens));
    const [, ...cells] = texts;
    const room = space.indent + (isNumeric(cells) ? decimalRoom(cells) : 0);
    const widths = (pieces: readonly string[]) => Math.max(...pieces.map(textWide), 0) + room;
    const words = texts.flatMap((text) => bindWords(text).split(/[ \t\n]+/));
    return { least: Math.max(1, Math.ceil(widths(words) / part)), wished: Math.min(widest, widths(texts)) };
  });
  const parts = columns.map(({ least }) => least);
  let left = tableParts - parts.reduce((sum, count) => sum + count, 0);
  if (left < 0) return null;
  while (left > 0) {
    const [neediest = 0] = [...columns.keys()].sort((a, b) => need(b) - need(a));
    parts[neediest] = (parts[neediest] ?? 0) + 1;
    left -= 1;
  }
  return parts;

  function need(index: number): number {
    return (columns[index]?.wished ?? 0) / (parts[index] ?? 1);
  }
}

const textWide = (text: string): number => textWidth(text, roleType.body.cut, roleType.body.size);

/** What numbers are set in from the edge, so that their decimal marks stand beneath one another. */
const decimalRoom = (cells: readonly string[]): number =>
  Math.max(...lackingDigits(cells).map(([digits, mark]) => textWide('0'.repeat(digits) + (mark ? '.' : ''))));

/** The same in px. */
export function columnWidths(table: Tokens.Table, width: number): number[] | null {
  return columnParts(table, width)?.map((parts) => (parts * width) / tableParts) ?? null;
}
