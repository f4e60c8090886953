import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKeyboard } from '../../keys/keyboard.ts';
import { bindings } from '../../keys/keys.ts';

const heard: unknown[] = [];
const shown: string[] = [];
const keyboard = createKeyboard({
  table: bindings('ltr', 'presenter'),
  onCommand: (command) => heard.push(command),
  onNumber: (number) => heard.push(number),
  onDigits: (digits) => shown.push(digits),
});
const press = (...keys: readonly string[]) =>
  keys.map((key) =>
    keyboard.press({ key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, repeat: false }),
  );

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  shown.length = 0;
});
afterEach(() => {
  press('Escape');
  vi.useRealTimers();
});

test('digits wait for Enter, and say so meanwhile', () => {
  press('1', '0', 'Enter');
  expect(heard).toEqual([10]);
  expect(shown).toEqual(['1', '10', '']);
});

test('Enter alone goes on', () => {
  press('Enter');
  expect(heard).toEqual(['next']);
});

test('Escape takes the digits back and does no more', () => {
  press('4', 'Escape', 'Escape');
  expect(heard).toEqual(['leave']);
});

test('digits are given up after a while, and for another key', () => {
  press('4');
  vi.advanceTimersByTime(5000);
  press('Enter', '7', 'b', 'Enter');
  expect(heard).toEqual(['next', 'black', 'next']);
});

test('more digits than a deck has slides leave the last four', () => {
  press('1', '2', '3', '4', '5', 'Enter');
  expect(heard).toEqual([2345]);
});

test('what is no key of the show is left to the browser', () => {
  expect(press('F6', 'b')).toEqual([false, true]);
});
