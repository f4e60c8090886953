import { describe, expect, it } from 'vitest';
import { differences, type Stretch } from '../../update/differences.ts';
import { random } from '../deck/random.ts';

const shown = (stretches: readonly Stretch[]) =>
  stretches
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const side = (stretches: readonly Stretch[], left: 'removed' | 'added') =>
  stretches.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');

describe('the differences of two wordings', () => {
  it.each([
    ['Repeal Section 907.', 'Repeal Section 907.', 'Repeal Section 907.'],
    ['Congress should repeal it.', 'Congress must repeal it.', 'Congress [-should-][+must+] repeal it.'],
    ['Raise fees by 4%.', 'Raise fees by 6%.', 'Raise fees by [-4-][+6+]%.'],
    ['Close the port.', 'Close the port, from May.', 'Close the port[+, from May+].'],
    ['הממשלה תממן את הנמל.', 'הממשלה לא תממן את הנמל.', 'הממשלה [+לא +]תממן את הנמל.'],
    ['', 'New.', '[+New.+]'],
    ['Old.', '', '[-Old.-]'],
    ['the old big harbour', 'the new small harbour', 'the [-old big-][+new small+] harbour'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(differences(before, after))).toBe(expected);
  });

  it('hold both wordings whole', () => {
    const next = random(7);
    const words = ['harbour', 'fees', 'not', '4', '%', 'the', ' ', '  ', ',', 'נמל', 'é'];
    const text = () => Array.from({ length: next(40) }, () => words[next(words.length)]).join('');
    for (let run = 0; run < 500; run += 1) {
      const [before, after] = [text(), text()];
      const found = differences(before, after);
      expect(side(found, 'added')).toBe(before);
      expect(side(found, 'removed')).toBe(after);
    }
  });

  it('of long passages that have nothing in common are told at once', () => {
    const [before, after] = ['a ', 'b '].map((word) => word.repeat(5_000));
    expect(differences(before ?? '', after ?? '')).toHaveLength(2 + 1);
  });
});
