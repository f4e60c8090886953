import { describe, expect, it } from 'vitest';
import { readClock } from '../../editor/read-clock.ts';
import { type KeyPress, shortcutFor, shortcuts, shownKey } from '../../editor/shortcuts.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('the keys of the editor', () => {
  it('are told by what is held with them', () => {
    expect(shortcutFor(press('z', { ctrlKey: true }), 'window', false)).toBe('undo');
    expect(shortcutFor(press('Z', { metaKey: true, shiftKey: true }), 'window', false)).toBe('redo');
    expect(shortcutFor(press('z'), 'window', false)).toBeNull();
    expect(shortcutFor(press('ArrowUp', { altKey: true }), 'rail', false)).toBe('up');
    expect(shortcutFor(press('ArrowUp'), 'rail', false)).toBeNull();
  });

  it('leave a text its own undo, and ? is only a sign there', () => {
    expect(shortcutFor(press('z', { ctrlKey: true }), 'window', true)).toBeNull();
    expect(shortcutFor(press('?', { shiftKey: true }), 'window', true)).toBeNull();
    expect(shortcutFor(press('?', { shiftKey: true }), 'window', false)).toBe('keys');
    expect(shortcutFor(press('p', { ctrlKey: true }), 'window', true)).toBe('print');
  });

  it('count by where they lie on a keyboard of other letters', () => {
    expect(shortcutFor(press('ז', { ctrlKey: true, code: 'KeyZ' }), 'window', false)).toBe('undo');
    // On a French keyboard the key called Z lies where W is.
    expect(shortcutFor(press('w', { ctrlKey: true, code: 'KeyZ' }), 'window', false)).toBeNull();
  });

  it('mean one thing each', () => {
    for (const where of ['window', 'rail'] as const) {
      const keys = shortcuts.filter((one) => one.where === where).flatMap((one) => one.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are written as this machine has them', () => {
    expect(shownKey('Mod+Shift+z', false)).toBe('Ctrl+Shift+Z');
    expect(shownKey('Mod+Shift+z', true)).toBe('⌘+Shift+Z');
  });
});

describe('a planned time', () => {
  it.each([
    ['1:30', 90],
    [' 0:05 ', 5],
    ['2', 120],
    ['1.5', 90],
    ['1,5', 90],
    ['0', 0],
  ])('%j is %i seconds', (text, seconds) => expect(readClock(text)).toBe(seconds));
  it.each(['', 'soon', '1:75', '-1', '1:', '9999'])('%j is none', (text) => expect(readClock(text)).toBeNull());
});
