import { type Match, matchesOf, type Term } from './query.ts';
import { searchWords } from './words.ts';

/** A stretch of a text; `marked` is what was looked for. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

const wordsBefore = 6;
const wordsShown = 30;

/** The place of a text where most of what was looked for stands together, in the text's own words. */
export function contextOf(text: string, terms: readonly Term[]): Run[] {
  const words = searchWords(text);
  const matches = terms
    .flatMap((term, index) => matchesOf(term, words).map((match) => ({ ...match, term: index })))
    .sort((a, b) => a.first - b.first);
  const from = Math.max(0, (bestStart(matches)?.first ?? 0) - wordsBefore);
  const to = Math.min(words.length, from + wordsShown) - 1;
  // What closes a sentence or opens a quotation goes with its word.
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to >= words.length - 1 ? text.length : (words[to]?.end ?? text.length);
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

/** The first match from which the most terms are within what is shown. */
function bestStart(matches: readonly (Match & { readonly term: number })[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  // The first hundred tell enough; a word that stands on every line would cost the square of its count.
  for (const [index, match] of matches.slice(0, 100).entries()) {
    const near = matches
      .slice(index, index + 100)
      .filter(({ first }) => first < match.first + wordsShown - wordsBefore);
    const found = new Set(near.map(({ term }) => term)).size;
    if (found > most) [best, most] = [match, found];
  }
  return best;
}
