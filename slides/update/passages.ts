import type { Block, Paper, SourceSpan } from '../paper/model.ts';
import { spanOf, wholeSpan } from '../paper/outline.ts';
import { sentencesIn } from '../paper/sentences.ts';
import { inCommon } from '../search/in-common.ts';
import { foldedWords } from '../search/words.ts';

/** What became of a passage in a new version of its paper. */
export const fates = ['exact', 'moved', 'changed', 'gone'] as const;
export type Fate = (typeof fates)[number];

export interface FoundPassage {
  /**
   * - `exact`: the same words in the paragraph of the same number
   * - `moved`: the same words in another paragraph
   * - `changed`: other words that say something like it, where it would stand
   * - `gone`: nothing like it
   */
  readonly fate: Fate;
  /** In the new version; null where it is gone. */
  readonly span: SourceSpan | null;
}

/** Finds what a deck cites in a new version of its paper. */
export interface Passages {
  find(span: SourceSpan): FoundPassage;
  /** The paragraph that most of its sentences stand in now. */
  blockOf(block: Block): Block | null;
  /** From 0 to 1: how much of the old version is found again. */
  readonly likeness: number;
}

interface Passage {
  readonly block: Block;
  readonly span: SourceSpan;
  readonly order: number;
}

/** Less in common than this, and a sentence is another one; between the same neighbours less is enough. */
const leastCommon = 0.5;
const leastCommonInPlace = 0.3;
/** A word that more sentences have tells nothing of one. */
const mostSentencesOfWord = 60;
/** Of what has words in common with a sentence, as many as are looked at closely. */
const closest = 8;

export function createPassages(before: Paper, after: Paper): Passages {
  const [ours, theirs] = [passagesOf(before), passagesOf(after)];
  const oldByQuote = Map.groupBy(ours, ({ span }) => span.quote);
  const newByQuote = Map.groupBy(theirs, ({ span }) => span.quote);
  const changed = changedPassages(
    ours.filter(({ span }) => !newByQuote.has(span.quote)),
    theirs.filter(({ span }) => !oldByQuote.has(span.quote)),
    (old, own) => {
      const isAfter = (step: number) => {
        const [one, other] = [ours[old.order + step], theirs[own.order + step]];
        return one !== undefined && other !== undefined && one.span.quote === other.span.quote;
      };
      return isAfter(-1) || isAfter(1);
    },
  );
  const oldByPlace = new Map(ours.map((one) => [placeOf(one.span), one]));
  const newBlocks = new Map(after.blocks.map((block) => [block.id, block]));
  const known = new Map<string, FoundPassage>();

  const look = (span: SourceSpan): FoundPassage => {
    const old =
      oldByPlace.get(placeOf(span)) ??
      oldByQuote.get(span.quote)?.find(({ block }) => block.id === span.blockId) ??
      oldByQuote.get(span.quote)?.[0];
    const same = newByQuote.get(span.quote) ?? [];
    const own = old && same.length > 0 ? nearest(old, same, oldByQuote.get(span.quote) ?? []) : same[0];
    if (own) {
      const stays =
        old !== undefined && own.block.paragraph === old.block.paragraph && own.block.kind === old.block.kind;
      return { fate: stays ? 'exact' : 'moved', span: own.span };
    }
    const other = old && changed.get(old);
    return other ? { fate: 'changed', span: other.span } : { fate: 'gone', span: null };
  };
  const find = (span: SourceSpan): FoundPassage => {
    const key = placeOf(span);
    const found = known.get(key) ?? look(span);
    known.set(key, found);
    return found;
  };

  // Any paper has a heading `Recommendations`.
  const telling = ours.filter(({ block }) => block.kind !== 'heading');

  return {
    find,
    blockOf(block) {
      const counts = new Map<string, number>();
      for (const sentence of sentencesIn(block, before.language)) {
        const { span } = find(spanOf(block, sentence));
        if (span) counts.set(span.blockId, (counts.get(span.blockId) ?? 0) + 1);
      }
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      return (most && newBlocks.get(most[0])) ?? null;
    },
    likeness: telling.filter(({ span }) => find(span).fate !== 'gone').length / Math.max(1, telling.length),
  };
}

const placeOf = ({ blockId, prefix, quote }: SourceSpan): string => `${blockId}\n${prefix}\n${quote}`;

/** Everything of a paper that can be cited: its sentences, and headings, list items and values as a whole. */
function passagesOf(paper: Paper): Passage[] {
  const found: Passage[] = [];
  for (const block of paper.blocks) {
    const sentences = sentencesIn(block, paper.language);
    const isOne = sentences.length === 1 && sentences[0]?.text === block.text;
    for (const sentence of sentences) found.push({ block, span: spanOf(block, sentence), order: found.length });
    if (block.kind !== 'paragraph' && !isOne) found.push({ block, span: wholeSpan(block), order: found.length });
  }
  return found;
}

/** Of several places with the same words, the one that stands as the old one stood. */
function nearest(old: Passage, same: readonly Passage[], twins: readonly Passage[]): Passage | undefined {
  const turn = twins.indexOf(old);
  const likeness = (own: Passage, at: number) =>
    4 * Number(own.block.kind === old.block.kind) +
    2 * Number(own.span.prefix === old.span.prefix) +
    2 * Number(own.span.suffix === old.span.suffix) +
    Number(at === turn);
  const [best] = same
    .map((own, at) => ({ own, like: likeness(own, at), away: Math.abs(own.order - old.order) }))
    .sort((a, b) => b.like - a.like || a.away - b.away);
  return best?.own;
}

/** Which of the new passages each old one has become. */
function changedPassages(
  ours: readonly Passage[],
  theirs: readonly Passage[],
  isInPlace: (old: Passage, own: Passage) => boolean,
): ReadonlyMap<Passage, Passage> {
  const words = theirs.map(({ span }) => foldedWords(span.quote));
  const having = new Map<string, number[]>();
  for (const [at, own] of words.entries())
    for (const word of new Set(own)) {
      const places = having.get(word);
      if (places) places.push(at);
      else having.set(word, [at]);
    }
  const pairs = ours.flatMap((old) => {
    const oldWords = foldedWords(old.span.quote);
    const shared = new Map<number, number>();
    for (const word of new Set(oldWords)) {
      const places = having.get(word) ?? [];
      if (places.length > mostSentencesOfWord) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, closest);
    return likely.flatMap(([at]) => {
      const own = theirs[at];
      if (!own || own.block.kind !== old.block.kind) return [];
      const inPlace = isInPlace(old, own);
      const common = inCommon(oldWords, words[at] ?? []);
      return common >= (inPlace ? leastCommonInPlace : leastCommon)
        ? [{ old, own, common: common + (inPlace ? 0.2 : 0) }]
        : [];
    });
  });
  pairs.sort((a, b) => b.common - a.common || a.old.order - b.old.order || a.own.order - b.own.order);
  const found = new Map<Passage, Passage>();
  const taken = new Set<Passage>();
  for (const { old, own } of pairs) {
    if (found.has(old) || taken.has(own)) continue;
    found.set(old, own);
    taken.add(own);
  }
  return found;
}
