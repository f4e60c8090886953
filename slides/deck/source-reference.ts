import type { Labels } from '../languages/types.ts';

/**
 * `Rec. 4 · §38`, `§12–14, §16`; null where there is nothing to name. Paragraph 0 is front matter, which has no number.
 */
export function sourceReference(labels: Labels, number: string | null, paragraphs: readonly number[]): string | null {
  const runs: { first: number; last: number }[] = [];
  for (const paragraph of [...new Set(paragraphs)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last + 1 === paragraph) run.last = paragraph;
    else if (paragraph > 0) runs.push({ first: paragraph, last: paragraph });
  }
  const places = runs.map(({ first, last }) => (first === last ? `§${first}` : `§${first}–${last}`)).join(', ');
  const name = number === null ? '' : `${labels.recommendationShort} ${number}`;
  return [name, places].filter((part) => part !== '').join(' · ') || null;
}
