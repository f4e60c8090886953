/** How much two texts have in common, from 0 to 1, by their folded words: those of both, against all of them. */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const free = left.get(word) ?? 0;
    if (free === 0) continue;
    shared += 1;
    left.set(word, free - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}
