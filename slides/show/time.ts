import type { Script, ShowState, Slot, Timer } from './model.ts';

/** Two clocks at one instant, in milliseconds: one that nobody sets, and the time of day since 1970. */
export interface Now {
  readonly steady: number;
  readonly day: number;
}

/** Milliseconds that the briefing has run, pauses left out; never negative. */
export function elapsed({ startedAt, pausedAt, pausedFor }: Timer, steady: number): number {
  return startedAt === null ? 0 : Math.max(0, (pausedAt ?? steady) - startedAt - pausedFor);
}

export interface Time {
  /** Milliseconds, as all of these. */
  readonly elapsed: number;
  /** Negative where the slot is over. */
  readonly remaining: number;
  /** The whole of the slot. */
  readonly slot: number;
  /** Behind the plan where positive, ahead of it where negative, 0 while on the slide that the plan has now. */
  readonly behind: number;
  readonly running: boolean;
}

export function timeOf(state: ShowState, script: Script, now: Now): Time {
  const { timer } = state;
  const passed = elapsed(timer, now.steady);
  const remaining = remainingOf(state.slot, passed, now.day);
  // Until a time of day, what has passed and what remains are together what there was at the start.
  const slot = 'minutes' in state.slot ? state.slot.minutes * 60_000 : passed + Math.max(0, remaining);
  const window = plannedWindow(state, script, slot);
  const behind = Math.max(0, passed - window.end) - Math.max(0, window.start - passed);
  const running = timer.startedAt !== null && timer.pausedAt === null;
  return { elapsed: passed, remaining, slot, behind: timer.startedAt === null ? 0 : behind, running };
}

const remainingOf = (slot: Slot, passed: number, day: number): number =>
  'minutes' in slot ? slot.minutes * 60_000 - passed : slot.until - day;

/** When the plan has the slide at hand: the slot shared over the slides by their planned seconds. */
function plannedWindow(
  { at, visited }: ShowState,
  { slides }: Script,
  slot: number,
): { readonly start: number; readonly end: number } {
  const counted = slides.filter(({ backup }) => !backup);
  const isCounted = (slideId: string) => counted.some(({ id }) => id === slideId);
  // A backup slide has no place in the plan: it takes the time of the slide that was left for it.
  const home = [at, ...visited.toReversed()].find(({ slideId }) => isCounted(slideId));
  const index = counted.findIndex(({ id }) => id === home?.slideId);
  const planned = (list: typeof counted) => list.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0);
  const all = planned(counted);
  if (all === 0) return { start: 0, end: slot };
  return {
    start: (planned(counted.slice(0, Math.max(0, index))) / all) * slot,
    end: (planned(counted.slice(0, index + 1)) / all) * slot,
  };
}

/** The next moment at which the clock says this time of day (`14:30`), in milliseconds since 1970; null where it is none. */
export function nextTimeOfDay(text: string, day: number): number | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  const date = new Date(day);
  date.setHours(Number(hours), Number(minutes), 0, 0);
  if (date.getTime() <= day) date.setDate(date.getDate() + 1);
  return date.getTime();
}
