import { remembered } from '../remembered.ts';
import { underProclitics } from './proclitics.ts';
import { isInOneSpelling, plain, respelled } from './spelling.ts';

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
    const cut = partedAt(word);
    const start = match.index;
    if (cut > 0) found.push({ text: word.slice(0, cut), start, end: start + cut });
    found.push({ text: word.slice(cut), start: start + cut, end: start + match[0].length });
  }
  return found;
}

/** The same without their places, which nearly all rules do without; of a text that no other rule will ask for. */
export function wordsOnce(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const all = lower.match(wordPattern) ?? [];
  if (isInOneSpelling(lower) && !lower.includes("'")) return all;
  const found: string[] = [];
  for (const written of all) {
    const word = respelled(written);
    const cut = partedAt(word);
    if (cut > 0) found.push(word.slice(0, cut));
    found.push(word.slice(cut));
  }
  return found;
}

/** The same of a text that rules ask for again and again. */
export const words = remembered(wordsOnce);

/** How many letters of a word are one that clings to what follows them; 0 where it is one word. */
const partedAt = (word: string): number =>
  word.includes("'") ? (elision.exec(word)?.[0].length ?? contraction.exec(word)?.index ?? 0) : 0;

/** How many words a reader counts: what stands between white space or dashes and holds a letter or digit. */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  // Letter by letter and without parts: a line of ten megabytes is counted too.
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (parts(point)) counted = false;
    else if (!counted && isCounted(point)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

const parts = (point: number): boolean =>
  point < 0x80 ? point === 0x20 || (point >= 0x09 && point <= 0x0d) : /[\s—–]/u.test(String.fromCodePoint(point));

const isCounted = (point: number): boolean =>
  point < 0x80
    ? (point >= 0x61 && point <= 0x7a) || (point >= 0x41 && point <= 0x5a) || (point >= 0x30 && point <= 0x39)
    : /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));

/** A word as a phrase gives it: whole, how it begins, how it ends, or what is in it; or that the text ends here. */
interface WordPattern {
  readonly kind: 'whole' | 'opening' | 'ending' | 'inner' | 'end';
  readonly letters: string;
}

/** The end of the text counts for no word of the `length`. */
interface Pattern {
  readonly words: readonly WordPattern[];
  readonly length: number;
}

/** By the two letters that the first word opens with, that it ends with where only its end is given, and without any. */
interface Phrases {
  readonly openings: Groups;
  /** Null where there are none: in most languages words are told by how they begin. */
  readonly endings: Groups | null;
  readonly others: readonly Pattern[];
}

/** Patterns by a number for two letters: for most words that of the empty group, so that one look is enough. */
interface Groups {
  readonly at: Uint16Array;
  readonly groups: readonly (readonly Pattern[])[];
}

const pairs = 1024;

/** Two letters as a number; a few pairs share one. */
const pairOf = (first: number, second: number): number => ((first * 31) ^ second) % pairs;
const openingPair = (word: string): number => pairOf(word.charCodeAt(0), word.charCodeAt(1));
const endingPair = (word: string): number => pairOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));

const compiled = new WeakMap<readonly string[], Phrases>();

function compile(phrases: readonly string[]): Phrases {
  const known = compiled.get(phrases);
  if (known) return known;
  const all = Map.groupBy(phrases.flatMap(patternsOf), placeOf);
  const found = {
    openings: grouped(all.get('openings') ?? [], openingPair),
    endings: all.has('endings') ? grouped(all.get('endings') ?? [], endingPair) : null,
    others: all.get('others') ?? [],
  };
  compiled.set(phrases, found);
  return found;
}

function placeOf({ words: [first] }: Pattern): keyof Phrases {
  if (first?.kind === 'whole') return 'openings';
  if (first === undefined || first.letters.length < 2) return 'others';
  return first.kind === 'opening' ? 'openings' : first.kind === 'ending' ? 'endings' : 'others';
}

function grouped(patterns: readonly Pattern[], pair: (word: string) => number): Groups {
  const byPair = Map.groupBy(patterns, ({ words: [first] }) => pair(first?.letters ?? ''));
  const at = new Uint16Array(pairs);
  for (const [index, number] of [...byPair.keys()].entries()) at[number] = index + 1;
  return { at, groups: [[], ...byPair.values()] };
}

function patternsOf(phrase: string): Pattern[] {
  // An elided word keeps its apostrophe, as `wordsOf` leaves it: `n'`, `afin d'`; and so does `n't`, which opens like one.
  const pattern = phrase
    .split(/\s+/u)
    .flatMap((part) => (/\*|'$|^n't$/u.test(part) || part === '.' ? [plain(part)] : words(part)));
  // In capitals `ı` is `I`, and that is `i` again in small letters, so such a phrase is known in both spellings.
  const capital = pattern.map((word) => word.replaceAll('ı', 'i'));
  const spellings = capital.some((word, index) => word !== pattern[index]) ? [pattern, capital] : [pattern];
  return spellings.filter((spelling) => spelling.length > 0).map(patternOf);
}

function patternOf(spelling: readonly string[]): Pattern {
  const own = spelling.map(wordPatternOf);
  return { words: own, length: own.filter(({ kind }) => kind !== 'end').length };
}

function wordPatternOf(word: string): WordPattern {
  if (word === '.') return { kind: 'end', letters: '' };
  if (!word.includes('*')) return { kind: 'whole', letters: word };
  if (!word.startsWith('*')) return { kind: 'opening', letters: word.slice(0, -1) };
  return word.endsWith('*')
    ? { kind: 'inner', letters: word.slice(1, -1) }
    : { kind: 'ending', letters: word.slice(1) };
}

function matches({ kind, letters }: WordPattern, word: string | undefined): boolean {
  if (word === undefined) return kind === 'end';
  switch (kind) {
    case 'whole':
      return letters === word;
    case 'opening':
      return word.startsWith(letters);
    case 'ending':
      return word.endsWith(letters);
    case 'inner':
      return word.includes(letters);
    case 'end':
      return false;
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
  const longest = lengthAs(word, text, index, phrases);
  const bare = underProclitics(word);
  return bare.length === 0 ? longest : longestUnder(bare, text, index, phrases, longest);
}

function longestUnder(
  bare: readonly string[],
  text: readonly string[],
  index: number,
  phrases: Phrases,
  atLeast: number,
): number {
  return bare.reduce((longest, first) => Math.max(longest, lengthAs(first, text, index, phrases)), atLeast);
}

/** The same with `first` for the word here. Asked of every word with every list, so it makes nothing. */
function lengthAs(first: string, text: readonly string[], index: number, phrases: Phrases): number {
  const { openings, endings, others } = phrases;
  let longest = longestOf(groupAt(openings, openingPair(first)), first, text, index, 0);
  if (endings) longest = longestOf(groupAt(endings, endingPair(first)), first, text, index, longest);
  return others.length > 0 ? longestOf(others, first, text, index, longest) : longest;
}

const noPatterns: readonly Pattern[] = [];

const groupAt = ({ at, groups }: Groups, pair: number): readonly Pattern[] => groups[at[pair] ?? 0] ?? noPatterns;

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
    if (pattern.length > longest && stands(pattern, first, text, index)) longest = pattern.length;
  }
  return longest;
}

function stands({ words: own }: Pattern, first: string, text: readonly string[], index: number): boolean {
  for (let offset = 0; offset < own.length; offset += 1) {
    const word = own[offset];
    if (word && !matches(word, offset === 0 ? first : text[index + offset])) return false;
  }
  return true;
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
