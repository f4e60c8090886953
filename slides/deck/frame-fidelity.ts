import type { Labels } from '../languages/types.ts';
import { isCutOf } from '../paper/cuts.ts';
import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { spanKey } from './draft.ts';
import type { BodyLine } from './lines.ts';
import type { Slide } from './model.ts';
import { referredSpans } from './referred-spans.ts';
import { sourceReference } from './source-reference.ts';
import type { Problem, StoredPaper } from './stored-paper.ts';
import { leadSpans } from './supports.ts';

/** What stands around a body: number, section marker, reference, and whether the slide owns up to asking nothing. */
export function frameProblems(slide: Slide, lines: readonly BodyLine[], paper: StoredPaper, labels: Labels): Problem[] {
  const { layout, recommendationId, number, section, source } = slide;
  const recommendation = recommendationId === null ? undefined : paper.recommendations.get(recommendationId);
  const problems: Problem[] = [];
  if (recommendationId !== null ? !recommendation || layout !== 'recommendation' : layout === 'recommendation') {
    problems.push({ line: recommendationId ?? '', reason: 'the paper has no such recommendation' });
  }
  if (number !== (recommendation?.number ?? null)) {
    problems.push({ line: number ?? '', reason: 'the number is not the paper’s' });
  }
  if (recommendation?.ask === null && !lines.some(({ text }) => text === labels.noAsk)) {
    problems.push({ line: labels.noAsk, reason: 'the paper asks for nothing here, and the slide does not say so' });
  }
  if (recommendation && !saysWholeAsk(lines, recommendation, paper, labels)) {
    problems.push({
      line: lines[0]?.text ?? '',
      reason: 'the headline leaves something off, and the slide does not show the whole',
    });
  }
  if (section !== null && !sectionsOf(slide, paper).every((heading) => heading === section)) {
    problems.push({ line: section, reason: 'the slide is not from that section of the paper' });
  }
  const cited = referredSpans(slide, recommendation);
  if (source !== null && source !== sourceReference(labels, number, paragraphsOf(cited, paper))) {
    problems.push({ line: source, reason: 'the reference is not to what the slide cites' });
  }
  return problems;
}

/** A headline that leaves a purpose or example off, or is the person's own, stands above the whole sentence. */
function saysWholeAsk(
  lines: readonly BodyLine[],
  recommendation: Recommendation,
  { briefing }: StoredPaper,
  { inThePaper }: Labels,
): boolean {
  const headline = lines.find(({ kind }) => kind === 'heading')?.text;
  if (headline === undefined) return true;
  const shown = lines.filter(({ kind }) => kind !== 'item').map(({ text }) => text);
  // A person wrote the headline and saw both; where the whole does not fit, the slide says where it is.
  if (recommendation.ownHeadline === headline && shown.includes(inThePaper)) return true;
  return leadSpans(recommendation).every(({ quote }) => shown.some((text) => isCutOf(text, quote, briefing.language)));
}

/** Headings of the sections that the recommendations of a slide stand under; a section marker must be all of them. */
function sectionsOf(slide: Slide, paper: StoredPaper): string[] {
  const own = paper.recommendations.get(slide.recommendationId ?? '');
  const listed = slide.citations.flatMap(({ span }) => paper.byAsk.get(spanKey(span)) ?? []);
  const shown = own ? [own] : listed.map(({ recommendation }) => recommendation);
  const headings = shown.map(({ sectionId }) => paper.headings.get(sectionId ?? '') ?? '');
  return headings.length > 0 ? headings : [''];
}

function paragraphsOf(spans: readonly SourceSpan[], paper: StoredPaper): number[] {
  return spans.flatMap((span) => {
    const block = paper.blocks.get(span.blockId);
    return block ? [block.paragraph] : [];
  });
}
