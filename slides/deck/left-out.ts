import type { LeftOutSaying } from '../words/left-out.ts';
import { asksForNothing } from './asks-for-nothing.ts';
import { slideLines } from './lines.ts';
import type { Deck, Layout, Slide } from './model.ts';

/** Slides that the slot does not carry, and why. */
export interface LeftOut {
  readonly reason: LeftOutSaying;
  readonly slides: readonly { readonly id: string; readonly number: string | null; readonly headline: string }[];
}

/** What of a deck just composed is backup for want of time: the first to fall out last. */
export function leftOut(deck: Deck): LeftOut[] {
  const backup = deck.slides.filter((slide) => slide.backup);
  const groups = Map.groupBy(backup, (slide) => groupOf(slide, deck.language));
  return order.flatMap((group) => {
    const slides = groups.get(group);
    if (!slides) return [];
    const shown = deck.slides.filter((slide) => !slide.backup && groupOf(slide, deck.language) === group).length;
    return [{ reason: { code: group, minutes: deck.plannedMinutes, shown }, slides: slides.map(named) }];
  });
}

type Group = LeftOutSaying['code'];

const order: readonly Group[] = ['asks', 'decisions', 'recommendations', 'silent', 'figures', 'context', 'sources'];

/** The title is always shown, and a divider says nothing of its own. */
const byLayout: Readonly<Record<Layout, Group | null>> = {
  title: null,
  'bottom-line': 'asks',
  points: 'context',
  figures: 'figures',
  recommendation: 'recommendations',
  decisions: 'decisions',
  sources: 'sources',
  quote: 'context',
  table: 'context',
  columns: 'context',
  section: null,
  image: 'context',
  timeline: 'context',
  options: 'context',
};

function groupOf(slide: Slide, language: string): Group | null {
  if (slide.layout !== 'recommendation') return byLayout[slide.layout];
  return asksForNothing(slide, language) ? 'silent' : 'recommendations';
}

const named = (slide: Slide) => ({
  id: slide.id,
  number: slide.number,
  headline: slideLines(slide)[0] ?? slide.section ?? '',
});
