import { describe, expect, test } from 'vitest';
import { helpLines } from '../../keys/help-lines.ts';
import { actionFor, bindings, type KeyPress } from '../../keys/keys.ts';

const ltr = bindings('ltr', 'presenter');
const rtl = bindings('rtl', 'presenter');

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
    ['k', 'backup'],
    ['u', 'notes-up'],
    ['d', 'notes-down'],
    ['f', 'freeze'],
    ['g', 'overview'],
    ['Tab', 'overview'],
    ['/', 'search'],
    ['s', 'source'],
    ['l', 'laser'],
    ['t', 'timer'],
    ['+', 'larger-notes'],
    ['-', 'smaller-notes'],
    ['0', 'usual-notes'],
    ['F5', 'stay'],
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
      ['y', 'KeyY'],
      ['F6', 'F6'],
      ['#', 'Backslash'],
      [']', 'BracketRight'],
    ] as const) {
      expect(actionFor(ltr, press(key, code)), key).toBeNull();
    }
  });

  test('Ctrl or Cmd with T, N and F are the time, the notes and the search', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
      expect(actionFor(ltr, press('t', 'KeyT', held))).toBe('reset-timer');
      expect(actionFor(ltr, press('n', 'KeyN', held))).toBe('edit-notes');
      expect(actionFor(ltr, press('f', 'KeyF', held))).toBe('search');
    }
    expect(actionFor(ltr, press('f', 'KeyF', { ctrlKey: true, metaKey: true }))).toBe('full-screen');
  });

  test('a zero within a number is a digit', () => {
    expect(actionFor(ltr, press('0', 'Digit0'), true)).toEqual({ digit: 0 });
  });

  test('the room hears nothing of what only concerns the presenter', () => {
    const room = bindings('ltr', 'audience');
    for (const key of ['f', 'g', '/', 's', 't', '+', '?', 'F1', 'Tab', 'm', 'l']) {
      expect(actionFor(room, press(key, '')), key).toBeNull();
    }
    for (const key of ['PageDown', 'b', '.', 'Escape', 'Home', 'F5']) {
      expect(actionFor(room, press(key, '')), key).toBe(actionFor(ltr, press(key, '')));
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
    expect(actionFor(rtl, press('כ', 'KeyF'))).toBe('freeze');
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
