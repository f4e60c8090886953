import { bindWords, magnitudeAfter, unitNames } from './binding.ts';

/** A number as a cell holds it, with what may stand around it, once its spaces are bound. */
const amount = new RegExp(
  String.raw`^[\p{Sc}\u2212+-]?[\u00a0\u202f ]?\d(?:[\d.,\u00a0\u202f ]*\d)?(?:[\u00a0\u202f ]?[%‰]|(?:${magnitudeAfter})?(?:\u00a0${unitNames})?)$`,
  'u',
);
const isAmount = (cell: string): boolean => amount.test(bindWords(cell.trim()));

/** What stands for no number: a dash, "n/a", nothing. */
const none = /^(?:[-\u2013\u2014]|n\/a|)$/i;

/** True for a column of numbers, which is set flush with its last digits, whatever the paper says of it. */
export function isNumeric(cells: readonly string[]): boolean {
  return cells.some(isAmount) && cells.every((cell) => isAmount(cell) || none.test(cell.trim()));
}

/**
 * Digits after the decimal mark. Three after a comma or full stop are thousands (`412,000`), unless another mark
 * stands before them (`1.412,000`).
 */
function decimals(cell: string): number {
  const [, whole = '', mark, part = ''] = /^\D*(\d[\d.,\u00a0\u202f ]*?)([.,])(\d+)\D*$/u.exec(cell) ?? [];
  if (!mark || (part.length === 3 && !/[.,]/.test(whole.replaceAll(mark, '')))) return 0;
  return whole.includes(mark) ? 0 : part.length;
}

/** What a cell lacks to have its decimal mark stand beneath the others': digits (at most 4), and the mark itself. */
export type Lacking = readonly [digits: number, mark: boolean];

export function lackingDigits(cells: readonly string[]): Lacking[] {
  // Behind endings of several widths (`420 M€`, `1,9 Mrd. €`) no padding brings the marks together.
  const endings = new Set(cells.filter((cell) => /\d/.test(cell)).map((cell) => /\D*$/.exec(cell.trim())?.[0]));
  const counts = endings.size > 1 ? cells.map(() => 0) : cells.map(decimals);
  const longest = Math.max(0, ...counts);
  return counts.map((count) => [Math.min(longest - count, 4), longest > 0 && count === 0]);
}
