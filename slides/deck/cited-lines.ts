import type { SourceSpan } from '../paper/model.ts';
import { inCommon } from '../search/in-common.ts';
import { foldedWords } from '../search/words.ts';
import { slideLines } from './lines.ts';
import type { Layout, Slide } from './model.ts';

/** A line of a slide as it reads now, with what it rests on. */
export interface CitedLine {
  readonly text: string;
  /** As it read when it was cited: composed and checked, or taken from the paper by the person. */
  readonly cleared: string;
  readonly spans: readonly SourceSpan[];
}

/** Less in common than this, and a line is another line. */
const leastCommon = 0.5;
/** A value such as `55%` has nothing in common with what it was changed to. */
const mostWordsOfValue = 3;

/**
 * The lines of a slide that rest on the paper. Citations stay as they were made, so nothing is lost when words are put
 * back: a line that was changed a little goes on resting on what it was cut from, and one that is gone, or is another
 * line by now, rests on nothing.
 */
export function citedLines(slide: Pick<Slide, 'body' | 'layout' | 'citations'>): CitedLine[] {
  const spans = new Map<string, SourceSpan[]>();
  for (const { line, span } of slide.citations) spans.set(line, [...(spans.get(line) ?? []), span]);
  const lines = slideLines(slide);
  const free = lines.flatMap((text, at) => (spans.has(text) ? [] : [{ text, at, words: foldedWords(text) }]));
  const cleared = [...spans.keys()];
  const changed = cleared.filter((line) => !lines.includes(line));
  const matched = new Map<number, string>();
  const pairs = changed
    .flatMap((line) => {
      const words = foldedWords(line);
      return free.map((now) => ({ line, at: now.at, common: inCommon(words, now.words) }));
    })
    .filter(({ common }) => common >= leastCommon)
    .sort((a, b) => b.common - a.common);
  const taken = new Set<string>();
  for (const { line, at } of pairs) {
    if (matched.has(at) || taken.has(line)) continue;
    matched.set(at, line);
    taken.add(line);
  }
  for (const line of changed) {
    if (taken.has(line) || !isValue(line)) continue;
    const at = placeOfValue(line, cleared, lines, matched);
    if (at !== null) matched.set(at, line);
  }
  return lines.flatMap((text, at) => {
    const line = spans.has(text) ? text : matched.get(at);
    return line === undefined ? [] : [{ text, cleared: line, spans: spans.get(line) ?? [] }];
  });
}

const isValue = (line: string): boolean => /\p{N}/u.test(line) && line.split(/\s+/u).length <= mostWordsOfValue;

/** The one value without a source between the neighbours that the line had. */
function placeOfValue(
  line: string,
  cleared: readonly string[],
  lines: readonly string[],
  matched: ReadonlyMap<number, string>,
): number | null {
  const placeOf = (one: string | undefined): number => {
    if (one === undefined) return -1;
    const [at] = [...matched].find(([, known]) => known === one) ?? [lines.indexOf(one)];
    return at;
  };
  const at = cleared.indexOf(line);
  const from = placeOf(cleared.slice(0, at).findLast((one) => placeOf(one) >= 0));
  const next = placeOf(cleared.slice(at + 1).find((one) => placeOf(one) >= 0));
  const to = next < 0 ? lines.length : next;
  const between = lines.flatMap((text, index) =>
    index > from && index < to && !matched.has(index) && isValue(text) ? [index] : [],
  );
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** The number (from 1) of the line of a body that holds one of the slide's lines; null where it runs over several. */
export function bodyLineOf(body: string, layout: Layout, text: string): number | null {
  const at = body.split('\n').findIndex((line) => linesWithin(line, layout).includes(text));
  return at < 0 ? null : at + 1;
}

/** What one line of a body reads as: a row of a table, which is none by itself, too. */
export function linesWithin(line: string, layout: Layout): string[] {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  if (row === undefined) return slideLines({ body: line, layout });
  return slideLines({ body: `|${row}|\n${row.replace(/\\\||[^|]/g, '-').replace(/^|$/g, '|')}`, layout });
}
