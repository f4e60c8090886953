import { askStrength, namesDeed } from './ask.ts';
import type { Candidate } from './candidates.ts';
import { integerOf } from './digits.ts';
import { placed } from './find-labelled.ts';
import { announces } from './find-listed.ts';
import { numberOf } from './markers.ts';
import type { Block } from './model.ts';
import { headingHas, type Outline, type Part } from './outline.ts';
import { withoutResponses } from './responses.ts';
import { phraseAt, words } from './words.ts';

/**
 * Recommendations that are sections of their own: headings under one that announces recommendations, each numbered
 * or itself an ask. Headings that only group (`For the ministry`) are neither.
 */
export function findHeaded(outline: Outline): Candidate[] {
  const groups = Map.groupBy(
    outline.parts.filter((part) => part.heading !== null && announcedFrom(part, outline) !== null),
    (part) => announcedFrom(part, outline)?.id,
  );
  const announced = [...groups.values()].flatMap((parts) => {
    const level = Math.min(...parts.map((part) => part.heading?.level ?? 1));
    const heads = parts.filter((part) => part.heading?.level === level);
    const numbered = heads.filter((part) => numberOf(part.heading?.marker) !== null);
    const asking = heads.filter((part) => part.heading && askStrength(part.heading.text, outline.data) >= 3);
    const isSeries =
      !countThrough(heads, parts) &&
      (asking.length * 2 > heads.length ||
        (!holdLists(heads, parts) &&
          (numbered.length * 2 > heads.length || heads.every((part) => namesOne(part, outline)))));
    return heads.length >= 2 && isSeries ? heads.map((part) => toCandidate(part, parts, outline)) : [];
  });
  return announced.length > 0 ? announced : underTitle(outline);
}

/** Headings of one level, most of which ask, in a paper whose title announces recommendations. */
function underTitle(outline: Outline): Candidate[] {
  const { title, data } = outline;
  const { recommendations, reportsOnly } = data.structure;
  if (!title || !headingHas(title, recommendations) || headingHas(title, reportsOnly)) return [];
  const headed = outline.parts.filter((part) => part.heading !== null && !part.isAppendix);
  const levels = [...Map.groupBy(headed, ({ heading }) => heading?.level ?? 1)].sort(([a], [b]) => a - b);
  for (const [, all] of levels) {
    const numbered = all.filter(({ heading }) => numberOf(heading?.marker) !== null);
    const heads = numbered.length >= 3 ? numbered : all;
    const asking = heads.filter(({ heading }) => heading && askStrength(heading.text, data) >= 3);
    if (heads.length >= 3 && asking.length * 2 > heads.length)
      return heads.map((part) => toCandidate(part, headed, outline));
  }
  return [];
}

/** Under headings that only group (`To the ministry`) the recommendations are items of lists. */
const holdLists = (heads: readonly Part[], parts: readonly Part[]): boolean =>
  heads.filter((head) => itemsIn(head, parts) >= 2).length * 2 > heads.length;

/** Items that one numbering counts through all headings (1 and 2 under the first, 3 under the second): these only group. */
function countThrough(heads: readonly Part[], parts: readonly Part[]): boolean {
  const runs = heads
    .map((head) =>
      partsWithin(head, parts)
        .flatMap((part) => part.blocks)
        .filter(({ kind, level }) => kind === 'list-item' && (level ?? 1) === 1)
        .flatMap(({ marker }) => integerOf(numberOf(marker)) ?? []),
    )
    .filter((run) => run.length > 0);
  return runs.length >= 2 && runs.slice(1).every(([first], index) => first === (runs[index]?.at(-1) ?? 0) + 1);
}

/** Items of lists under a heading; where paragraphs are most of what is there, a list is only part of their argument. */
function itemsIn(head: Part, parts: readonly Part[]): number {
  const blocks = partsWithin(head, parts).flatMap((part) => part.blocks);
  const items = blocks.filter(({ kind, marker }) => kind === 'list-item' && marker !== undefined).length;
  return items * 3 > blocks.length ? items : 0;
}

/** A heading that names a deed with text beneath, and is not the name of a section. */
function namesOne({ heading, blocks }: Part, { data }: Outline): boolean {
  if (!heading || !blocks.some(({ kind }) => kind === 'paragraph')) return false;
  const found = words(heading.text);
  return namesDeed(heading.text, data) && phraseAt(found, 0, data.structure.sectionNames) !== found.length;
}

const partsWithin = (part: Part, parts: readonly Part[]): Part[] => [
  part,
  ...parts.filter(({ path }) => part.heading !== null && path.includes(part.heading) && path.at(-1) !== part.heading),
];

/** The announcing heading above a part, not its own. */
function announcedFrom(part: Part, outline: Outline): Block | null {
  const heading = announces(part, outline);
  return heading && heading !== part.heading && heading !== outline.title ? heading : null;
}

function toCandidate(part: Part, parts: readonly Part[], outline: Outline): Candidate {
  const { heading } = part;
  const blocks = partsWithin(part, parts).flatMap((one) => [...(one.heading ? [one.heading] : []), ...one.blocks]);
  const above = announcedFrom(part, outline) ?? outline.title;
  return {
    number: numberOf(heading?.marker),
    sentences: placed(withoutResponses(blocks, outline.data), outline),
    announced: true,
    sectionId: above?.id ?? null,
    confidence: 0.85,
    reasons: [{ code: 'section-under', heading: above?.text ?? '' }],
  };
}
