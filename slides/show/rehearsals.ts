import type { DeckEdit } from '../deck/edits.ts';
import type { Deck, Slide } from '../deck/model.ts';

/** How long the slides took in one rehearsal. */
export interface RehearsalRun {
  readonly showId: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Milliseconds by slide id; slides that were not shown are not in it. */
  readonly times: Readonly<Record<string, number>>;
}

/** What is usual is read off this many of the latest runs: older ones were of another deck, or another speaker. */
export const runsCounted = 5;

/** Milliseconds; a slide that was left sooner was leafed past, not spoken to. */
export const leastSpoken = 3_000;

/** A plan is made in steps of so many seconds: nobody speaks to the second. */
const step = 5;

/** A usual time is worth a look where it is so many seconds from the plan, and so large a share of it. */
const worthALook = { seconds: 15, share: 0.2, slides: 3 } as const;

/** Of one slide, in seconds; null where there was none. */
export interface RehearsalRow {
  readonly slide: Slide;
  /** As it is counted in the deck, from 1. */
  readonly number: number;
  readonly planned: number;
  readonly last: number | null;
  readonly before: number | null;
  /** The median of the runs counted in which it was spoken to. */
  readonly usual: number | null;
  /** One of the few whose usual time is farthest from the plan. */
  readonly stands: 'longer' | 'shorter' | null;
}

export interface RehearsalTable {
  readonly rows: readonly RehearsalRow[];
  /** Sums of seconds. */
  readonly planned: number;
  readonly last: number;
  readonly before: number;
  /** With the plan where a slide has no usual time: how long the deck takes if it is spoken as usual. */
  readonly usual: number;
  /** How many slides the two latest runs came to. */
  readonly lastSlides: number;
  readonly beforeSlides: number;
}

/**
 * Planned and rehearsed times of the slides that are counted: neither hidden nor backup.
 *
 * @param runs the latest first
 */
export function rehearsalTable({ slides }: Deck, runs: readonly RehearsalRun[]): RehearsalTable {
  const counted = runs.slice(0, runsCounted);
  const found = slides
    .filter(({ hidden, backup }) => !hidden && !backup)
    .map((slide, index) => ({
      slide,
      number: index + 1,
      planned: slide.plannedSeconds,
      last: spoken(counted[0], slide.id),
      before: spoken(counted[1], slide.id),
      usual: median(counted.map((run) => spoken(run, slide.id)).filter((time) => time !== null)),
    }));
  const standing = new Set(
    found
      .filter(({ planned, usual }) => isWorthALook(planned, usual))
      .toSorted((a, b) => distance(b) - distance(a))
      .slice(0, worthALook.slides),
  );
  const rows = found.map((row) => ({
    ...row,
    stands: standing.has(row) ? ((row.usual ?? 0) > row.planned ? ('longer' as const) : ('shorter' as const)) : null,
  }));
  const sum = (of: (row: RehearsalRow) => number | null) => rows.reduce((all, row) => all + (of(row) ?? 0), 0);
  return {
    rows,
    planned: sum(({ planned }) => planned),
    last: sum(({ last }) => last),
    before: sum(({ before }) => before),
    usual: sum(({ usual, planned }) => usual ?? planned),
    lastSlides: rows.filter(({ last }) => last !== null).length,
    beforeSlides: rows.filter(({ before }) => before !== null).length,
  };
}

/** The usual times become the plan, slides without one keeping theirs, as one edit; null where that changes nothing. */
export function usualAsPlan(deck: Deck, runs: readonly RehearsalRun[]): DeckEdit | null {
  const edits = rehearsalTable(deck, runs).rows.flatMap(({ slide, planned, usual }): readonly DeckEdit[] => {
    if (usual === null) return [];
    const plannedSeconds = Math.max(step, Math.round(usual / step) * step);
    return plannedSeconds === planned ? [] : [{ kind: 'slide', slideId: slide.id, to: { plannedSeconds } }];
  });
  return edits.length > 0 ? { kind: 'all', edits } : null;
}

function spoken(run: RehearsalRun | undefined, slideId: string): number | null {
  const time = run?.times[slideId] ?? 0;
  return time < leastSpoken ? null : time / 1000;
}

function median(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

const distance = ({ planned, usual }: Pick<RehearsalRow, 'planned' | 'usual'>) =>
  usual === null ? 0 : Math.abs(usual - planned);

const isWorthALook = (planned: number, usual: number | null) => {
  const away = distance({ planned, usual });
  return away >= worthALook.seconds && away >= planned * worthALook.share;
};
