import { languages } from '../languages/index.ts';
import { memory } from '../remembered.ts';
import { plain } from './spelling.ts';

/** Of every language, by their first letter, longest first: no two languages share a script in which words cling. */
const proclitics = Map.groupBy(
  languages.flatMap((language) => language.proclitics.map(plain)).sort((a, b) => b.length - a.length),
  (proclitic) => proclitic.charAt(0),
);
/** Letters below the first of them, as in most scripts, never cling. */
const firstLetter = Math.min(...Array.from(proclitics.keys(), (letter) => letter.charCodeAt(0)));
const wholeWords = new Set(languages.flatMap((language) => language.wholeWords.map(plain)));

const none: readonly string[] = [];

/** What may be the word under the one-letter words that cling to it: `לא` of `ולא`. */
export const underProclitics = (word: string): readonly string[] =>
  word.charCodeAt(0) >= firstLetter && proclitics.has(word.charAt(0)) ? wordsUnder(word) : none;

const wordsUnder = memory().remembered((word: string): readonly string[] => {
  if (wholeWords.has(word)) return none;
  const clinging = proclitics.get(word.charAt(0)) ?? none;
  return clinging.flatMap((proclitic) =>
    word.length > proclitic.length && word.startsWith(proclitic) ? [word.slice(proclitic.length)] : [],
  );
});
