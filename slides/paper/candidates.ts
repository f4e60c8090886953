import type { ReasonSaying } from '../words/reasons.ts';
import type { Block, Facts } from './model.ts';
import type { Outline } from './outline.ts';
import type { Sentence } from './sentences.ts';

/** A sentence and the block it stands in. */
export interface Placed {
  readonly block: Block;
  readonly sentence: Sentence;
}

/** A run of sentences taken for one recommendation, and why. */
export interface Candidate {
  readonly number: string | null;
  readonly sentences: readonly Placed[];
  /** The sentence that an item reads on from and that says who is to act (`The Minister should:`). */
  readonly leadIn?: Placed | null;
  /** The paper itself says that this is one of its recommendations. */
  readonly announced: boolean;
  readonly sectionId: string | null;
  /** What columns beside it say; otherwise its own sentences are asked. */
  readonly facts?: Facts;
  /** Openings of the same recommendation elsewhere in the paper. */
  readonly repeats?: readonly Placed[];
  readonly confidence: number;
  readonly reasons: readonly ReasonSaying[];
}

export function inReadingOrder(candidates: readonly Candidate[], { paper }: Outline): Candidate[] {
  const order = new Map(paper.blocks.map((block, index) => [block, index]));
  const place = ({ sentences: [opening] }: Candidate) => (opening && order.get(opening.block)) ?? 0;
  return [...candidates].sort((a, b) => place(a) - place(b));
}
