import { remembered } from '../remembered.ts';
import { underProclitics } from './proclitics.ts';
import { plain } from './spelling.ts';

/** A word as cue lists see it, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Gershayim stand inside an acronym (`צה"ל`), and joiners inside a word of Arabic script. */
const wordPattern =
  /[\p{L}\p{M}\p{N}]+(?:(?:[.'’׳\u200c\u200d]|(?<=\p{Script=Hebrew})["״”](?=\p{Script=Hebrew}))[\p{L}\p{M}\p{N}]+)*/gu;
const elision = /^(?:l|d|n|s|qu|j|c|m|t|lorsqu|puisqu|jusqu|quoiqu|parce qu)'(?=.)/u;
const contraction = /(?:n't|'s)$/u;

/**
 * The words of a text, lower case and with straight apostrophes, as cue lists are matched: hyphens part words, and so
 * do French elisions (`n'est` is `n'` and `est`) and English contractions (`don't` is `do` and `n't`), because a
 * negation must be found wherever it clings.
 */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = plain(match[0]);
    const clings = word.includes("'");
    const cut = !clings ? 0 : (elision.exec(word)?.[0].length ?? contraction.exec(word)?.index ?? 0);
    const start = match.index;
    const end = start + match[0].length;
    if (cut === 0) found.push({ text: word, start, end });
    else {
      found.push({ text: word.slice(0, cut), start, end: start + cut });
      found.push({ text: word.slice(cut), start: start + cut, end });
    }
  }
  return found;
}

export const words: (text: string) => readonly string[] = remembered((text) => wordsOf(text).map((word) => word.text));

/** How many words a reader counts: what stands between white space or dashes and holds a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  // Letter by letter and without parts: a line of ten megabytes is counted too.
  for (const letter of text) {
    if (letter === ' ' || ((letter < ' ' || letter > '\u007f') && /[\s—–]/u.test(letter))) counted = false;
    else if (!counted && /[\p{L}\p{N}]/u.test(letter)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

/** Phrases by their first word: whole, by how it begins, by how it ends, or by what is in it. */
interface Phrases {
  readonly whole: ReadonlyMap<string, readonly Pattern[]>;
  readonly openings: Stems;
  readonly endings: Stems;
  readonly inner: readonly Pattern[];
}

type Pattern = readonly string[];

/** Patterns by the letters that are given of their first word, and how many letters these may be. */
interface Stems {
  readonly by: ReadonlyMap<string, readonly Pattern[]>;
  readonly lengths: readonly number[];
}

/** In a phrase: here the text ends. */
const end = '.';

const compiled = new WeakMap<readonly string[], Phrases>();

function compile(phrases: readonly string[]): Phrases {
  const known = compiled.get(phrases);
  if (known) return known;
  const all = phrases.flatMap(patternsOf).filter((pattern) => pattern.length > 0);
  const kinds = Map.groupBy(all, ([first = '']) => kindOf(first));
  const stems = (some: readonly Pattern[] = []): Stems => {
    const by = Map.groupBy(some, ([first = '']) => first.replaceAll('*', ''));
    return { by, lengths: [...new Set([...by.keys()].map((stem) => stem.length))] };
  };
  const found = {
    whole: Map.groupBy(kinds.get('whole') ?? [], ([first = '']) => first),
    openings: stems(kinds.get('opening')),
    endings: stems(kinds.get('ending')),
    inner: kinds.get('inner') ?? [],
  };
  compiled.set(phrases, found);
  return found;
}

function kindOf(word: string): 'whole' | 'opening' | 'ending' | 'inner' {
  if (!word.includes('*')) return 'whole';
  if (!word.startsWith('*')) return 'opening';
  return word.endsWith('*') ? 'inner' : 'ending';
}

function patternsOf(phrase: string): Pattern[] {
  // An elided word keeps its apostrophe, as `wordsOf` leaves it: `n'`, `afin d'`.
  const pattern = phrase
    .split(/\s+/u)
    .flatMap((part) => (/\*|'$/u.test(part) || part === end ? [plain(part)] : words(part)));
  // In capitals `ı` is `I`, and that is `i` again in small letters, so such a phrase is known in both spellings.
  const capital = pattern.map((word) => word.replaceAll('ı', 'i'));
  return capital.some((word, index) => word !== pattern[index]) ? [pattern, capital] : [pattern];
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return pattern === end;
  switch (kindOf(pattern)) {
    case 'whole':
      return pattern === word;
    case 'opening':
      return word.startsWith(pattern.slice(0, -1));
    case 'ending':
      return word.endsWith(pattern.slice(1));
    case 'inner':
      return word.includes(pattern.slice(1, -1));
  }
}

/**
 * How many words the longest of the phrases takes at this place, one-letter words that cling to its first word apart;
 * 0 where none stands.
 */
export const phraseAt = (text: readonly string[], index: number, phrases: readonly string[]): number =>
  lengthAt(text, index, compile(phrases));

function lengthAt(text: readonly string[], index: number, phrases: Phrases): number {
  const word = text[index];
  if (word === undefined) return 0;
  let longest = lengthAs(word, text, index, phrases);
  for (const bare of underProclitics(word)) longest = Math.max(longest, lengthAs(bare, text, index, phrases));
  return longest;
}

/** The same with `first` for the word here. */
function lengthAs(first: string, text: readonly string[], index: number, phrases: Phrases): number {
  const { whole, openings, endings, inner } = phrases;
  let longest = 0;
  // Asked of every word with every list, so nothing is made for the many that open none of its phrases.
  const known = whole.get(first);
  if (known) longest = longestOf(known, first, text, index, longest);
  for (const length of openings.lengths) {
    const some = openings.by.get(first.slice(0, length));
    if (some) longest = longestOf(some, first, text, index, longest);
  }
  for (const length of endings.lengths) {
    const some = endings.by.get(first.slice(-length));
    if (some) longest = longestOf(some, first, text, index, longest);
  }
  return inner.length > 0 ? longestOf(inner, first, text, index, longest) : longest;
}

/** The length of the longest of the patterns that stands here, or `atLeast`. */
function longestOf(
  patterns: readonly Pattern[],
  first: string,
  text: readonly string[],
  index: number,
  atLeast: number,
): number {
  let longest = atLeast;
  for (const pattern of patterns) {
    const length = pattern.at(-1) === end ? pattern.length - 1 : pattern.length;
    if (length <= longest) continue;
    if (pattern.every((word, offset) => matches(word, offset === 0 ? first : text[index + offset]))) longest = length;
  }
  return longest;
}

/** Whether the words are one of the phrases and nothing else. */
export const isPhrase = (text: readonly string[], phrases: readonly string[]): boolean =>
  text.length > 0 && phraseAt(text, 0, phrases) === text.length;

/** Where the first of the phrases stands, or -1. */
export function indexOfPhrase(text: readonly string[], phrases: readonly string[], from = 0): number {
  const compiledPhrases = compile(phrases);
  for (let index = from; index < text.length; index += 1) if (lengthAt(text, index, compiledPhrases) > 0) return index;
  return -1;
}

export const hasPhrase = (text: readonly string[], phrases: readonly string[]): boolean =>
  indexOfPhrase(text, phrases) >= 0;
