import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { spanKey } from './draft.ts';
import { isOthersView } from './opposing.ts';
import type { Sentence } from './sentences.ts';
import { leadOf } from './supports.ts';

/**
 * Ask, why, evidence, in runs: a sentence that leans on the one before it is said after that one or not at all. What
 * leans on the ask belongs to it, and what follows the view of somebody else may be the answer to it.
 */
export function spokenRuns(
  recommendation: Recommendation,
  sentences: readonly Sentence[],
  language: string,
): SourceSpan[][] {
  const { rationale, evidence } = recommendation;
  const first = leadOf(recommendation)?.span;
  const firstKey = first && spanKey(first);
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.span.quote;
    const answers = before !== undefined && isOthersView(before, language);
    if (run && (sentence.leaning || answers) && sentence.key !== firstKey) run.push(sentence);
    else runs.push([sentence]);
  }
  const groups = [first ? [first] : [], rationale.map(({ span }) => span), evidence.map(({ span }) => span)];
  const wanted = groups.flatMap((group) => {
    const keys = new Set(group.map(spanKey));
    return runs.filter((run) => run.some(({ key }) => keys.has(key)));
  });
  return [...new Set(wanted)].map((run) => run.map(({ span }) => span));
}
