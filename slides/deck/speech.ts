import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { spanKey } from './draft.ts';
import { operativeSentences } from './operative.ts';
import { isOthersView } from './opposing.ts';
import { listAfter } from './own-list.ts';
import type { Sentence } from './sentences.ts';
import { leadOf } from './supports.ts';

/**
 * Ask, why, evidence, in runs: a sentence that leans on the one before it is said after that one or not at all. What
 * leans on the ask belongs to it, what follows the view of somebody else may be the answer to it, and a list is said in
 * its order after the sentence that opens it. Where the ask is a mere head, what obliges is said next.
 */
export function spokenRuns(
  recommendation: Recommendation,
  sentences: readonly Sentence[],
  language: string,
): SourceSpan[][] {
  const { rationale, evidence } = recommendation;
  const first = leadOf(recommendation)?.span;
  const firstKey = first && spanKey(first);
  const operative = operativeSentences(recommendation, sentences, language).map(({ span }) => span);
  const runs: Sentence[][] = [];
  const listed = new Set<Sentence>();
  for (const sentence of sentences) {
    const run = runs.at(-1);
    for (const item of listAfter(sentence, sentences, language)) listed.add(item);
    const before = run?.at(-1)?.span.quote;
    const answers = before !== undefined && isOthersView(before, language);
    if (run && (sentence.leaning || answers || listed.has(sentence)) && sentence.key !== firstKey) run.push(sentence);
    else runs.push([sentence]);
  }
  const asked = [...(first ? [first] : []), ...operative];
  const groups = [asked, rationale.map(({ span }) => span), evidence.map(({ span }) => span)];
  const wanted = groups.flatMap((group) => {
    const keys = new Set(group.map(spanKey));
    return runs.filter((run) => run.some(({ key }) => keys.has(key)));
  });
  return [...new Set(wanted)].map((run) => run.map(({ span }) => span));
}
