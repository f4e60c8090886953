import { closingOf } from './closing.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Briefing, Paper, Passage, Recommendation } from './model.ts';
import { type Outline, outlineOf, wholeSpan } from './outline.ts';
import { authorBlocks } from './read-paper.ts';
import { recommendationsOf } from './recommendations.ts';
import { introductionOf, sectionsOf } from './sections.ts';

/** What a paper says, found by rules: the same for the same paper, and nothing in it that the paper does not say. */
export function brief(paper: Paper): Briefing {
  const outline = outlineOf(paper);
  return briefingOf(outline, recommendationsOf(outline));
}

/** Everything that a paper says, given what it recommends. */
export function briefingOf(outline: Outline, recommendations: readonly Recommendation[]): Briefing {
  const { paper } = outline;
  const used = new Set(recommendations.flatMap(({ spans }) => spans.map((span) => span.blockId)));
  const closing = closingOf(outline, used);
  const taken = [...recommendations.flatMap(({ spans }) => spans), ...closing.map(({ span }) => span)];
  const byBlock = Map.groupBy(taken, ({ blockId }) => blockId);
  const affiliation = paper.blocks.find((block) => block.kind === 'metadata' && block.marker === 'affiliation');
  return {
    // A line of signs (`***`, `•`) is no title.
    title: /[\p{L}\p{N}]/u.test(outline.title?.text ?? '') ? passage(outline.title) : null,
    authors: paper.authors,
    // A letter names its writer at the top and again beneath.
    authorSpans: [...Map.groupBy(authorBlocks(paper.blocks), ({ text }) => text).values()].flatMap(([block]) =>
      block ? [wholeSpan(block)] : [],
    ),
    affiliation: passage(affiliation ?? null),
    language: paper.language,
    direction: paper.direction,
    marking: paper.marking,
    paragraphs: Object.fromEntries(paper.blocks.map(({ id, paragraph }) => [id, paragraph])),
    pages: Object.fromEntries(paper.blocks.flatMap(({ id, page }) => (page === undefined ? [] : [[id, page]]))),
    introduction: introductionOf(outline, byBlock),
    sections: sectionsOf(outline, byBlock),
    recommendations,
    closing,
    diagnostics: diagnosticsOf(outline, recommendations),
  };
}

const passage = (block: Paper['blocks'][number] | null): Passage | null =>
  block ? { text: block.text, span: wholeSpan(block) } : null;
