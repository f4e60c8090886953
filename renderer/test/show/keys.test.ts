import { describe, expect, test } from 'vitest';
import { helpLines } from '../../show/help-lines.ts';
import { actionFor, bindings, type KeyPress } from '../../show/keys.ts';

const ltr = bindings('ltr');
const rtl = bindings('rtl');

/** A press as Chromium reports it; `code` is where the key lies on the keyboard. */
const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const shift = { shiftKey: true };
const alt = { altKey: true };

describe('any keyboard', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['n', 'next'],
    ['Enter', 'enter'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Backspace', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['u', 'backup'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['?', 'help'],
    ['F1', 'help'],
    ['F11', 'full-screen'],
    ['Escape', 'leave'],
  ])('%s is %s', (key, command) => {
    expect(actionFor(ltr, press(key, ''))).toBe(command);
  });

  test('Alt or Shift moves by whole slides', () => {
    for (const held of [alt, shift]) {
      for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) {
        expect(actionFor(ltr, press(key, '', held)), key).toBe('next-slide');
      }
      for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) {
        expect(actionFor(ltr, press(key, '', held)), key).toBe('previous-slide');
      }
    }
  });

  test('Shift+Backspace goes back to before a jump, not to the previous slide', () => {
    expect(actionFor(ltr, press('Backspace', 'Backspace', shift))).toBe('back');
  });

  test('Caps Lock changes nothing', () => {
    expect(actionFor(ltr, press('B', 'KeyB'))).toBe('black');
  });

  test('digits are kept for Enter, from the number pad too', () => {
    expect(actionFor(ltr, press('7', 'Digit7'))).toEqual({ digit: 7 });
    expect(actionFor(ltr, press('7', 'Numpad7'))).toEqual({ digit: 7 });
  });

  test('unknown keys do nothing', () => {
    for (const [key, code] of [
      ['x', 'KeyX'],
      ['F5', 'F5'],
      ['Tab', 'Tab'],
      ['#', 'Backslash'],
      ['-', 'Minus'],
    ] as const) {
      expect(actionFor(ltr, press(key, code)), key).toBeNull();
    }
  });

  test('shortcuts of the browser and the system are theirs', () => {
    expect(actionFor(ltr, press('b', 'KeyB', { ctrlKey: true }))).toBeNull();
    expect(actionFor(ltr, press('w', 'KeyW', { metaKey: true }))).toBeNull();
    expect(actionFor(ltr, press('1', 'Digit1', { ctrlKey: true }))).toBeNull();
  });

  test('a held key moves on but does not flicker', () => {
    const repeat = { repeat: true };
    expect(actionFor(ltr, press('PageDown', 'PageDown', repeat))).toBe('next');
    expect(actionFor(ltr, press('b', 'KeyB', repeat))).toBeNull();
    expect(actionFor(ltr, press('w', 'KeyW', repeat))).toBeNull();
    expect(actionFor(ltr, press('Escape', 'Escape', repeat))).toBeNull();
    expect(actionFor(ltr, press('2', 'Digit2', repeat))).toBeNull();
  });
});

describe('a German keyboard', () => {
  test('the key left of Enter, which reveal.js takes for the full stop, does not blacken the screen', () => {
    expect(actionFor(ltr, press('#', 'Backslash'))).toBeNull();
  });
  test('? is written with Shift', () => {
    expect(actionFor(ltr, press('?', 'Minus', shift))).toBe('help');
  });
  test('; shares a key with the comma and is not white', () => {
    expect(actionFor(ltr, press(';', 'Comma', shift))).toBeNull();
  });
  test('y and z are what they write', () => {
    expect(actionFor(ltr, press('z', 'KeyY'))).toBeNull();
  });
});

describe('a French keyboard', () => {
  test('digits work with and without Shift', () => {
    expect(actionFor(ltr, press('&', 'Digit1'))).toEqual({ digit: 1 });
    expect(actionFor(ltr, press('é', 'Digit2'))).toEqual({ digit: 2 });
    expect(actionFor(ltr, press('1', 'Digit1', shift))).toEqual({ digit: 1 });
  });
  test('the full stop, written with Shift, blackens the screen; ? lists the keys', () => {
    expect(actionFor(ltr, press('.', 'Comma', shift))).toBe('black');
    expect(actionFor(ltr, press('?', 'KeyM', shift))).toBe('help');
  });
  test('letters are what they write, not where they lie', () => {
    expect(actionFor(ltr, press('w', 'KeyZ'))).toBe('white');
    expect(actionFor(ltr, press('z', 'KeyW'))).toBeNull();
  });
});

describe('a Hebrew keyboard', () => {
  test('keys that write no Latin letter act by their place', () => {
    expect(actionFor(rtl, press('נ', 'KeyB'))).toBe('black');
    expect(actionFor(rtl, press("'", 'KeyW'))).toBe('white');
    expect(actionFor(rtl, press('מ', 'KeyN'))).toBe('next');
    expect(actionFor(rtl, press('פ', 'KeyP'))).toBe('previous');
  });
  test('what is written as a full stop or comma is one, wherever it lies', () => {
    expect(actionFor(rtl, press('.', 'Slash'))).toBe('black');
    expect(actionFor(rtl, press(',', 'Quote'))).toBe('white');
  });
});

test('in a deck from right to left the arrow that points onward goes onward, and a clicker is as ever', () => {
  expect(actionFor(rtl, press('ArrowLeft', 'ArrowLeft'))).toBe('next');
  expect(actionFor(rtl, press('ArrowRight', 'ArrowRight'))).toBe('previous');
  expect(actionFor(rtl, press('PageDown', 'PageDown'))).toBe('next');
});

test('B and the full stop do nothing but black', () => {
  for (const table of [ltr, rtl]) {
    const commands = table.filter(({ keys }) => keys.includes('b') || keys.includes('.')).map(({ command }) => command);
    expect(commands).toEqual(['black']);
  }
});

test('the list of keys names everything that is bound and nothing else', () => {
  const lines = helpLines(ltr);
  expect(lines.map(({ label }) => label)).toEqual([
    ...new Set(
      ltr.flatMap(({ label, command }) => (command === 'previous' ? [label, 'The slide of that number'] : label)),
    ),
  ]);
  expect(lines.find(({ label }) => label === 'Black screen')?.keys).toEqual(['B', '.']);
  expect(lines.find(({ label }) => label === 'Full screen')?.keys).toEqual(['F11', 'Ctrl+⌘+F']);
  expect(helpLines(ltr.filter(({ command }) => command !== 'full-screen')).map(({ label }) => label)).not.toContain(
    'Full screen',
  );
});
