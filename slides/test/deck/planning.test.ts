import { describe, expect, it } from 'vitest';
import { planSeconds, wordsWithin } from '../../deck/planning.ts';
import { random } from './random.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('planSeconds', () => {
  it('shares the whole slot and nothing more, whatever is asked for', () => {
    const seed = Math.floor(Math.random() * 1e9);
    const next = random(seed);
    for (let round = 0; round < 300; round += 1) {
      const minutes = (1 + next(240)) / (1 + next(3));
      const demands = Array.from({ length: 1 + next(80) }, () => ({ words: next(90), weight: next(5), rank: next(4) }));
      if (demands.every(({ weight }) => weight === 0)) continue;
      const seconds = planSeconds(minutes, demands);
      expect(sum(seconds), `seed ${seed}`).toBe(Math.round(minutes * 60));
      expect(
        seconds.every((value) => Number.isInteger(value) && value >= 0),
        `seed ${seed}`,
      ).toBe(true);
    }
  });

  it('gives every slide the time its words need before any has more', () => {
    const seconds = planSeconds(5, [
      { words: 60, weight: 1, rank: 0 },
      { words: 0, weight: 9, rank: 1 },
    ]);
    expect(wordsWithin(seconds[0] ?? 0)).toBeGreaterThanOrEqual(60);
  });

  it('serves the first in rank when the slot is too short for all', () => {
    const demand = { words: 100, weight: 1 };
    expect(
      planSeconds(1, [
        { ...demand, rank: 1 },
        { ...demand, rank: 0 },
      ])[1],
    ).toBeGreaterThanOrEqual(45);
  });

  it('gives backup slides no time', () => {
    expect(
      planSeconds(10, [
        { words: 50, weight: 0, rank: 0 },
        { words: 0, weight: 1, rank: 0 },
      ]),
    ).toEqual([0, 600]);
  });
});
