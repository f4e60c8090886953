import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { isCutOf, isHeadlineOf } from '../paper/cuts.ts';
import { westernDigits } from '../paper/digits.ts';
import { wordsFor } from '../paper/language-within.ts';
import { phraseAt, wordsOf } from '../paper/words.ts';
import { indexForms } from '../search/forms.ts';
import { fold } from '../search/words.ts';
import type { CitedLine } from './cited-lines.ts';

export const departureKinds = ['number', 'name', 'negation', 'modal'] as const;
export type DepartureKind = (typeof departureKinds)[number];

/** What a line says otherwise than what it cites, in words as they are written. */
export interface Departure {
  readonly kind: DepartureKind;
  /** On the slide, and not in the sentences it cites. */
  readonly added: readonly string[];
  /** In the line as it was cleared, and no longer on the slide. */
  readonly missing: readonly string[];
}

/**
 * Where a line departs from what it cites in a number, a name, a negation or a modal verb. Empty for a line as it was
 * cleared, for any cut that the rules of composing allow, and for other words that say none of these differently.
 */
export function departuresOf({ text, cleared, spans }: CitedLine, language: string): Departure[] {
  const quotes = spans.map(({ quote }) => quote);
  if (quotes.some((quote) => isCutOf(text, quote, language) || isHeadlineOf(text, quote, language))) return [];
  const data = wordsFor(cleared, languageData(language));
  const now = weights(text, data);
  const before = weights(cleared, data);
  const paper = quotes.map((quote) => weights(quote, data));
  return departureKinds.flatMap((kind) => {
    const added = without(
      now[kind],
      paper.flatMap((one) => one[kind]),
    );
    const missing = without(before[kind], now[kind]);
    return added.length + missing.length > 0 ? [{ kind, added, missing }] : [];
  });
}

/** A word of weight as it is written, and as it is compared. */
interface Weight {
  readonly shown: string;
  readonly key: string;
}
type Weights = Readonly<Record<DepartureKind, readonly Weight[]>>;

function weights(text: string, data: LanguageData): Weights {
  const { negations, obligations, possibilities, numbers } = data.protected;
  return {
    number: [...figuresIn(text), ...phrasesIn(text, [numbers])],
    name: namesIn(text, data),
    negation: phrasesIn(text, [negations]).map((one) => ({ ...one, key: one.key === "n't" ? 'not' : one.key })),
    modal: phrasesIn(text, [obligations, possibilities, data.asking.obligations, data.asking.softObligations]),
  };
}

/** What of `some` has no match among `others`; each of these matches once. */
function without(some: readonly Weight[], others: readonly Weight[]): string[] {
  const left = [...others];
  return some.flatMap((one) => {
    const at = left.findIndex((other) => isSame(one.key, other.key));
    if (at < 0) return [one.shown];
    left.splice(at, 1);
    return [];
  });
}

/** The same word, whatever ending or clinging letter it has here. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\p{N}/u.test(one) || one.includes(' ')) return false;
  const forms = [one, ...indexForms(one)];
  return [other, ...indexForms(other)].some((form) => forms.includes(form));
}

/** Numbers with their per cent sign; how thousands are parted does not count. */
function figuresIn(text: string): Weight[] {
  const figure =
    /[\u2212-]?(?<![\p{L}\p{N}]-?)\p{N}+(?:[.,٫٬'’\u00a0\u202f ]\p{N}{3}(?!\p{N})|[.,٫٬/:]\p{N}+)*(?:[\u00a0\u202f ]?[%‰٪])?/gu;
  return Array.from(text.matchAll(figure), ([shown]) => ({
    shown,
    key: westernDigits(shown)
      .replaceAll('٪', '%')
      .replace(/\u2212/g, '-')
      .replace(/[\s\u00a0\u202f'’]/g, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, ''),
  }));
}

/** The longest of the phrases at each place. */
function phrasesIn(text: string, lists: readonly (readonly string[])[]): Weight[] {
  const found = wordsOf(text);
  const words = found.map((word) => word.text);
  const weights: Weight[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const length = Math.max(...lists.map((list) => phraseAt(words, at, list)));
    const [first, last] = [found[at], found[at + length - 1]];
    if (length === 0 || !first || !last || isPreposition(words, at)) continue;
    const key = words
      .slice(at, at + length)
      .map(keyOf)
      .join(' ');
    weights.push({ shown: text.slice(first.start, last.end), key });
    at += length - 1;
  }
  return weights;
}

/** Hebrew `אל` forbids before a verb of the second person, and is `to` before anything else. */
const isPreposition = (words: readonly string[], at: number): boolean =>
  words[at] === 'אל' && !words[at + 1]?.startsWith('ת');

const keyOf = (word: string): string => (word.includes("'") ? word : fold(word));

/**
 * Words in capitals, but for the first of a sentence, which may only be its first. Scripts without capitals show their
 * names otherwise: by a given name, letters of an acronym, the word after an institution's, or a script of their own.
 */
function namesIn(text: string, data: LanguageData): Weight[] {
  const found = wordsOf(text);
  const words = found.map((word) => word.text);
  const { nameOpenings, institutions } = data.structure;
  return found.flatMap(({ start, end }, at) => {
    const shown = text.slice(start, end);
    if (/\p{N}/u.test(shown)) return [];
    const opens = at === 0 || /[.!?…:]["'”’»)\]]*\s+["'“‘«(]*$/u.test(text.slice(0, start));
    const isCapital = /^\p{Lu}/u.test(shown) && (!opens || /^\p{L}?\p{Lu}{2}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(shown));
    const isUncased =
      /^\p{Lo}/u.test(shown) &&
      Object.values(data.protected).every((list: readonly string[]) => phraseAt(words, at, list) === 0) &&
      (/["״]/u.test(shown) ||
        phraseAt(words, at, nameOpenings) > 0 ||
        (at > 0 && phraseAt(words, at - 1, institutions) > 0));
    return isCapital || isUncased ? [{ shown, key: fold(shown) }] : [];
  });
}
