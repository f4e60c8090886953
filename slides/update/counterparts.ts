import { spanKey } from '../deck/draft.ts';
import type { Layout, Slide } from '../deck/model.ts';
import type { Crossing } from './carry.ts';

/** Layouts of which a composed deck has a place of its own: their slides are known by their ids. */
const structural: readonly Layout[] = ['title', 'bottom-line', 'decisions', 'figures', 'timeline', 'sources'];

/**
 * The slide of the deck composed anew that stands for each of these: of the same recommendation, in the same place of
 * the frame, or resting on the same passages. Slides that rest on nothing in common have none.
 */
export function counterparts(
  slides: readonly Slide[],
  built: readonly Slide[],
  { passages, changes }: Crossing,
): ReadonlyMap<string, Slide> {
  const found = new Map<string, Slide>();
  const taken = new Set<Slide>();
  for (const slide of slides) {
    const to = slide.recommendationId === null ? null : changes.get(slide.recommendationId)?.after;
    const own = built.find(({ id, layout, recommendationId }) =>
      slide.layout === 'recommendation'
        ? to != null && recommendationId === to.id
        : structural.includes(slide.layout) && id === slide.id && layout === slide.layout,
    );
    if (!own) continue;
    found.set(slide.id, own);
    taken.add(own);
  }
  const resting = built.map((slide) => ({ slide, keys: new Set(slide.citations.map(({ span }) => spanKey(span))) }));
  const pairs = slides.flatMap((slide, at) => {
    if (slide.layout === 'recommendation' || structural.includes(slide.layout)) return [];
    const keys = slide.citations.flatMap(({ span }) => passages.find(span).span ?? []).map(spanKey);
    return resting.flatMap(({ slide: own, keys: owns }, place) => {
      const common = keys.filter((key) => owns.has(key)).length;
      return own.layout === slide.layout && common > 0 ? [{ slide, own, common, away: Math.abs(at - place) }] : [];
    });
  });
  pairs.sort((a, b) => b.common - a.common || a.away - b.away);
  for (const { slide, own } of pairs) {
    if (found.has(slide.id) || taken.has(own)) continue;
    found.set(slide.id, own);
    taken.add(own);
  }
  return found;
}
