import { asksForNothing } from './asks-for-nothing.ts';
import { slideLines } from './lines.ts';
import type { Deck, Layout, Slide } from './model.ts';

/** Slides that the slot does not carry, and why, in a sentence for the person. */
export interface LeftOut {
  readonly reason: string;
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
    return [{ reason: reasons[group](shown, minutesOf(deck)), slides: slides.map(named) }];
  });
}

type Group = 'asks' | 'decisions' | 'recommendations' | 'silent' | 'context' | 'figures' | 'sources';

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

const reasons: Readonly<Record<Group, (shown: number, minutes: string) => string>> = {
  asks: (_shown, minutes) => `The list of what is asked takes more than ${minutes}: the first of it are shown.`,
  decisions: (_shown, minutes) =>
    `In ${minutes} the decisions are not listed again at the end: the bottom line lists them.`,
  recommendations: (shown, minutes) =>
    shown === 0
      ? `${capitalised(minutes)} leave no time for recommendations one by one: the bottom line says what they ask.`
      : `${capitalised(minutes)} carry ${shown} of the recommendations one by one, the first of each section before the others: the bottom line says what the rest ask.`,
  silent: (_shown, minutes) =>
    `What the paper asks for comes first, and ${minutes} leave no time for what it only expects.`,
  figures: (_shown, minutes) => `${capitalised(minutes)} leave no time for figures beside the recommendations.`,
  context: (shown, minutes) =>
    shown === 0
      ? `${capitalised(minutes)} leave no time for context beside what is asked.`
      : `What is asked comes first: of the context ${minutes} carry ${shown === 1 ? 'one slide' : `${shown} slides`}.`,
  sources: (_shown, minutes) => `${capitalised(minutes)} leave no time for sources and caveats: have them ready.`,
};

const minutesOf = ({ plannedMinutes }: Deck): string => `${plannedMinutes} minute${plannedMinutes === 1 ? '' : 's'}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named = (slide: Slide) => ({
  id: slide.id,
  number: slide.number,
  headline: slideLines(slide)[0] ?? slide.section ?? '',
});
