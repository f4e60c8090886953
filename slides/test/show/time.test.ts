import { describe, expect, it } from 'vitest';
import { newSlide } from '../../deck/new-slide.ts';
import type { ShowState } from '../../show/model.ts';
import { reduceShow, startShow } from '../../show/reduce.ts';
import { shortPath } from '../../show/short-path.ts';
import { nextTimeOfDay, timeOf } from '../../show/time.ts';
import { script } from './scripts.ts';

const minute = 60_000;
/** A show of five slides in ten minutes, begun at 0, that is on `slideId`. */
function on(slideId: string, changes: Partial<ShowState> = {}): ShowState {
  const begun = reduceShow(startShow('a', { minutes: 10 }, false), { do: 'next' }, script, 0);
  return { ...begun, at: { slideId, step: 0 }, ...changes };
}
const time = (state: ShowState, minutes: number, day = 0) => timeOf(state, script, { steady: minutes * minute, day });

describe('the time of a show', () => {
  it('is the whole slot before it has begun', () => {
    const waiting = startShow('a', { minutes: 10 }, false);
    expect(time(waiting, 7)).toMatchObject({ elapsed: 0, remaining: 10 * minute, behind: 0, running: false });
  });

  it('runs over below zero', () => {
    expect(time(on('e'), 12)).toMatchObject({ elapsed: 12 * minute, remaining: -2 * minute });
  });

  it('does not run in a pause', () => {
    const paused = on('b', { timer: { startedAt: 0, pausedAt: 3 * minute, pausedFor: minute } });
    expect(time(paused, 60)).toMatchObject({ elapsed: 2 * minute, running: false });
  });

  it('shares the slot over the slides by their planned seconds: two minutes each here', () => {
    expect(time(on('b'), 3).behind).toBe(0);
    expect(time(on('b'), 5).behind).toBe(minute);
    expect(time(on('d'), 5).behind).toBe(-minute);
  });

  it('a backup slide takes the time of the slide that was left for it', () => {
    const aside = on('x', { visited: [{ slideId: 'b', step: 0 }] });
    expect(time(aside, 5).behind).toBe(minute);
  });

  it('until a time of day, what remains follows the clock on the wall', () => {
    const until = on('b', { slot: { until: 100 * minute } });
    expect(time(until, 3, 93 * minute)).toMatchObject({
      remaining: 7 * minute,
      slot: 10 * minute,
      elapsed: 3 * minute,
    });
    expect(time(until, 12, 102 * minute).remaining).toBe(-2 * minute);
  });

  it('a clock that is set back leaves it at nothing and not below', () => {
    expect(time(on('a'), -5).elapsed).toBe(0);
  });

  it('slides without planned time are never late before the slot is over', () => {
    const free = { ...script, slides: script.slides.map((slide) => ({ ...slide, plannedSeconds: 0 })) };
    expect(timeOf(on('b'), free, { steady: 9 * minute, day: 0 }).behind).toBe(0);
  });
});

describe('a time of day', () => {
  const noon = new Date(2026, 2, 3, 12, 0).getTime();
  it.each([
    ['14:30', new Date(2026, 2, 3, 14, 30)],
    ['9:05', new Date(2026, 2, 4, 9, 5)],
    [' 14.30 ', new Date(2026, 2, 3, 14, 30)],
  ])('%s is the next one', (text, expected) => {
    expect(nextTimeOfDay(text, noon)).toBe(expected.getTime());
  });
  it.each(['', '24:00', '12:60', 'soon', '1430', '-1:30'])('%j is none', (text) => {
    expect(nextTimeOfDay(text, noon)).toBeNull();
  });
});

describe('five minutes left', () => {
  const deck = {
    language: 'en',
    slides: script.slides.map((one) => ({ ...newSlide(one.id, one.layout, `## ${one.id}`), ...one })),
  };

  it('leaves the recommendations not reached yet, then the decisions', () => {
    expect(shortPath(on('b'), deck)).toEqual(['c', 'd', 'e']);
    expect(shortPath(on('x', { visited: [{ slideId: 'c', step: 0 }] }), deck)).toEqual(['d', 'e']);
    expect(shortPath(on('e'), deck)).toEqual([]);
  });

  it('leaves out what asks for nothing', () => {
    const silent = {
      ...deck,
      slides: deck.slides.map((one) =>
        one.id === 'c' ? { ...one, body: '## c\n\nNo explicit ask in the paper' } : one,
      ),
    };
    expect(shortPath(on('b'), silent)).toEqual(['d', 'e']);
  });
});
