import { describe, expect, it } from 'vitest';
import type { Position, ShowCommand, ShowState } from '../../show/model.ts';
import { patience, reduceShow, slideAfter, startShow } from '../../show/reduce.ts';
import { elapsed, timeOf } from '../../show/time.ts';
import { script } from './scripts.ts';

type Simple = Extract<ShowCommand, { do: string }>['do'];

/** A show that was given these commands, a second apart. */
function having(...commands: readonly (ShowCommand | Simple)[]): ShowState {
  return commands.reduce<ShowState>(
    (state, command, index) =>
      reduceShow(state, (typeof command === 'string' ? { do: command } : command) as ShowCommand, script, index * 1000),
    startShow('a', { minutes: 5 }, false),
  );
}
const at = (state: ShowState) => `${state.at.slideId}${state.at.step}`;
const go = (slideId: string): ShowCommand => ({ do: 'go', slideId });

describe('moving', () => {
  it('goes step by step, and back to the slide as it was left', () => {
    expect(at(having('next'))).toBe('b0');
    expect(at(having('next', 'next', 'next'))).toBe('b2');
    expect(at(having('next', 'next', 'next', 'next'))).toBe('c0');
    expect(at(having('next', 'next', 'next', 'next', 'previous'))).toBe('b2');
    expect(at(having('next', 'next', 'previous'))).toBe('b0');
  });

  it('goes slide by slide with the other keys', () => {
    expect(at(having('next-slide', 'next-slide'))).toBe('c0');
    expect(at(having('next-slide', 'next-slide', 'previous-slide'))).toBe('b0');
    expect(at(having('previous', 'previous-slide'))).toBe('a0');
  });

  it('does not stumble into the backup slides at the end, and goes on among them', () => {
    expect(at(having('last', 'next', 'next-slide'))).toBe('e0');
    expect(at(having('backup'))).toBe('x0');
    expect(at(having('backup', 'next', 'next', 'next'))).toBe('y0');
    expect(at(having('backup', 'previous'))).toBe('e0');
  });

  it('jumps by id and by number, and comes back where it was, step and all', () => {
    const jumped = having('next', 'next', go('x'));
    expect(at(jumped)).toBe('x0');
    expect(at(reduceShow(jumped, { do: 'back' }, script, 9000))).toBe('b1');
    expect(at(having({ do: 'go-to-number', number: 4 }))).toBe('d0');
    expect(
      at(having({ do: 'go-to-number', number: 4 }, { do: 'go-to-number', number: 6 }, 'back', 'back', 'back')),
    ).toBe('a0');
  });

  it('stays where a jump leads nowhere', () => {
    for (const nowhere of [go('zz'), go('a'), { do: 'go-to-number', number: 0 }, { do: 'go-to-number', number: 99 }]) {
      const state = having(nowhere as ShowCommand);
      expect(at(state)).toBe('a0');
      expect(state.visited).toEqual([]);
      expect(state.timer.startedAt).toBeNull();
    }
  });
});

describe('what the audience sees', () => {
  it('is what the presenter sees, behind black too', () => {
    const state = having('black', 'next');
    expect(state).toMatchObject({ screen: 'black', at: { slideId: 'b' }, seen: { slideId: 'b' } });
    expect(having('black', 'black').screen).toBe('slide');
    expect(having('black', 'white').screen).toBe('white');
  });

  it('stays while it is frozen, and catches up after', () => {
    const frozen = having('next', 'freeze', go('e'));
    expect(frozen).toMatchObject({ at: { slideId: 'e' }, seen: { slideId: 'b' } });
    expect(reduceShow(frozen, { do: 'freeze' }, script, 9000).seen.slideId).toBe('e');
  });
});

describe('leaving', () => {
  it('takes one layer at a time: freeze, black, and then a second press within two seconds', () => {
    const layers = ['freeze', 'black'] as const;
    expect(having(...layers, 'leave')).toMatchObject({ frozen: false, screen: 'black' });
    expect(having(...layers, 'leave', 'leave')).toMatchObject({ screen: 'slide', over: false });
    expect(having(...layers, 'leave', 'leave', 'leave').over).toBe(false);
    expect(having(...layers, 'leave', 'leave', 'leave', 'leave').over).toBe(true);
  });

  it('a second press that comes late is a first one', () => {
    const once = having('leave');
    expect(reduceShow(once, { do: 'leave' }, script, patience.leaving + 1).over).toBe(false);
  });

  it.each(['next', 'stay', 'black'] as const)('whatever else is done (%s) withdraws it', (command) => {
    expect(having('leave', command, 'leave').over).toBe(false);
  });

  it('what is over stays over', () => {
    const over = having('end');
    expect(reduceShow(over, { do: 'next' }, script, 0)).toBe(over);
  });
});

describe('the timer', () => {
  it('starts at the first advance, and not before', () => {
    expect(having('black', 'freeze').timer.startedAt).toBeNull();
    expect(having('black', 'next').timer.startedAt).toBe(1000);
    expect(having(go('c')).timer.startedAt).toBe(0);
  });

  it('pauses and resumes', () => {
    const paused = having('next', 'timer'); // started at 0, paused at 1
    expect(elapsed(paused.timer, 60_000)).toBe(1000);
    const resumed = reduceShow(paused, { do: 'timer' }, script, 60_000);
    expect(elapsed(resumed.timer, 61_000)).toBe(2000);
  });

  it('moving on does not end a pause', () => {
    expect(having('next', 'timer', 'next').timer.pausedAt).toBe(1000);
  });

  it('is reset by a second press, and the reset can be undone with the time that has passed', () => {
    expect(having('next', 'reset-timer').timer.startedAt).toBe(0);
    const reset = having('next', 'reset-timer', 'reset-timer');
    expect(reset.timer.startedAt).toBeNull();
    const undone = reduceShow(reset, { do: 'undo-reset' }, script, 9000);
    expect(elapsed(undone.timer, 10_000)).toBe(10_000);
    expect(having('next', 'reset-timer', 'next', 'reset-timer').timer.startedAt).toBe(0);
  });
});

describe('the short path', () => {
  const short: ShowCommand = { do: 'short-path', slideIds: ['d', 'e', 'nowhere'] };

  it('goes to its first slide and on along it, and ends at its end', () => {
    expect(at(having('next', short))).toBe('d0');
    expect(at(having('next', short, 'next'))).toBe('e0');
    expect(at(having('next', short, 'next', 'next'))).toBe('e0');
    expect(at(having('next', short, 'next', 'previous'))).toBe('d0');
  });

  it('goes on where it was left after a backup slide', () => {
    expect(at(having('next', short, go('x'), 'next'))).toBe('e0');
  });

  it('is left for the whole deck', () => {
    expect(at(having(short, 'whole-deck', 'previous'))).toBe('c0');
    expect(having({ do: 'short-path', slideIds: [] }).path).toBeNull();
  });
});

/** Numbers from 0 to below 1 that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it('a thousand random commands leave a state that can be shown, on each of twenty ways', () => {
  const ids = [...script.slides.map(({ id }) => id), 'nowhere'];
  const simple = [
    ...[
      'next',
      'previous',
      'next-slide',
      'previous-slide',
      'first',
      'last',
      'backup',
      'back',
      'black',
      'white',
      'freeze',
    ],
    ...['leave', 'stay', 'timer', 'reset-timer', 'undo-reset', 'whole-deck'],
  ];
  const reaches = ({ slideId, step }: Position) =>
    script.slides.some(({ id }) => id === slideId) && step >= 0 && step <= script.steps(slideId);
  const seen = new Set<string>();
  for (let way = 1; way <= 20; way += 1) {
    const random = randomNumbers(way);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    const commands: readonly (() => ShowCommand)[] = [
      () => ({ do: 'go', slideId: pick(ids) }),
      () => ({ do: 'go-to-number', number: Math.floor(random() * 12) - 1 }),
      () => ({ do: 'slot', slot: random() < 0.5 ? { minutes: 1 + random() * 90 } : { until: random() * 10_000_000 } }),
      () => ({ do: 'short-path', slideIds: [pick(ids), pick(ids)] }),
      () => ({ do: 'arrange', oneScreen: random() < 0.5 }),
      ...simple.map((name) => () => ({ do: name }) as ShowCommand),
    ];
    let state = startShow('a', { minutes: 5 }, false);
    let now = 0;
    for (let count = 0; count < 1000; count += 1) {
      // A clock may stand still, and one that is set back must do no harm either.
      now += Math.floor(random() * 5000) - (random() < 0.05 ? 20_000 : 0);
      const command = pick(commands)();
      const next = reduceShow(state, command, script, now);
      expect([next.at, next.seen, ...next.visited].every(reaches), JSON.stringify(command)).toBe(true);
      if (!next.frozen) expect(next.seen).toEqual(next.at);
      else if (state.frozen) expect(next.seen).toEqual(state.seen);
      const time = timeOf(next, script, { steady: now, day: now });
      expect(time.elapsed).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(time.behind) && Number.isFinite(time.remaining)).toBe(true);
      expect(next.visited.length).toBeLessThanOrEqual(50);
      const following = slideAfter(next, script);
      expect(following === null || reaches({ slideId: following, step: 0 })).toBe(true);
      seen.add(`${at(next)} ${next.screen} ${next.frozen}`);
      state = next.over ? startShow('a', { minutes: 5 }, false) : next;
    }
  }
  // The ways must have led somewhere, or all of this would say nothing.
  expect(seen.size).toBeGreaterThan(40);
});
