/** A cell that is one number, with what may stand around it. */
const oneNumber = /^[\p{Sc}\u2212+-]?[\u00a0\u202f ]?\d(?:[\d.,\u00a0\u202f ]*\d)?[\u00a0\u202f ]?[%‰\p{Sc}]?$/u;
/** What stands for no number: a dash, "n/a", nothing. */
const none = /^(?:[-\u2013\u2014]|n\/a|)$/i;

/** True for a column of numbers, which is set flush with its last digits, whatever the paper says of it. */
export function isNumeric(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => oneNumber.test(cell.trim())) &&
    cells.every((cell) => oneNumber.test(cell.trim()) || none.test(cell.trim()))
  );
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
  const counts = cells.map(decimals);
  const longest = Math.max(0, ...counts);
  return counts.map((count) => [Math.min(longest - count, 4), longest > 0 && count === 0]);
}
