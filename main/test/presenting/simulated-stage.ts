import type { Stage } from '../../ports.ts';
import type { Display, Placement } from '../../presenting/placement.ts';

export const laptop: Display = {
  id: 1,
  label: 'Built-in',
  bounds: { x: 0, y: 0, width: 1512, height: 982 },
  internal: true,
  primary: true,
};
export const projector: Display = {
  id: 2,
  label: 'Projector',
  bounds: { x: 1512, y: 0, width: 1920, height: 1080 },
  internal: false,
  primary: false,
};
export const monitor: Display = {
  id: 3,
  label: 'Monitor',
  bounds: { x: -2560, y: 0, width: 2560, height: 1440 },
  internal: false,
  primary: false,
};

export interface SimulatedStage extends Stage {
  /** Displays come, go or change, and the machine says so. */
  become(...displays: readonly Display[]): void;
  presenterOn: number;
  /** What each window was told last: where it is, or that it is not seen. */
  readonly shown: { audience: string | null; presenter: string | null };
  readonly awake: boolean;
  battery: boolean;
}

/** Displays and windows as a machine has them, without either. */
export function simulateStage(...at: readonly Display[]): SimulatedStage {
  let displays = at;
  let listener: (() => void) | null = null;
  const kept = new Map<string, string>();
  const shown: SimulatedStage['shown'] = { audience: null, presenter: 'where it was' };
  const stage = {
    presenterOn: at[0]?.id ?? 0,
    shown,
    awake: false,
    canPlace: true,
    become(...next: readonly Display[]) {
      displays = next;
      listener?.();
    },
    displays: () => displays,
    onDisplays(heard: () => void) {
      listener = heard;
      return () => {
        listener = null;
      };
    },
    presenterDisplay: () => stage.presenterOn,
    place(placement: Placement) {
      if (placement.kind === 'gone') shown.audience = null;
      else if (placement.kind === 'windowed') shown.audience = 'in a window';
      else {
        shown.audience = placement.audience.label;
        shown.presenter = placement.presenter?.label ?? null;
      }
    },
    close() {
      shown.audience = null;
    },
    battery: false,
    onBattery: () => stage.battery,
    keepAwake(on: boolean) {
      stage.awake = on;
    },
    remembered: (set: string) => kept.get(set) ?? null,
    remember(set: string, audience: string) {
      kept.set(set, audience);
    },
  };
  return stage;
}
