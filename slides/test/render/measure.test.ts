import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../render/measure.ts';

const lines = (text: string, width: number) => wrap(text, 'sans-400', 20, width);

describe('textWidth', () => {
  it('adds up advance widths', () => {
    expect(textWidth('aa', 'sans-400', 20)).toBeCloseTo(2 * 0.504 * 20, 5);
    expect(textWidth('', 'sans-400', 20)).toBe(0);
  });

  it('counts a combining mark as nothing and an unknown letter as wide', () => {
    expect(textWidth('e\u0301', 'sans-400', 20)).toBe(textWidth('e', 'sans-400', 20));
    expect(textWidth('שָׁ', 'sans-400', 20)).toBe(textWidth('ש', 'sans-400', 20));
    expect(textWidth('港', 'sans-400', 20)).toBe(20);
  });
});

describe('textWidth of joined letters', () => {
  const width = (text: string) => textWidth(text, 'sans-400', 1000);

  it('takes the form a letter has in its word', () => {
    expect(width('ببب')).toBeLessThan(2 * width('ب'));
    expect(width('بَبَ')).toBe(width('بب'));
  });

  it('ends a word at a letter that joins to nothing after it, and at a non-joiner', () => {
    expect(width('دب')).toBe(width('د') + width('ب'));
    expect(width('ب\u200cب')).toBe(2 * width('ب'));
  });
});

describe('wrap', () => {
  it('breaks at spaces, and only when the line is full', () => {
    expect(lines('one two three', 1000)).toEqual(['one two three']);
    expect(lines('one two three', 70)).toEqual(['one two', 'three']);
  });

  it('breaks after a hyphen, a dash or a slash between words', () => {
    expect(lines('north-western', 75)).toEqual(['north-', 'western']);
    expect(lines('north—western', 75)).toEqual(['north—', 'western']);
    expect(lines('north/western', 75)).toEqual(['north/', 'western']);
  });

  it('does not break a range of numbers or a no-break space', () => {
    expect(lines('in 10-12', 55)).toEqual(['in', '10-12']);
    expect(lines('in 10–12', 55)).toEqual(['in', '10–12']);
    expect(lines('by 12\u00a0km', 60)).toEqual(['by', '12\u00a0km']);
  });

  it('breaks a word that is longer than the line', () => {
    expect(lines('overlong', 40).join('')).toBe('overlong');
    expect(lines('overlong', 40).length).toBeGreaterThan(1);
  });

  it('keeps the breaks a person made', () => {
    expect(lines('one\ntwo', 1000)).toEqual(['one', 'two']);
  });

  it('gives one empty line for no text', () => {
    expect(lines('', 100)).toEqual(['']);
  });
});
