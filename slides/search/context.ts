import type { PlainText } from './plain.ts';
import { isTypedAt, standsAt, type Term } from './query.ts';
import { type SearchWord, wordsOf } from './words.ts';

/** A stretch of a text; `marked` is what was looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const wordsBefore = 6;
const wordsShown = 30;
/** From the first word that was looked for to the last that is shown. */
const wordsBehind = wordsShown - wordsBefore;
/** How far behind the first place a better one is looked for: a search shows many texts while the person types. */
const wordsTried = 100;

/** What a text says to a query. */
export interface Answer {
  /** The place where most of what was looked for stands together, in the text's own words. */
  readonly context: readonly Run[];
  /** How much of it there is: for each term its best match, and a match in the headline says more; from 0. */
  readonly relevance: number;
}

/** A word of the headline says more about a slide than the same in its body. */
const inHeadline = 4;
/** A form may be another word. */
const asForm = 0.5;

/** The place of a text where most of what was looked for stands together, in the text's own words. */
export const contextOf = (text: string, terms: readonly Term[]): readonly Run[] =>
  answerOf({ headline: '', body: text }, terms).context;

/** Judged by the words about the first place that holds them all: a search answers while the person types. */
export function answerOf({ headline, body }: PlainText, terms: readonly Term[]): Answer {
  const text = [headline, body].filter((part) => part !== '').join(' · ');
  const { words, whole, matches } = scan(text, terms);
  const relevance = sum(valuesOf(matches, words, headline.length, terms));
  return { context: runsOf(text, words, whole, matches), relevance };
}

/** What `answerOf` may at most find relevant, told by the headline alone, which is short. */
export function mostRelevance(headline: string, terms: readonly Term[]): number {
  if (headline === '') return terms.length;
  const { words, matches } = scan(headline, terms);
  return sum(valuesOf(matches, words, headline.length, terms).map((value) => Math.max(value, 1)));
}

/** Of each term the best of its matches. */
function valuesOf(
  matches: readonly Match[],
  words: readonly SearchWord[],
  headlineEnd: number,
  terms: readonly Term[],
): number[] {
  const values = terms.map(() => 0);
  for (const { term, first, isTyped } of matches) {
    const isHeadline = (words[first]?.start ?? 0) < headlineEnd;
    values[term] = Math.max(values[term] ?? 0, (isHeadline ? inHeadline : 1) * (isTyped ? 1 : asForm));
  }
  return values;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function runsOf(text: string, words: readonly SearchWord[], whole: boolean, matches: readonly Match[]): Run[] {
  const from = Math.max(0, bestStart(matches) - wordsBefore);
  const to = Math.min(from + wordsShown, words.length);
  // What opens a quotation or closes a sentence goes with the first and the last word.
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = whole && to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  const runs: Run[] = [];
  const push = (piece: string, marked: boolean) => {
    if (piece !== '') runs.push({ text: piece, marked });
  };
  let at = start;
  if (start > 0) push('… ', false);
  for (const { first, last } of matches) {
    const [open, close] = [words[first]?.start ?? 0, Math.min(words[last]?.end ?? 0, end)];
    if (open < at || open >= end) continue;
    push(text.slice(at, open), false);
    push(text.slice(open, close), true);
    at = close;
  }
  push(text.slice(at, end), false);
  if (end < text.length) push(' …', false);
  return runs;
}

interface Match {
  /** Which of the terms. */
  readonly term: number;
  /** Its words in the text. */
  readonly first: number;
  readonly last: number;
  /** As it was typed, not in another form. */
  readonly isTyped: boolean;
}

/** The words up to where no better place can come, or somewhat behind the first match, and the matches among them. */
function scan(text: string, terms: readonly Term[]) {
  const words: SearchWord[] = [];
  const matches: Match[] = [];
  const longest = Math.max(...terms.map((term) => term.words.length));
  /** Where each term was found last. */
  const lately = terms.map(() => -Infinity);
  let until = Infinity;
  let whole = true;
  for (const word of wordsOf(text)) {
    if (words.length >= until) {
      whole = false;
      break;
    }
    words.push(word);
    for (let index = 0; index < terms.length; index += 1) {
      const term = terms[index];
      const first = words.length - (term?.words.length ?? 0);
      if (!term || !standsAt(term, words, first)) continue;
      matches.push({ term: index, first, last: words.length - 1, isTyped: isTypedAt(term, words, first) });
      lately[index] = first;
      const start = Math.min(...lately);
      const isBest = Math.max(...lately) - start < wordsBehind;
      until = Math.min(until, isBest ? start + wordsShown + longest : first + wordsTried);
    }
  }
  return { words, whole, matches: matches.sort((a, b) => a.first - b.first) };
}

/** The word from which the most terms are within what is shown. */
function bestStart(matches: readonly Match[]): number {
  let best = 0;
  let most = 0;
  for (const [index, { first }] of matches.entries()) {
    const near = new Set<number>();
    for (let at = index; (matches[at]?.first ?? Infinity) < first + wordsBehind; at += 1) {
      near.add(matches[at]?.term ?? 0);
    }
    if (near.size > most) [best, most] = [first, near.size];
  }
  return best;
}
