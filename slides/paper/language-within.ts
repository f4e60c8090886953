import { languageData, languages } from '../languages/index.ts';
import { neutral } from '../languages/neutral.ts';
import type { LanguageData } from '../languages/types.ts';
import { rememberedWith } from '../remembered.ts';
import { hasPhrase, isPhrase, words, wordsOnce } from './words.ts';

const scripts = ['Latin', 'Cyrillic', 'Hebrew', 'Arabic', 'Greek', 'Han', 'Devanagari', 'Thai', 'Hangul'].map(
  (name, _, names) => ({
    one: new RegExp(`\\p{Script=${name}}`, 'u'),
    all: new RegExp(`\\p{Script=${name}}`, 'gu'),
    other: new RegExp(`[${names.map((other) => (other === name ? '' : `\\p{Script=${other}}`)).join('')}]`, 'u'),
  }),
);
type Script = (typeof scripts)[number];

/** A shorter text in the script of its paper is in the language of its paper. */
const fewestWords = 5;
const fewestCommon = 2;
/** Where a common word nearly always stands already, so that the rest need not be taken apart. */
const openingLength = 100;

/**
 * The words for a text that stands in a paper of another language, told by the text alone, so that the check in front
 * of the library judges a sentence by the same words as the rules that cut it. In another script than the paper's it
 * is certainly another language, though perhaps none that Lectern knows; in the same script only its common words,
 * without any of the paper's, show it.
 */
export const wordsFor = rememberedWith((text: string, data: LanguageData): LanguageData => {
  const own = scriptOf(data);
  const sample = text.slice(0, 2000);
  if (own === null) return data;
  const script = mainScript(sample, own);
  if (script === own && opensWithCommonWord(sample, data)) return data;
  const found = words(sample);
  if (script !== own) return best(found, languagesIn(script), 1) ?? neutral;
  if (found.length < fewestWords || hasPhrase(found, data.commonWords)) return data;
  return best(found, languagesIn(script), Math.max(fewestCommon, found.length / 5)) ?? data;
});

/** The last word may be cut, and then is another. */
const opensWithCommonWord = (text: string, { commonWords }: LanguageData): boolean =>
  text.length > openingLength && hasPhrase(wordsOnce(text.slice(0, openingLength)).slice(0, -1), commonWords);

/** The languages of what is written in another script inside a text: `(unless …)` in a Hebrew sentence. */
export function foreignLanguages(piece: string, data: LanguageData): readonly LanguageData[] {
  const own = scriptOf(data);
  return scripts.filter((script) => script !== own && script.one.test(piece)).flatMap(languagesIn);
}

/** As `wordsFor`, the code alone. */
export const languageWithin = (text: string, language: string): string => {
  const data = languageData(language);
  const found = wordsFor(text, data);
  return found === data ? language : found.code;
};

const languagesIn = (script: Script): LanguageData[] => languages.filter((language) => scriptOf(language) === script);

const scriptOf = ({ commonWords: [word = ''] }: LanguageData): Script | null =>
  scripts.find(({ one }) => one.test(word)) ?? null;

/** The script of most letters; `own` where it has as many as any other. */
function mainScript(text: string, own: Script): Script {
  if (!own.other.test(text)) return own;
  const count = ({ all }: Script) => text.match(all)?.length ?? 0;
  return scripts.reduce((most, script) => (count(script) > count(most) ? script : most), own);
}

/** How many common words a text holds; one letter may be an initial. */
const commonIn = (found: readonly string[], { commonWords }: LanguageData): number =>
  found.filter((word) => word.length > 1 && isPhrase([word], commonWords)).length;

/** The language most of whose words are in a text, if enough are; a verb that opens an instruction counts as one. */
function best(found: readonly string[], among: readonly LanguageData[], fewest: number): LanguageData | null {
  if (among.length === 1) return among[0] ?? null;
  const scored = among.map((language) => ({
    language,
    score: commonIn(found, language) + (isPhrase(found.slice(0, 1), language.asking.imperatives) ? 1 : 0),
  }));
  const top = scored.reduce((most, one) => (one.score > most.score ? one : most), { language: neutral, score: 0 });
  return top.score >= fewest ? top.language : null;
}
