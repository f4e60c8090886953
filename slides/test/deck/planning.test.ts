import { describe, expect, it } from 'vitest';
import { planSeconds, wordsWithin } from '../../deck/planning.ts';
import { random } from './random.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('planSeconds', () => {
  it('spends the slot or fills every slide, whatever is asked for', () => {
    const seed = Math.floor(Math.random() * 1e9);
    const next = random(seed);
    for (let round = 0; round < 300; round += 1) {
      const minutes = (1 + next(240)) / (1 + next(3));
      const demands = Array.from({ length: 1 + next(80) }, () => ({
        words: next(90),
        mostWords: next(400),
        weight: next(5),
        rank: next(4),
      }));
      const seconds = planSeconds(minutes, demands);
      const total = sum(seconds);
      expect(total, `seed ${seed}`).toBeLessThanOrEqual(Math.round(minutes * 60));
      const most = demands.map(({ words, mostWords, weight }) =>
        weight === 0 ? 0 : Math.max(30, Math.ceil((Math.max(words, mostWords) * 60) / 130 / 5) * 5),
      );
      for (const [index, value] of seconds.entries()) {
        expect(Number.isInteger(value) && value >= 0 && value <= (most[index] ?? 0), `seed ${seed}`).toBe(true);
      }
      if (total < sum(most)) expect(Math.round(minutes * 60) - total, `seed ${seed}`).toBeLessThan(5);
    }
  });

  it('leaves the rest of the slot free rather than have one slide stand for minutes', () => {
    const demand = { words: 0, weight: 1, rank: 0 };
    expect(
      planSeconds(20, [
        { ...demand, mostWords: 130 },
        { ...demand, mostWords: 0 },
      ]),
    ).toEqual([60, 30]);
  });

  it('gives every slide the time its words need before any has more', () => {
    const seconds = planSeconds(5, [
      { words: 60, mostWords: 60, weight: 1, rank: 0 },
      { words: 0, mostWords: 900, weight: 9, rank: 1 },
    ]);
    expect(wordsWithin(seconds[0] ?? 0)).toBeGreaterThanOrEqual(60);
  });

  it('serves the first in rank when the slot is too short for all', () => {
    const demand = { words: 100, mostWords: 100, weight: 1 };
    expect(
      planSeconds(1, [
        { ...demand, rank: 1 },
        { ...demand, rank: 0 },
      ])[1],
    ).toBeGreaterThanOrEqual(45);
  });

  it('gives backup slides no time', () => {
    const seconds = planSeconds(10, [
      { words: 50, mostWords: 50, weight: 0, rank: 0 },
      { words: 0, mostWords: 130, weight: 1, rank: 0 },
    ]);
    expect(seconds).toEqual([0, 60]);
  });
});
