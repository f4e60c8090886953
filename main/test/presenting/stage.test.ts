import { describe, expect, it, vi } from 'vitest';
import type { Display } from '../../presenting/placement.ts';
import { createStageManager } from '../../presenting/stage.ts';
import { laptop, monitor, projector, simulateStage } from './simulated-stage.ts';

/** What happens to the machine: displays that are there from now on, or a key that is pressed. */
type Event = readonly Display[] | 'swap' | 'swap twice' | 'open';

const mirrored = { ...projector, bounds: { ...projector.bounds, x: 0, y: 0 } };
const again = { ...projector, id: 9 };
const scaled = { ...projector, bounds: { ...projector.bounds, x: 3000 } };
const secondMonitor = { ...monitor, id: 4, label: 'Second monitor', bounds: { ...monitor.bounds, x: 2560 } };

const histories: readonly (readonly [
  what: string,
  start: readonly Display[],
  events: readonly Event[],
  audience: string | null,
  presenter: string | null,
])[] = [
  ['a laptop and a projector', [laptop, projector], [], 'Projector', 'Built-in'],
  ['the projector is the primary display', [projector, laptop], [], 'Projector', 'Built-in'],
  ['a laptop alone', [laptop], [], 'in a window', 'where it was'],
  ['the projector is plugged in after the start', [laptop], [[laptop, projector]], 'Projector', 'Built-in'],
  ['the projector is unplugged', [laptop, projector], [[laptop]], null, 'Built-in'],
  ['and comes back under another id', [laptop, projector], [[laptop], [laptop, again]], 'Projector', 'Built-in'],
  ['another one comes in its place', [laptop, projector], [[laptop], [laptop, monitor]], 'Monitor', 'Built-in'],
  [
    'a third display comes: the audience stays where it is',
    [laptop, projector],
    [[laptop, monitor, projector]],
    'Projector',
    'Built-in',
  ],
  ['its place or scale changes', [laptop, projector], [[laptop, scaled]], 'Projector', 'Built-in'],
  [
    'the lid is closed: the notes are hidden, not moved to the projector',
    [laptop, projector],
    [[projector]],
    'Projector',
    null,
  ],
  ['and opened again', [laptop, projector], [[projector], [laptop, projector]], 'Projector', 'Built-in'],
  ['mirrored displays are one', [laptop, mirrored], [], 'in a window', 'where it was'],
  ['mirroring is switched on in the middle', [laptop, projector], [[laptop, mirrored]], 'in a window', 'Built-in'],
  [
    'swapped once, nothing moves: notes would come to a projector',
    [laptop, projector],
    ['swap'],
    'Projector',
    'Built-in',
  ],
  ['swapped twice, it is done', [laptop, projector], ['swap twice'], 'Built-in', 'Projector'],
  ['and swapped back, with one press', [laptop, projector], ['swap twice', 'swap'], 'Projector', 'Built-in'],
  [
    'two monitors without a display of the machine’s own: the notes stay where they were',
    [monitor, secondMonitor],
    [],
    'Second monitor',
    'Monitor',
  ],
  ['and are swapped with one press', [monitor, secondMonitor], ['swap'], 'Monitor', 'Second monitor'],
  ['the window was closed and is opened again', [laptop, projector], ['open'], 'Projector', 'Built-in'],
];

describe('displays', () => {
  it.each(histories)('%s', (_what, start, events, audience, presenter) => {
    const stage = simulateStage(...start);
    const manager = createStageManager(stage, () => undefined);
    let now = 0;
    manager.begin();
    for (const event of events) {
      now += 10_000;
      if (typeof event === 'object') stage.become(...event);
      else if (event === 'open') manager.open();
      else {
        manager.swap(now);
        if (event === 'swap twice') manager.swap(now + 1000);
      }
    }
    expect(stage.shown).toEqual({ audience, presenter });
  });

  it('a choice is remembered for these displays, and for no others', () => {
    const stage = simulateStage(laptop, projector);
    const manager = createStageManager(stage, () => undefined);
    manager.begin();
    stage.become(laptop, projector, monitor);
    manager.end();
    manager.begin();
    expect(stage.shown.audience).toBe('Projector');
    stage.remember(
      'Built-in|1512x982|internal + Monitor|2560x1440|external + Projector|1920x1080|external',
      'Monitor|2560x1440|external',
    );
    manager.end();
    manager.begin();
    expect(stage.shown.audience).toBe('Monitor');
    manager.end();
    stage.become(laptop, projector);
    manager.begin();
    expect(stage.shown.audience).toBe('Projector');
  });

  it('a second press that comes late asks again', () => {
    const stage = simulateStage(laptop, projector);
    const manager = createStageManager(stage, () => undefined);
    manager.begin();
    manager.swap(0);
    expect(manager.status(1000)).toMatchObject({ kind: 'apart', swapAsks: true });
    expect(manager.status(5000)).toMatchObject({ swapAsks: false });
    manager.swap(5000);
    expect(stage.shown.audience).toBe('Projector');
  });

  it('the presenter is told what became of the displays', () => {
    const stage = simulateStage(laptop, projector);
    const told = vi.fn();
    const manager = createStageManager(stage, told);
    manager.begin();
    stage.become(laptop);
    expect(told).toHaveBeenCalledOnce();
    expect(manager.status(0)).toEqual({ kind: 'gone' });
    stage.become(laptop, mirrored);
    expect(manager.status(0)).toMatchObject({ kind: 'windowed', mirrored: true });
  });

  it('stay awake during a show, and are let go after it', () => {
    const stage = simulateStage(laptop, projector);
    const manager = createStageManager(stage, () => undefined);
    manager.begin();
    expect(stage.awake).toBe(true);
    manager.end();
    expect([stage.awake, stage.shown.audience]).toEqual([false, null]);
    stage.become(laptop);
    expect(stage.shown.audience).toBeNull();
  });
});
