import type { Briefing, Recommendation } from '../paper/model.ts';
import { inCommon } from '../search/in-common.ts';
import { foldedWords } from '../search/words.ts';

/** What became of a recommendation in a new version of its paper. One that was reworded may have another number too. */
export type RecommendationChange =
  | {
      readonly kind: 'unchanged' | 'renumbered' | 'reworded';
      readonly before: Recommendation;
      readonly after: Recommendation;
    }
  | { readonly kind: 'new'; readonly before: null; readonly after: Recommendation }
  | { readonly kind: 'withdrawn'; readonly before: Recommendation; readonly after: null };

/** Less in common than this, and a recommendation is another one. */
const leastCommon = 0.5;
/** The same number says less than the words do, but something. */
const leastCommonOfNumber = 0.25;

/**
 * The recommendations of two versions of a paper, in the order of the new one; each that was withdrawn stands after the
 * one it followed. They are known by their words first and by their numbers second, so that what moved is not taken
 * for what stands in its old place.
 */
export function recommendationChanges(before: Briefing, after: Briefing): RecommendationChange[] {
  const pairs = pairsOf(before.recommendations, after.recommendations);
  const partnerOf = new Map([...pairs].map(([one, other]) => [other, one]));
  const changes = after.recommendations.map((own): RecommendationChange => {
    const old = partnerOf.get(own);
    if (!old) return { kind: 'new', before: null, after: own };
    const kind = old.text !== own.text ? 'reworded' : old.number !== own.number ? 'renumbered' : 'unchanged';
    return { kind, before: old, after: own };
  });
  let last: Recommendation | null = null;
  for (const old of before.recommendations) {
    if (!pairs.has(old)) {
      const place = changes.findIndex((change) => change.before === last) + 1;
      changes.splice(last === null ? 0 : place, 0, { kind: 'withdrawn', before: old, after: null });
    }
    last = old;
  }
  return changes;
}

interface Likely {
  readonly i: number;
  readonly j: number;
  readonly common: number;
  readonly sameNumber: boolean;
}

/** The one that each of the first is among the others. The same pairs, whichever list comes first. */
function pairsOf(
  some: readonly Recommendation[],
  others: readonly Recommendation[],
): ReadonlyMap<Recommendation, Recommendation> {
  const words = (list: readonly Recommendation[]) => list.map(({ text }) => foldedWords(text));
  const [ours, theirs] = [words(some), words(others)];
  const likely: Likely[] = some.flatMap((one, i) =>
    others.flatMap((other, j) => {
      const sameNumber = one.number !== null && one.number === other.number;
      // The same words with another sign among them are less the same than the very text.
      const common = one.text === other.text ? 2 : inCommon(ours[i] ?? [], theirs[j] ?? []);
      return common >= (sameNumber ? leastCommonOfNumber : leastCommon) ? [{ i, j, common, sameNumber }] : [];
    }),
  );
  likely.sort(
    (a, b) =>
      Number(b.common >= leastCommon) - Number(a.common >= leastCommon) ||
      b.common - a.common ||
      Number(b.sameNumber) - Number(a.sameNumber) ||
      Math.abs(a.i - a.j) - Math.abs(b.i - b.j) ||
      a.i + a.j - b.i - b.j,
  );
  const pairs = new Map<Recommendation, Recommendation>();
  const taken = new Set<Recommendation>();
  for (const { i, j } of likely) {
    const [one, other] = [some[i], others[j]];
    if (!one || !other || pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}
