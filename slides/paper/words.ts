import { remembered } from '../remembered.ts';

/** A word as cue lists see it, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu;
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
    const word = match[0].toLowerCase().replaceAll('’', "'");
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
  for (const part of text.split(/[\s—–]+/u)) if (/[\p{L}\p{N}]/u.test(part)) count += 1;
  return count;
}

/** Phrases by their first word, and those whose first word is open (`*malıdır`). */
interface Phrases {
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly open: readonly (readonly string[])[];
}

const compiled = new WeakMap<readonly string[], Phrases>();

function compile(phrases: readonly string[]): Phrases {
  const known = compiled.get(phrases);
  if (known) return known;
  const all = phrases.map(patternOf).filter((pattern) => pattern.length > 0);
  const longestFirst = (some: readonly string[][]) => [...some].sort((a, b) => b.length - a.length);
  const isOpen = ([first = '']: readonly string[]) => first.includes('*');
  const closed = Map.groupBy(
    all.filter((pattern) => !isOpen(pattern)),
    ([first = '']) => first,
  );
  const found = {
    byFirstWord: new Map([...closed].map(([first, some]) => [first, longestFirst(some)])),
    open: longestFirst(all.filter(isOpen)),
  };
  compiled.set(phrases, found);
  return found;
}

const patternOf = (phrase: string): string[] =>
  // An elided word keeps its apostrophe, as `wordsOf` leaves it: `n'`, `afin d'`.
  phrase.split(/\s+/u).flatMap((part) => (/\*|'$/u.test(part) ? [part] : words(part)));

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined || !pattern.includes('*')) return pattern === word;
  if (!pattern.startsWith('*')) return word.startsWith(pattern.slice(0, -1));
  return pattern.endsWith('*') ? word.includes(pattern.slice(1, -1)) : word.endsWith(pattern.slice(1));
}

/** How many words the longest of the phrases takes at this place; 0 where none stands. */
export const phraseAt = (text: readonly string[], index: number, phrases: readonly string[]): number =>
  lengthAt(text, index, compile(phrases));

function lengthAt(text: readonly string[], index: number, phrases: Phrases): number {
  const first = text[index];
  const closed = first === undefined ? undefined : phrases.byFirstWord.get(first);
  // Asked of every word with every list, so nothing is made for the many that open none of its phrases.
  if (first === undefined || (!closed && phrases.open.length === 0)) return 0;
  const stands = (pattern: readonly string[]) => pattern.every((word, offset) => matches(word, text[index + offset]));
  return Math.max(closed?.find(stands)?.length ?? 0, phrases.open.find(stands)?.length ?? 0);
}

/** Where the first of the phrases stands, or -1. */
export function indexOfPhrase(text: readonly string[], phrases: readonly string[], from = 0): number {
  const compiledPhrases = compile(phrases);
  for (let index = from; index < text.length; index += 1) if (lengthAt(text, index, compiledPhrases) > 0) return index;
  return -1;
}

export const hasPhrase = (text: readonly string[], phrases: readonly string[]): boolean =>
  indexOfPhrase(text, phrases) >= 0;
