import type { Slide } from '../deck/model.ts';

/** What a show needs to know of a slide to find its way. */
export type ShowSlide = Pick<Slide, 'id' | 'layout' | 'recommendationId' | 'backup' | 'plannedSeconds'>;

/** The slides of a show: those that are counted, then those kept as backup. A show runs on them as they were when it began. */
export interface Script {
  /** At least one. */
  readonly slides: readonly ShowSlide[];
  /** How many lines of a slide come one by one, after it is shown without them. */
  steps(slideId: string): number;
}

/** A slide by its id, so that it is the same slide whatever becomes of the order; `step` lines of it have come. */
export interface Position {
  readonly slideId: string;
  readonly step: number;
}

/** What covers the slide on the audience's screen. */
export type Screen = 'slide' | 'black' | 'white';

/** Instants, never a ticking number, on a clock that nobody sets: milliseconds since some moment. */
export interface Timer {
  /** Null until the first advance. */
  readonly startedAt: number | null;
  readonly pausedAt: number | null;
  /** Milliseconds of all pauses that are over. */
  readonly pausedFor: number;
}

/** How long the briefing may take: so many minutes, or until a time of day (milliseconds since 1970). */
export type Slot = { readonly minutes: number } | { readonly until: number };

/** The whole of a show: windows render it and hold nothing else. */
export interface ShowState {
  /** Where the presenter is. */
  readonly at: Position;
  /** Which slide the audience has, whatever covers it; the presenter's own but while it is frozen. */
  readonly seen: Position;
  readonly screen: Screen;
  readonly frozen: boolean;
  /** Left by jumps, the latest last. */
  readonly visited: readonly Position[];
  /** Ids of the slides that are left where time is short; the whole deck where null. */
  readonly path: readonly string[] | null;
  readonly timer: Timer;
  /** What a reset threw away, until the timer is touched again. */
  readonly timerBefore: Timer | null;
  readonly slot: Slot;
  /** Slides and nothing else, on the one screen there is; otherwise the presenter has a window beside the audience's. */
  readonly oneScreen: boolean;
  /** Whether decisions are written down. */
  readonly logs: boolean;
  /** When Escape was pressed once with nothing left to close: a second press ends the show. */
  readonly leavingAt: number | null;
  /** When a reset of the timer was asked for: a second press does it. */
  readonly resettingAt: number | null;
  readonly over: boolean;
}

/** What a window may ask for. */
export type ShowCommand =
  | {
      readonly do:
        | 'next'
        | 'previous'
        | 'next-slide'
        | 'previous-slide'
        | 'first'
        | 'last'
        /** To the first of the backup slides. */
        | 'backup'
        /** To where the presenter was before the last jump. */
        | 'back'
        | 'black'
        | 'white'
        | 'freeze'
        /** Takes one layer away; with none left, ends the show at the second press. */
        | 'leave'
        /** Nothing, but that the show goes on. */
        | 'stay'
        | 'end'
        | 'timer'
        | 'reset-timer'
        | 'undo-reset'
        | 'whole-deck';
    }
  | { readonly do: 'go'; readonly slideId: string }
  /** To the slide that has this number in the deck's order. */
  | { readonly do: 'go-to-number'; readonly number: number }
  | { readonly do: 'slot'; readonly slot: Slot }
  | { readonly do: 'short-path'; readonly slideIds: readonly string[] }
  | { readonly do: 'arrange'; readonly oneScreen: boolean }
  | { readonly do: 'log'; readonly on: boolean };
