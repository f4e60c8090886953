import type { StageStatus } from '../api/presenting-requests.ts';
import type { Stage } from '../ports.ts';
import { type Choice, keyOf, needsConfirmation, type Placement, placementFor, setOf, swapped } from './placement.ts';

/** Keeps the windows of a show where they belong while displays come and go. */
export interface StageManager {
  /** Opens the audience's window. */
  begin(): void;
  /** Opens it again: it was closed by mistake. */
  open(): void;
  /** Exchanges the displays; the first press only asks where notes would come to an external one. */
  swap(now: number): void;
  end(): void;
  status(now: number): StageStatus;
}

/** How long a second press is waited for, in milliseconds. */
const patience = 4_000;

/** @param onChange called when the status is another without having been asked for */
export function createStageManager(stage: Stage, onChange: () => void): StageManager {
  let choice: Choice | null = null;
  let placement: Placement | null = null;
  let swapAskedAt: number | null = null;

  const place = () => {
    if (!choice) return;
    placement = placementFor(stage.displays(), choice);
    // The display of the audience stays its own: when it comes back, so does the picture.
    if (placement.kind === 'apart') choice = { ...choice, audience: keyOf(placement.audience) };
    stage.place(placement);
  };
  const choose = (next: Choice) => {
    choice = next;
    place();
    if (placement?.kind === 'apart') stage.remember(setOf(stage.displays()), keyOf(placement.audience));
  };
  let stopListening = () => {};

  return {
    begin() {
      const displays = stage.displays();
      choice = { audience: stage.remembered(setOf(displays)), notes: null, presenterOn: stage.presenterDisplay() };
      // What was remembered must not hide the slides behind a display that is not there.
      if (!displays.some((display) => keyOf(display) === choice?.audience)) choice = { ...choice, audience: null };
      stage.keepAwake(true);
      stopListening = stage.onDisplays(() => {
        place();
        onChange();
      });
      place();
    },
    open: place,
    swap(now) {
      const next = placement && choice && swapped(placement, choice);
      if (!next) return;
      const isSecond = swapAskedAt !== null && now - swapAskedAt <= patience;
      if (needsConfirmation(stage.displays(), next) && !isSecond) {
        swapAskedAt = now;
        // The question is withdrawn by itself.
        setTimeout(onChange, patience).unref();
      } else {
        swapAskedAt = null;
        choose(next);
      }
    },
    end() {
      if (!choice) return;
      stopListening();
      stage.keepAwake(false);
      stage.close();
      choice = null;
      placement = null;
      swapAskedAt = null;
    },
    status(now) {
      const asks = swapAskedAt !== null && now - swapAskedAt <= patience;
      if (!placement) return { kind: 'windowed', mirrored: false, canPlace: stage.canPlace };
      switch (placement.kind) {
        case 'apart': {
          const [audience, presenter] = [placement.audience.label, placement.presenter?.label ?? null];
          return { kind: 'apart', audience, presenter, swapAsks: asks };
        }
        case 'windowed':
          return { ...placement, canPlace: stage.canPlace };
        case 'gone':
          return { kind: 'gone' };
      }
    },
  };
}
