/** Joiners belong after a letter, or its vowel sign, of a script that joins, or inside an emoji. */
const strayJoiner =
  /(?<!\p{scx=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Extended_Pictographic}|\ufe0f)[\u200c\u200d]/gu;

/** Format characters that are seen: Arabic signs that open a number, a year or a page. */
const seen = '\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2';
const unseen = new RegExp(`(?![\\n\\t])\\p{Cc}|(?![\\u200c\\u200d${seen}])\\p{Cf}`, 'gu');

/**
 * A paper's text as it is meant: one kind of line end, no marks that cannot be seen.
 *
 * Direction marks and zero-width signs go because a slide could otherwise be made to read differently from the
 * sentence it cites; in right-to-left papers too, where the direction of the block alone sets figures and foreign
 * names in their places. Joiners stay between letters of the scripts that need them.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(unseen, '')
    .replace(strayJoiner, '')
    .normalize('NFC');
}

/** White space folded to single spaces, none at the ends. */
export const fold = (text: string): string => (/[^\S ]|\s\s/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
