import { describe, expect, it } from 'vitest';
import { planSeconds, secondsFor } from '../../deck/planning.ts';
import { random } from './random.ts';

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('planSeconds', () => {
  it('spends the slot or fills every slide, whatever is asked for', () => {
    const seed = Math.floor(Math.random() * 1e9);
    const next = random(seed);
    for (let round = 0; round < 300; round += 1) {
      const minutes = (1 + next(240)) / (1 + next(3));
      const demands = Array.from({ length: 1 + next(80) }, () => ({
        least: 5 * next(10),
        mostWords: next(400),
        weight: 1 + next(5),
      }));
      const seconds = planSeconds(minutes, demands);
      const total = sum(seconds);
      expect(total, `seed ${seed}`).toBeLessThanOrEqual(Math.round(minutes * 60));
      const most = demands.map(({ least, mostWords }) => Math.max(35, least, secondsFor(mostWords)));
      for (const [index, value] of seconds.entries()) {
        expect(Number.isInteger(value) && value >= 0 && value <= (most[index] ?? 0), `seed ${seed}`).toBe(true);
      }
      if (total < sum(most)) expect(Math.round(minutes * 60) - total, `seed ${seed}`).toBeLessThan(5);
    }
  });

  it('leaves the rest of the slot free rather than have one slide stand for minutes', () => {
    const demand = { least: 15, weight: 1 };
    expect(
      planSeconds(20, [
        { ...demand, mostWords: 130 },
        { ...demand, mostWords: 0 },
      ]),
    ).toEqual([60, 35]);
  });

  it('gives every slide what it must have before any has more', () => {
    const seconds = planSeconds(5, [
      { least: 60, mostWords: 60, weight: 1 },
      { least: 15, mostWords: 900, weight: 9 },
    ]);
    expect(seconds).toEqual([60, 240]);
  });

  it('gives nothing beyond the slot', () => {
    const demand = { least: 45, mostWords: 100, weight: 1 };
    expect(planSeconds(1, [demand, demand])).toEqual([45, 15]);
  });
});
