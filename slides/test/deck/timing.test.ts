import { expect, test } from 'vitest';
import type { Slide } from '../../deck/model.ts';
import { clock, slotOf, speakingSeconds } from '../../deck/timing.ts';
import { deck, slide } from '../render/fixtures.ts';

const lasting = (plannedSeconds: number, more: Partial<Slide> = {}) => slide('points', '', { plannedSeconds, ...more });

test.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [65, '1:05'],
  [3600, '60:00'],
])('%s seconds read %s', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});

test('hidden and backup slides take no time of the slot', () => {
  const slides = [lasting(60), lasting(100, { backup: true }), lasting(100, { hidden: true }), lasting(30)];
  expect(slotOf(deck(slides, { plannedMinutes: 2 }))).toEqual({ planned: 90, available: 120, over: 0 });
});

test('what does not fit is told', () => {
  expect(slotOf(deck([lasting(50), lasting(30)], { plannedMinutes: 1 }))).toEqual({
    planned: 80,
    available: 60,
    over: 20,
  });
});

test('130 words take a minute to say', () => {
  expect(speakingSeconds('word '.repeat(130))).toBeCloseTo(60);
});
