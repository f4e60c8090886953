const rightToLeft = /[\u0590-\u07ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const leftOut = new RegExp(
  [
    // Vowel points and cantillation of Hebrew, vowels of Arabic, stretching, joiners.
    '[\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7]',
    '[\\u0610-\\u061a\\u064b-\\u065f\\u0670]',
    '\\u0640|\\u200c|\\u200d',
  ].join('|'),
  'gu',
);
/** What may be written in two ways in any script, and in the scripts from right to left; most texts hold neither. */
const anyInTwoWays = /[’ʼё]|i\u0307/u;
const rightToLeftInTwoWays =
  /[\u0591-\u05c7\u05f3\u05f4”\u0610-\u061a\u0622\u0623\u0625\u0629\u0640\u0649\u064b-\u065f\u0670\u0671\ufb1d-\ufefc]|\u200c|\u200d/u;

/**
 * A word as it is compared: in lower case, with what may be written in two ways written in one: apostrophes, Russian
 * `ё`, Turkish `İ` (of which lower-casing would leave a dot apart), vowel points, the hamza of an alef, and the joined
 * forms of letters that text taken from a page is made of.
 */
export const plain = (word: string): string => respelled(word.toLowerCase());

/** The same of a word in lower case. */
export function respelled(lower: string): string {
  const small = anyInTwoWays.test(lower)
    ? lower.replace(/[’ʼ]/gu, "'").replaceAll('i\u0307', 'i').replaceAll('ё', 'е')
    : lower;
  if (!rightToLeft.test(small) || !rightToLeftInTwoWays.test(small)) return small;
  return small
    .normalize('NFKC')
    .replace(leftOut, '')
    .replace(/[״”]/gu, '"')
    .replaceAll('׳', "'")
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

/** Whether each word of a text in lower case is respelled as it stands. */
export const isInOneSpelling = (lower: string): boolean =>
  !anyInTwoWays.test(lower) && !(rightToLeft.test(lower) && rightToLeftInTwoWays.test(lower));
