import type { ShowState } from '../../slides/show/model.ts';
import type { Now } from '../../slides/show/time.ts';

/** The difference between the two clocks drifts by no more than this while the machine runs. */
const sameRun = 60_000;

/**
 * The state of a show that was interrupted, its clock having run on meanwhile: the people in the room went on waiting.
 *
 * The steady clock begins anew when the machine does, so that its instants are moved to where they would be now.
 */
export function goOn(state: ShowState, written: Now, now: Now): ShowState {
  const drift = Math.abs(now.day - now.steady - (written.day - written.steady));
  const isSameRun = drift < sameRun && now.steady >= written.steady;
  const passed = isSameRun ? now.steady - written.steady : Math.max(0, now.day - written.day);
  const shift = now.steady - passed - written.steady;
  const moved = (instant: number | null) => instant && instant + shift;
  const { timer } = state;
  return {
    ...state,
    timer: { ...timer, startedAt: moved(timer.startedAt), pausedAt: moved(timer.pausedAt) },
    timerBefore: null,
    leavingAt: null,
    resettingAt: null,
  };
}
