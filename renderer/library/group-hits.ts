import type { SearchHit } from '../../main/api/results.ts';
import { foldedWords } from '../../slides/index.ts';

/** Places that say the same sentence, the best first: a slide has it from the paper, and its notes say it again. */
export type SameSentence = readonly [SearchHit, ...SearchHit[]];

/** Fewer words in common are a turn of phrase, not a sentence. */
const fewest = 4;

/** The groups stay in the order of their best hit. */
export function groupHits(hits: readonly SearchHit[]): readonly SameSentence[] {
  const groups: { readonly sentence: string; readonly hits: [SearchHit, ...SearchHit[]] }[] = [];
  for (const hit of hits) {
    const sentence = sentenceOf(hit);
    const same = groups.find((group) => isSame(group.sentence, sentence));
    if (same) same.hits.push(hit);
    else groups.push({ sentence, hits: [hit] });
  }
  return groups.map((group) => group.hits);
}

/** The words of the sentence in which the first mark stands. */
function sentenceOf({ context }: SearchHit): string {
  const text = context.map((run) => run.text).join('');
  const first = context.findIndex(({ marked }) => marked);
  const mark = context.slice(0, Math.max(0, first)).reduce((sum, run) => sum + run.text.length, 0);
  const start = [...text.slice(0, mark).matchAll(border)].at(-1);
  const end = text.slice(mark).search(border);
  return foldedWords(text.slice(start ? start.index + start[0].length : 0, end < 0 ? undefined : mark + end)).join(' ');
}

/** Where a sentence ends; between a headline and its body stands a dot in the middle. */
const border = /[.!?…؟۔]["'”’»)\]]*\s|\s·\s|\n/g;

/** One may be shorter: a headline is cut from its sentence, and a context ends after so many words. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.split(' ').length >= fewest && ` ${long} `.includes(` ${short} `);
}
