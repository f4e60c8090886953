/** Pace of a briefing read out calmly. */
const wordsPerMinute = 130;

/** Slides are planned in steps that a person can hold to. */
const stepSeconds = 5;

/** A slide with little to say is still looked at. */
const floorSeconds = 35;

/** How much of the slot a slide asks for. */
export interface Demand {
  /** Seconds that it must have; what is not shown has none. */
  readonly least: number;
  /** Words that there are to say: more time than these take is no use to the slide. */
  readonly mostWords: number;
  /** Share of the time left when everyone has the minimum. */
  readonly weight: number;
}

/** Words that can be said in `seconds`. */
export const wordsWithin = (seconds: number): number => Math.floor((seconds * wordsPerMinute) / 60);

/** Seconds that some words take, in whole steps. */
export const secondsFor = (words: number): number =>
  Math.ceil((words * 60) / wordsPerMinute / stepSeconds) * stepSeconds;

/** A slot in seconds, in whole steps. */
export const slotSeconds = (minutes: number): number =>
  Math.floor(Math.round(minutes * 60) / stepSeconds) * stepSeconds;

/**
 * Shares a slot among the slides that are shown, in seconds: first to each what it must have, in order while the slot
 * lasts, then the rest by weight. No slide has more than its words take, so a short paper may leave part of the slot
 * free.
 */
export function planSeconds(minutes: number, demands: readonly Demand[]): number[] {
  const steps = demands.map(() => 0);
  let left = slotSeconds(minutes) / stepSeconds;

  for (const [index, { least }] of demands.entries()) {
    const needed = Math.min(left, Math.ceil(least / stepSeconds));
    steps[index] = needed;
    left -= needed;
  }

  const most = demands.map(
    ({ least, mostWords }) => Math.max(floorSeconds, least, secondsFor(mostWords)) / stepSeconds,
  );
  // What one slide cannot use goes to the others, so each round either spends the rest or fills a slide.
  while (left > 0) {
    const room = (index: number) => Math.floor((most[index] ?? 0) - (steps[index] ?? 0));
    const weights = demands.map(({ weight }, index) => (room(index) > 0 ? weight : 0));
    const before = left;
    for (const [index, share] of shareOut(left, weights).entries()) {
      const given = Math.min(share, Math.max(0, room(index)));
      steps[index] = (steps[index] ?? 0) + given;
      left -= given;
    }
    if (left === before) break;
  }
  return steps.map((count) => count * stepSeconds);
}

/** Splits `count` whole units by weight; the largest remainders take what rounding leaves over. */
function shareOut(count: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (count * weight) / sum);
  const whole = exact.map(Math.floor);
  const over = count - whole.reduce((a, b) => a + b, 0);
  const byRemainder = [...exact.entries()].sort(([, a], [, b]) => (b % 1) - (a % 1));
  for (const [index] of byRemainder.slice(0, over)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
