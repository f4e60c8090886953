import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShow, type Show, type Stage } from '../../show/show.ts';

/** A deck of ten slides without steps. */
function tenSlides(): Stage & { current: number } {
  const stage = {
    current: 0,
    total: 10,
    counted: 10,
    next: () => stage.go(stage.current + 1),
    previous: () => stage.go(stage.current - 1),
    nextSlide: () => stage.next(),
    previousSlide: () => stage.previous(),
    go(index: number) {
      stage.current = Math.max(0, Math.min(9, index));
    },
  };
  return stage;
}

let stage: ReturnType<typeof tenSlides>;
let show: Show;
const onEnd = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onEnd.mockReset();
  stage = tenSlides();
  show = createShow({ stage, onEnd, onFullScreen: () => {} });
});
afterEach(() => {
  show.dispose();
  vi.useRealTimers();
});

test('moving goes on behind a black screen, which only B lifts', () => {
  show.act('black');
  show.act('next');
  show.act('next');
  expect([show.screen.value, stage.current]).toEqual(['black', 2]);
  show.act('black');
  expect(show.screen.value).toBe('slide');
});

test('white replaces black', () => {
  show.act('black');
  show.act('white');
  expect(show.screen.value).toBe('white');
});

test('one Escape does not end a briefing, two do', () => {
  show.act('leave');
  expect([show.leaving.value, onEnd.mock.calls.length]).toEqual([true, 0]);
  show.act('leave');
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a second Escape too late asks again', () => {
  show.act('leave');
  vi.advanceTimersByTime(2001);
  expect(show.leaving.value).toBe(false);
  show.act('leave');
  expect(onEnd).not.toHaveBeenCalled();
});

test('going on takes the first Escape back', () => {
  show.act('leave');
  show.act('next');
  show.act('leave');
  expect(onEnd).not.toHaveBeenCalled();
});

test('Escape closes one layer at a time: keys, digits, black, and then the show', () => {
  show.act('black');
  show.act({ digit: 4 });
  show.act('leave');
  expect([show.digits.value, show.screen.value]).toEqual(['', 'black']);
  show.act('help');
  show.act('leave');
  expect([show.help.value, show.screen.value]).toEqual([false, 'black']);
  show.act('leave');
  expect([show.screen.value, show.leaving.value]).toEqual(['slide', false]);
  show.act('leave');
  expect(show.leaving.value).toBe(true);
});

test('digits and Enter jump, and Shift+Backspace returns', () => {
  show.act('next');
  show.act({ digit: 1 });
  show.act({ digit: 0 });
  expect(show.digits.value).toBe('10');
  show.act('enter');
  expect(stage.current).toBe(9);
  show.act('back');
  expect(stage.current).toBe(1);
  show.act('back');
  expect(stage.current).toBe(1);
});

test('a number that no slide has goes nowhere', () => {
  for (const digits of [[0], [1, 1], [9, 9]]) {
    for (const digit of digits) show.act({ digit });
    show.act('enter');
    expect(stage.current).toBe(0);
  }
});

test('a clicker pressed after stray digits goes to the next slide', () => {
  show.act({ digit: 8 });
  show.act('next');
  expect(stage.current).toBe(1);
  show.act('enter');
  expect(stage.current).toBe(2);
});

test('digits are forgotten after a while', () => {
  show.act({ digit: 8 });
  vi.advanceTimersByTime(4001);
  show.act('enter');
  expect(stage.current).toBe(1);
});

test('backup slides are reached by their key or number, and never by going on', () => {
  Object.assign(stage, { counted: 7 });
  show.act('last');
  expect(stage.current).toBe(6);
  for (const command of ['next', 'enter', 'next-slide'] as const) show.act(command);
  expect(stage.current).toBe(6);
  show.act('backup');
  expect(stage.current).toBe(7);
  show.act('next');
  expect(stage.current).toBe(8);
  show.act('back');
  expect(stage.current).toBe(6);
  for (const digit of [1, 0]) show.act({ digit });
  show.act('enter');
  expect(stage.current).toBe(9);
});
