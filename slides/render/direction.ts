import type { Direction } from '../paper/model.ts';

/** The scripts written from right to left. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of a text, which is that of its first letter as with `dir="auto"`; null where it has none. */
export function ownDirection(text: string): Direction | null {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (!letter) return null;
  return fromRight.test(letter) ? 'rtl' : 'ltr';
}
