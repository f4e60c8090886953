import type { Block } from './model.ts';
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
  /** The paper itself says that this is one of its recommendations. */
  readonly announced: boolean;
  readonly sectionId: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
}
