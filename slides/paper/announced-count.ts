import type { Diagnostic, Recommendation } from './model.ts';
import type { Outline } from './outline.ts';
import { hasPhrase, phraseAt, words } from './words.ts';

/** The number stands just before what it counts, or a word before: `five practical recommendations`. */
const steps = [1, 2];

/**
 * Says so where the paper announces another number of recommendations than were found (`We make five recommendations`),
 * unless it also announces the number found. What others recommended is not counted.
 */
export function ofAnnouncedCount(outline: Outline, recommendations: readonly Recommendation[]): Diagnostic[] {
  if (recommendations.length === 0) return [];
  const announced = outline.parts.flatMap(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap((block) =>
        outline.sentences(block).flatMap(({ text }) => {
          const count = countIn(text, outline);
          return count === null ? [] : [{ block, text, count }];
        }),
      ),
  );
  if (announced.some(({ count }) => count === recommendations.length)) return [];
  const [first] = announced;
  if (!first) return [];
  return [
    {
      code: 'count-differs',
      severity: 'warning',
      announced: first.count,
      sentence: first.text,
      found: recommendations.length,
      blockId: first.block.id,
    },
  ];
}

function countIn(sentence: string, { data }: Outline): number | null {
  const text = words(sentence.slice(0, 300));
  const { recommendations, reportsOnly, counts } = data.structure;
  if (!hasPhrase(text, recommendations)) return null;
  const isOthers = [reportsOnly, data.asking.outsiders, data.protected.attributions].some((phrases) =>
    hasPhrase(text, phrases),
  );
  const isOwn = [data.asking.voices, data.backReferences].some((phrases) => hasPhrase(text, phrases));
  // With a year it tells of another paper: `The inquiry of 2019 made 27 recommendations`.
  if (isOthers || !isOwn || text.some((word) => /^(?:19|20)\d\d$/u.test(word))) return null;
  for (const [index, word] of text.entries()) {
    const value = /^\d{1,2}$/u.test(word) ? Number(word) : counts.indexOf(word) + 1;
    const isCounted = steps.some((step) => phraseAt(text, index + step, recommendations) > 0);
    if (value >= 2 && isCounted) return value;
  }
  return null;
}
