import { askStrength } from './ask.ts';
import type { Candidate } from './candidates.ts';
import { placed } from './find-labelled.ts';
import { announces } from './find-listed.ts';
import { numberOf } from './markers.ts';
import type { Block } from './model.ts';
import type { Outline, Part } from './outline.ts';
import { withoutResponses } from './responses.ts';

/**
 * Recommendations that are sections of their own: headings under one that announces recommendations, each numbered
 * or itself an ask. Headings that only group (`For the ministry`) are neither.
 */
export function findHeaded(outline: Outline): Candidate[] {
  const groups = Map.groupBy(
    outline.parts.filter((part) => part.heading !== null && announcedFrom(part, outline) !== null),
    (part) => announcedFrom(part, outline)?.id,
  );
  return [...groups.values()].flatMap((parts) => {
    const level = Math.min(...parts.map((part) => part.heading?.level ?? 1));
    const heads = parts.filter((part) => part.heading?.level === level);
    const numbered = heads.filter((part) => numberOf(part.heading?.marker) !== null);
    const asking = heads.filter((part) => part.heading && askStrength(part.heading.text, outline.data) >= 3);
    const isSeries = numbered.length * 2 > heads.length || asking.length * 2 > heads.length;
    return heads.length >= 2 && isSeries ? heads.map((part) => toCandidate(part, parts, outline)) : [];
  });
}

/** The announcing heading above a part, not its own. */
function announcedFrom(part: Part, outline: Outline): Block | null {
  const heading = announces(part, outline);
  return heading && heading !== part.heading && heading !== outline.title ? heading : null;
}

function toCandidate(part: Part, parts: readonly Part[], outline: Outline): Candidate {
  const { heading } = part;
  const within = parts.filter((other) => heading !== null && other !== part && other.path.includes(heading));
  const blocks = [part, ...within].flatMap((one) => [...(one.heading ? [one.heading] : []), ...one.blocks]);
  const above = announcedFrom(part, outline);
  return {
    number: numberOf(heading?.marker),
    sentences: placed(withoutResponses(blocks, outline.data), outline),
    announced: true,
    sectionId: above?.id ?? null,
    confidence: 0.85,
    reasons: [`It is a section under “${above?.text ?? ''}”.`],
  };
}
