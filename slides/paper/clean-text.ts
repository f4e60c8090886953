/** Joiners belong after a letter of a script that joins, or inside an emoji. */
const strayJoiner =
  /(?<!\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Extended_Pictographic}|\ufe0f)[\u200c\u200d]/gu;

/**
 * A paper's text as it is meant: one kind of line end, no marks that cannot be seen.
 *
 * Direction marks and zero-width signs go because a slide could otherwise be made to read differently from the
 * sentence it cites. Joiners stay between letters of the scripts that need them.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}|(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(strayJoiner, '')
    .normalize('NFC');
}

/** White space folded to single spaces, none at the ends. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
