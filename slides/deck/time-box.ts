import { severalFirst } from './context-slides.ts';
import type { Draft, Frame } from './draft.ts';
import type { Layout } from './model.ts';
import { secondsFor, slotSeconds } from './planning.ts';

/** A slide that the slot carries, and the seconds it must have. */
interface Shown {
  readonly draft: Draft;
  readonly least: number;
}

/** What the slot carries, in the order of the deck, and what falls out of it. */
interface Boxed {
  readonly shown: readonly Shown[];
  readonly backup: readonly Draft[];
}

/** Nobody takes a slide in that is gone sooner. */
const shortest = 15;

/**
 * Seconds a slide must have: those that its words take, within these bounds. Lists of asks are read out, a
 * recommendation is asked and justified, context is walked through.
 */
const bounds: Readonly<Record<Layout, readonly [least: number, enough: number]>> = {
  title: [shortest, shortest],
  'bottom-line': [shortest, 30],
  decisions: [shortest, shortest],
  recommendation: [35, 45],
  sources: [shortest, shortest],
  figures: [20, 20],
  points: [30, 60],
  table: [30, 45],
  options: [30, 60],
  timeline: [30, 45],
  quote: [20, 30],
  section: [shortest, shortest],
  columns: [30, 60],
  image: [shortest, 30],
};

/** A recommendation should have this long before more than one slide of context comes to its side. */
const wellArgued = 75;

/** Decisions repeat the bottom line: they may take no more of the slot than this. */
const decisionsShare = 1 / 10;

/** In a slot as long as this the paper's own caveats keep their place. */
const caveatsFrom = 300;

/** A case for decisions that takes more of the slot than this is a lecture. */
const contextShare = 1 / 4;

/**
 * Chooses the slides that a person can show in the slot, so that each has the time it must have. First the bottom line,
 * then the decisions, the recommendations (the first of each section before the second of any, what asks for nothing
 * last), one slide of context, figures and options, the rest of the context (what has one point to show after the others), and last the
 * dividers of a long deck, all of them or none.
 */
export function timeBox(drafts: readonly Draft[], frame: Frame): Boxed {
  const slot = slotSeconds(frame.deck.plannedMinutes);
  const leasts = new Map<Draft, number>();
  let room = slot;
  const show = (draft: Draft, least: number) => {
    leasts.set(draft, least);
    room -= least;
  };
  const showWhileRoom = (group: readonly Draft[], mostSeconds = slot) => {
    let used = 0;
    for (const draft of group) {
      const least = needOf(draft);
      if (leasts.has(draft) || least > room || used + least > mostSeconds) continue;
      show(draft, least);
      used += least;
    }
  };
  const of = (...layouts: readonly Layout[]) => drafts.filter(({ slide }) => layouts.includes(slide.layout));

  for (const draft of of('title')) show(draft, Math.min(shortest, slot));
  const asks = of('bottom-line');
  const isHurried = sum(asks.map(needOf)) > slot / 2;
  for (const draft of asks) {
    const least = isHurried ? shortest : needOf(draft);
    if (least <= room) show(draft, least);
  }
  const decisions = of('decisions');
  if (sum(decisions.map(needOf)) <= Math.min(room, slot * decisionsShare)) showWhileRoom(decisions);
  if (slot >= caveatsFrom) showWhileRoom(of('sources'));

  const recommendations = strongestFirst(of('recommendation'), frame);
  showWhileRoom(recommendations);
  const isCase = recommendations.length > 0;
  const inPaper = of('points', 'timeline', 'table', 'quote');
  // Where nothing is asked, the points are the briefing.
  const context = isCase ? severalFirst(inPaper) : inPaper;
  showWhileRoom(context.slice(0, 1));
  showWhileRoom(of('options', 'figures'));
  const argued = recommendations.filter((draft) => leasts.has(draft));
  const reserve = sum(
    argued.map((draft) => Math.max(0, Math.min(wellArgued, spoken(draft)) - (leasts.get(draft) ?? 0))),
  );
  const free = room - reserve;
  showWhileRoom(context, isCase ? Math.min(free, slot * contextShare) : free);
  showWhileRoom(of('sources'));
  const dividers = of('section');
  if (sum(dividers.map(needOf)) <= room - reserve) showWhileRoom(dividers);

  return {
    shown: drafts.flatMap((draft) => {
      const least = leasts.get(draft);
      return least === undefined ? [] : [{ draft, least }];
    }),
    backup: groupedAsInPaper(
      // A signpost to what is backup would be one more slide to search.
      drafts.filter((draft) => !leasts.has(draft) && draft.slide.layout !== 'section'),
      frame,
    ),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const spoken = ({ demand }: Draft): number => secondsFor(demand.mostWords);

function needOf(draft: Draft): number {
  const [least, enough] = bounds[draft.slide.layout];
  return Math.min(enough, Math.max(least, spoken(draft)));
}

/** Where a paper has sections, what it puts first in each is its strongest; what asks for nothing can wait. */
function strongestFirst(drafts: readonly Draft[], { recommendations }: Frame): Draft[] {
  const seen = new Map<string | null, number>();
  const strength = new Map(
    recommendations.map(({ id, sectionId, ask }) => {
      const place = seen.get(sectionId) ?? 0;
      seen.set(sectionId, place + 1);
      return [id, ask ? place : place + recommendations.length] as const;
    }),
  );
  const of = ({ slide }: Draft) => strength.get(slide.recommendationId ?? '') ?? 0;
  return drafts.toSorted((a, b) => of(a) - of(b));
}

/** Lists of asks first, then as the paper has it, so that what belongs to one section stands together. */
function groupedAsInPaper(drafts: readonly Draft[], { briefing }: Frame): Draft[] {
  const place = ({ slide: { layout, citations } }: Draft): number => {
    if (layout === 'bottom-line' || layout === 'decisions') return -1;
    if (layout === 'sources') return Number.POSITIVE_INFINITY;
    const spans = citations.map(({ span }) => briefing.paragraphs[span.blockId] ?? 0);
    return Math.min(...spans);
  };
  return drafts
    .map((draft) => ({ draft, at: place(draft) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ draft }) => ({ ...draft, slide: { ...draft.slide, backup: true } }));
}
