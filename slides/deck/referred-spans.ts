import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { bodyLines } from './lines.ts';
import type { Slide } from './model.ts';
import { leadSpans } from './supports.ts';

/** What the reference at the foot of a generated slide names: its recommendation, or what is cited beneath its heading. */
export function referredSpans(slide: Slide, recommendation: Recommendation | undefined): SourceSpan[] {
  if (recommendation) return leadSpans(recommendation);
  const opening = bodyLines(slide.body, slide.layout).find(({ kind }) => kind === 'heading')?.text;
  const headed = slide.citations.find(({ line }) => line === opening)?.span.blockId;
  return slide.citations.map(({ span }) => span).filter(({ blockId }) => blockId !== headed);
}
