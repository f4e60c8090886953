import type { Position, Screen, Script, ShowCommand, ShowState, Slot, Timer } from './model.ts';

/** How long a second press is waited for, in milliseconds. */
export const patience = { leaving: 2_000, resetting: 3_000 } as const;

/** Of more jumps than this nobody remembers the first. */
const mostVisited = 50;

const newTimer: Timer = { startedAt: null, pausedAt: null, pausedFor: 0 };

export function startShow(slideId: string, slot: Slot, oneScreen: boolean, logs = false): ShowState {
  const at = { slideId, step: 0 };
  return {
    at,
    seen: at,
    screen: 'slide',
    frozen: false,
    visited: [],
    path: null,
    timer: newTimer,
    timerBefore: null,
    slot,
    oneScreen,
    logs,
    leavingAt: null,
    resettingAt: null,
    over: false,
  };
}

/**
 * The show after a command; the same value where the command changes nothing.
 *
 * @param now the instant of the command, on the clock of the timer
 */
export function reduceShow(state: ShowState, command: ShowCommand, script: Script, now: number): ShowState {
  if (state.over) return state;
  const after = obey(state, command, script, now);
  // A question that was not answered is withdrawn by whatever else is done.
  const leavingAt = command.do === 'leave' ? after.leavingAt : null;
  const resettingAt = command.do === 'reset-timer' ? after.resettingAt : null;
  const seen = after.frozen ? after.seen : after.at;
  if (after === state && leavingAt === state.leavingAt && resettingAt === state.resettingAt) return state;
  return { ...after, seen, leavingAt, resettingAt };
}

function obey(state: ShowState, command: ShowCommand, script: Script, now: number): ShowState {
  switch (command.do) {
    case 'next':
    case 'next-slide':
    case 'previous':
    case 'previous-slide':
      return moved(state, step(state, command.do, script), now);
    case 'first':
      return jumped(state, script.slides[0]?.id, now);
    case 'last':
      return jumped(state, lastCounted(script), now);
    case 'backup':
      return jumped(state, script.slides.find(({ backup }) => backup)?.id, now);
    case 'go':
      return jumped(state, script.slides.find(({ id }) => id === command.slideId)?.id, now);
    case 'go-to-number':
      return jumped(state, script.slides[command.number - 1]?.id, now);
    case 'back': {
      const before = state.visited.at(-1);
      return before ? { ...moved(state, before, now), visited: state.visited.slice(0, -1) } : state;
    }
    case 'black':
    case 'white':
      return { ...state, screen: other(state.screen, command.do) };
    case 'freeze':
      return { ...state, frozen: !state.frozen };
    case 'leave':
      return leave(state, now);
    case 'stay':
      return state;
    case 'end':
      return { ...state, over: true };
    case 'timer':
      return { ...state, timer: toggled(state.timer, now), timerBefore: null };
    case 'reset-timer':
      return reset(state, now);
    case 'undo-reset':
      return state.timerBefore ? { ...state, timer: state.timerBefore, timerBefore: null } : state;
    case 'slot':
      return { ...state, slot: command.slot };
    case 'short-path':
      return shorten(state, command.slideIds, script, now);
    case 'whole-deck':
      return state.path === null ? state : { ...state, path: null };
    case 'arrange':
      return state.oneScreen === command.oneScreen ? state : { ...state, oneScreen: command.oneScreen };
    case 'log':
      return state.logs === command.on ? state : { ...state, logs: command.on };
  }
}

/** Where a key for the next or the previous leads; where the presenter is, if there is nothing there. */
function step(
  state: ShowState,
  direction: 'next' | 'next-slide' | 'previous' | 'previous-slide',
  script: Script,
): Position {
  const { at } = state;
  const lines = script.steps(at.slideId);
  if (direction === 'next' && at.step < lines) return { ...at, step: at.step + 1 };
  if (direction === 'previous' && at.step > 0) return { ...at, step: at.step - 1 };
  const onward = direction === 'next' || direction === 'next-slide';
  const slideId = onward ? slideAfter(state, script) : slideBefore(state, script);
  if (slideId === null) return at;
  // Who goes back meets the slide as it was left.
  return { slideId, step: direction === 'previous' ? script.steps(slideId) : 0 };
}

/** The slide that going on leads to. Whoever presses once too often at the end does not stumble into the backup. */
export function slideAfter({ at, visited, path }: ShowState, { slides }: Script): string | null {
  if (path) {
    // From a backup slide that was asked for, the way goes on where it was left.
    const left = [at, ...visited.toReversed()].find(({ slideId }) => path.includes(slideId));
    return path[left ? path.indexOf(left.slideId) + 1 : 0] ?? null;
  }
  const index = slides.findIndex(({ id }) => id === at.slideId);
  const after = slides[index + 1];
  return after && after.backup === slides[index]?.backup ? after.id : null;
}

function slideBefore({ at, path }: ShowState, { slides }: Script): string | null {
  const place = path?.indexOf(at.slideId) ?? 0;
  if (path && place > 0) return path[place - 1] ?? null;
  return slides[slides.findIndex(({ id }) => id === at.slideId) - 1]?.id ?? null;
}

const lastCounted = ({ slides }: Script) => (slides.findLast(({ backup }) => !backup) ?? slides.at(-1))?.id;

/** The time of a briefing runs from the first advance. */
function moved(state: ShowState, at: Position, now: number): ShowState {
  if (at.slideId === state.at.slideId && at.step === state.at.step) return state;
  const isStart = state.timer.startedAt === null && state.timer.pausedAt === null;
  return { ...state, at, ...(isStart && { timer: { ...newTimer, startedAt: now }, timerBefore: null }) };
}

function jumped(state: ShowState, slideId: string | undefined, now: number): ShowState {
  if (slideId === undefined || slideId === state.at.slideId) return state;
  return { ...moved(state, { slideId, step: 0 }, now), visited: [...state.visited, state.at].slice(-mostVisited) };
}

const other = (screen: Screen, cover: 'black' | 'white'): Screen => (screen === cover ? 'slide' : cover);

/** One layer at a time, the topmost first. Clickers send Escape, so that a single press never ends a briefing. */
function leave(state: ShowState, now: number): ShowState {
  if (state.frozen) return { ...state, frozen: false };
  if (state.screen !== 'slide') return { ...state, screen: 'slide' };
  const isSecond = state.leavingAt !== null && now - state.leavingAt <= patience.leaving;
  return isSecond ? { ...state, over: true } : { ...state, leavingAt: now };
}

function toggled(timer: Timer, now: number): Timer {
  if (timer.startedAt === null) return { ...newTimer, startedAt: now };
  if (timer.pausedAt === null) return { ...timer, pausedAt: now };
  return { ...timer, pausedAt: null, pausedFor: timer.pausedFor + Math.max(0, now - timer.pausedAt) };
}

function reset(state: ShowState, now: number): ShowState {
  if (state.timer.startedAt === null) return state;
  const isSecond = state.resettingAt !== null && now - state.resettingAt <= patience.resetting;
  if (!isSecond) return { ...state, resettingAt: now };
  return { ...state, timer: newTimer, timerBefore: state.timer, resettingAt: null };
}

function shorten(state: ShowState, slideIds: readonly string[], script: Script, now: number): ShowState {
  const known = new Set(script.slides.map(({ id }) => id));
  const path = [...new Set(slideIds)].filter((id) => known.has(id));
  return path.length === 0 ? state : jumped({ ...state, path }, path[0], now);
}
