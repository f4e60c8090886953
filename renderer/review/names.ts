import { type Briefing, nameSpan, type SourceSpan } from '../../slides/index.ts';

/** The sentence by which each recommendation is named in corrections, by its id. */
export function namesOf({ recommendations }: Briefing): ReadonlyMap<string, SourceSpan> {
  return new Map(recommendations.map((one) => [one.id, nameSpan(one, recommendations)]));
}

/** A sentence as a key of maps and lists. */
export const keyOf = (span: SourceSpan | undefined): string =>
  span ? `${span.blockId} ${span.prefix} ${span.quote}` : '';
