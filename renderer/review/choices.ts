import type { Briefing, Correction, Recommendation, SourceSpan } from '../../slides/index.ts';
import { keyOf } from './names.ts';

/** What can be said of some sentences of the paper, and the correction that says it. */
export interface Choice {
  readonly kind: 'add' | 'split' | 'ask' | 'remove';
  readonly correction: Correction;
}

/**
 * What a person may say of sentences that follow each other: that they are a recommendation where they are not one; and
 * of sentences of one, that it is none, that it is two, or that this is what it asks.
 */
export function choicesFor(
  spans: readonly SourceSpan[],
  { recommendations }: Briefing,
  nameOf: (recommendation: Recommendation) => SourceSpan,
): readonly Choice[] {
  const [first] = spans;
  if (!first) return [];
  const keys = new Set(spans.map(keyOf));
  const touched = recommendations.filter((one) => one.spans.some((span) => keys.has(keyOf(span))));
  const add: Choice = { kind: 'add', correction: { kind: 'add', spans } };
  const [only, ...others] = touched;
  if (!only || others.length > 0) return [add];
  const own = new Set(only.spans.map(keyOf));
  if (!spans.every((span) => own.has(keyOf(span)))) return [add];
  const at = nameOf(only);
  const opens = keyOf(only.spans[0]) === keyOf(first) || keyOf(at) === keyOf(first);
  const isAsk = only.ask !== null && keyOf(only.ask.span) === keyOf(first);
  return [
    ...(opens ? [] : [{ kind: 'split', correction: { kind: 'split', at, before: first } } as const]),
    ...(spans.length === 1 && !isAsk ? [{ kind: 'ask', correction: { kind: 'ask', at, ask: first } } as const] : []),
    ...(keys.size < own.size ? [add] : []),
    { kind: 'remove', correction: { kind: 'remove', at } },
  ];
}
