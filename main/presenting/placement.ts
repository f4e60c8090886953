/** A display as the system reports it. */
export interface Display {
  /** The system's own; may be another when the display comes back. */
  readonly id: number;
  /** As the person knows it: `EPSON Projector`. */
  readonly label: string;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Built into the machine. */
  readonly internal: boolean;
  readonly primary: boolean;
}

/** What is known beside the displays themselves. Displays are named by `keyOf`, because ids change. */
export interface Choice {
  /** The display that the audience was given: by rule at first, or by the person. */
  readonly audience: string | null;
  /** The display that the notes were sent to by the person, which they confirmed. */
  readonly notes: string | null;
  /** Id of the display that the presenter's window is on. */
  readonly presenterOn: number | null;
}

export type Placement =
  /** The audience has a display of its own; the notes are on another, or hidden where there is no other. */
  | { readonly kind: 'apart'; readonly audience: Display; readonly presenter: Display | null }
  /** There is one display: the audience's window is one among others, for a call. */
  | { readonly kind: 'windowed'; readonly mirrored: boolean }
  /** The audience's display is gone: its window is hidden until one is there. */
  | { readonly kind: 'gone' };

/** Finds a display again after it was unplugged. */
export const keyOf = ({ label, bounds, internal }: Display): string =>
  `${label}|${bounds.width}x${bounds.height}|${internal ? 'internal' : 'external'}`;

/** The displays that are there, whatever their order: what a choice is remembered for. */
export const setOf = (displays: readonly Display[]): string => displays.map(keyOf).sort().join(' + ');

/** Two displays in the same place show the same picture. */
const isMirror = (a: Display, b: Display) => a.id !== b.id && a.bounds.x === b.bounds.x && a.bounds.y === b.bounds.y;

/**
 * Where the windows of a show belong. Slides go to an external display, and notes to none unless the person sent them
 * there, or sits at a machine that has no display of its own and had them there already.
 */
export function placementFor(displays: readonly Display[], choice: Choice): Placement {
  const apart = displays.filter((display) => !displays.some((other) => isMirror(display, other)));
  const mirrored = apart.length === 0 && displays.length > 1;
  const audience = audienceDisplay(apart, choice);
  if (audience) return { kind: 'apart', audience, presenter: presenterDisplay(apart, audience, choice) };
  return choice.audience === null || mirrored ? { kind: 'windowed', mirrored } : { kind: 'gone' };
}

function audienceDisplay(displays: readonly Display[], choice: Choice): Display | null {
  const chosen = displays.find((display) => keyOf(display) === choice.audience);
  // A display that is all there is goes on showing the slides where it showed them before.
  if (chosen && (displays.length > 1 || !chosen.internal)) return chosen;
  if (displays.length < 2) return null;
  const others = displays.filter(({ internal }) => !internal);
  if (others.length < displays.length) return others[0] ?? null;
  return others.find(({ id }) => id !== (choice.presenterOn ?? displays.find(({ primary }) => primary)?.id)) ?? null;
}

function presenterDisplay(displays: readonly Display[], audience: Display, choice: Choice): Display | null {
  const free = displays.filter(({ id }) => id !== audience.id);
  const sent = free.find((display) => keyOf(display) === choice.notes);
  const internal = free.find((display) => display.internal);
  const own = free.find(({ id }) => id === choice.presenterOn);
  const hasInternal = displays.some((display) => display.internal);
  // On a laptop every external display may be a projector.
  return sent ?? internal ?? (hasInternal ? null : (own ?? free[0] ?? null));
}

/** The choice that exchanges the two windows; null where there are not two displays. */
export function swapped(placement: Placement, choice: Choice): Choice | null {
  if (placement.kind !== 'apart' || !placement.presenter) return null;
  return { ...choice, audience: keyOf(placement.presenter), notes: keyOf(placement.audience) };
}

/** Whether a choice would put notes on an external display although the machine has one of its own. */
export function needsConfirmation(displays: readonly Display[], choice: Choice): boolean {
  const placement = placementFor(displays, choice);
  if (placement.kind !== 'apart' || !placement.presenter) return false;
  return !placement.presenter.internal && displays.some(({ internal }) => internal);
}
