import { standsAt, type Term } from './query.ts';
import { type SearchWord, wordsOf } from './words.ts';

/** A stretch of a text; `marked` is what was looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const wordsBefore = 6;
const wordsShown = 30;
/** How far behind the first place a better one is looked for: a search shows many texts while the person types. */
const wordsTried = 200;

/** The place of a text where most of what was looked for stands together, in the text's own words. */
export function contextOf(text: string, terms: readonly Term[]): Run[] {
  const { words, whole, matches } = scan(text, terms);
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
}

/** The words up to somewhat behind the first match, and the matches among them. */
function scan(text: string, terms: readonly Term[]) {
  const words: SearchWord[] = [];
  const matches: Match[] = [];
  let whole = true;
  for (const word of wordsOf(text)) {
    if (matches[0] && words.length >= matches[0].first + wordsTried) {
      whole = false;
      break;
    }
    words.push(word);
    for (const [index, term] of terms.entries()) {
      const first = words.length - term.words.length;
      if (standsAt(term, words, first)) matches.push({ term: index, first, last: words.length - 1 });
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
    for (let at = index; (matches[at]?.first ?? Infinity) < first + wordsShown - wordsBefore; at += 1) {
      near.add(matches[at]?.term ?? 0);
    }
    if (near.size > most) [best, most] = [first, near.size];
  }
  return best;
}
