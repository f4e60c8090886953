import { askStrength, namesDeed } from './ask.ts';
import type { Candidate } from './candidates.ts';
import { placed } from './find-labelled.ts';
import { type Item, listsOf } from './lists.ts';
import type { Block } from './model.ts';
import { headingHas, type Outline, type Part } from './outline.ts';
import { hasPhrase, phraseAt, words } from './words.ts';

/**
 * Recommendations of a paper that never calls them so, but sums its reforms or proposals up in lists of their own
 * (`Summary of reforms`), most of whose items ask for something or name a deed.
 */
export function findSummed(outline: Outline): Candidate[] {
  return outline.parts.flatMap((part, at) => {
    const { heading } = part;
    if (heading === null || part.isAppendix || !sumsUpMeasures(heading, outline)) return [];
    const after = outline.parts.slice(at + 1);
    const end = after.findIndex((next) => !opensWithMeasures(next, outline));
    const parts = [part, ...after.slice(0, end < 0 ? after.length : end)];
    const items = listsOf({ ...outline, parts }).flatMap((list) => list.items);
    if (items.length < 3 || items.filter((item) => proposes(item, outline)).length * 3 < items.length * 2) return [];
    return items.map(({ number, blocks }) => ({
      number,
      sentences: placed(blocks, outline),
      announced: true,
      sectionId: heading.id,
      confidence: 0.65,
      reasons: [{ code: 'summed-up-under', heading: heading.text }],
    }));
  });
}

/** `Reforms that need a law` right after the sum is a part of it. */
const opensWithMeasures = ({ heading }: Part, { data }: Outline): boolean =>
  heading !== null && phraseAt(words(heading.text), 0, data.structure.measures) > 0;

function sumsUpMeasures(heading: Block, { data: { structure, asking } }: Outline): boolean {
  return (
    headingHas(heading, structure.summaries) &&
    headingHas(heading, structure.measures) &&
    ![structure.reportsOnly, structure.options, structure.othersAims, asking.outsiders, asking.pasts].some((phrases) =>
      headingHas(heading, phrases),
    )
  );
}

/** What stands before a dash or brackets is the measure; what comes after says what it is good for. */
function proposes({ blocks: [head] }: Item, outline: Outline): boolean {
  const opening = head && outline.sentences(head)[0]?.text;
  if (opening === undefined) return false;
  const measure = opening.split(/\s[–—-]{1,2}\s|\s[(（[]/u)[0] ?? opening;
  return (
    !hasPhrase(words(measure), outline.data.asking.pasts) &&
    (askStrength(opening, outline.data) >= 3 || namesDeed(measure, outline.data))
  );
}
