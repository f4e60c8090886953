/** A stretch of two wordings: in both of them, only in the first, or only in the second. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Pairs of words that are compared; a passage with more in its middle is shown as another as a whole. */
const mostPairs = 1_000_000;

/**
 * What stands in two wordings and what in one alone, word by word. The stretches of both and of the first alone are the
 * first wording, those of both and of the second alone the second; a removal stands before what takes its place.
 */
export function differences(before: string, after: string): Stretch[] {
  const [one, other] = [pieces(before), pieces(after)];
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const middle = within(one.slice(start, one.length - end), other.slice(start, other.length - end));
  return joined([...one.slice(0, start).map(same), ...middle, ...one.slice(one.length - end).map(same)]);
}

/** Words, the white space between them, and every other sign by itself. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

const same = (text: string): Stretch => ({ kind: 'same', text });

function within(one: readonly string[], other: readonly string[]): Stretch[] {
  const removed = one.map((text): Stretch => ({ kind: 'removed', text }));
  const added = other.map((text): Stretch => ({ kind: 'added', text }));
  if (one.length * other.length > mostPairs) return [...removed, ...added];
  const width = other.length + 1;
  // How many pieces the rest of both has in common, from each pair of places on.
  const longest = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        one[i] === other[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const found: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      found.push(same(one[i] ?? ''));
      i += 1;
      j += 1;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      found.push(...removed.slice(i, i + 1));
      i += 1;
    } else {
      found.push(...added.slice(j, j + 1));
      j += 1;
    }
  }
  return [...found, ...removed.slice(i), ...added.slice(j)];
}

/**
 * Between two things that are the same, one removal and one addition. White space alone between changed words is part of
 * the change: it would tear a phrase into words.
 */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed !== '') found.push({ kind: 'removed', text: removed });
    if (added !== '') found.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [at, { kind, text }] of stretches.entries()) {
    const changedNext = stretches[at + 1] !== undefined && stretches[at + 1]?.kind !== 'same';
    const isGap = /^\s+$/u.test(text) && removed !== '' && added !== '' && changedNext;
    if (kind === 'same' && !isGap) {
      settle();
      const last = found.at(-1);
      if (last?.kind === 'same') found[found.length - 1] = same(last.text + text);
      else found.push(same(text));
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  settle();
  return found;
}
