import { type Block, type Briefing, type SourceSpan, sentencesIn, spanOf } from '../../slides/index.ts';
import { keyOf } from './names.ts';

/** What a sentence of the paper is taken for. */
type Role = 'ask' | 'recommendation' | 'repeat' | 'point';

/** A sentence of the paper as the person may choose it. */
export interface PaperSentence {
  /** Its place among all sentences, from 0. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly span: SourceSpan;
  readonly key: string;
}

export interface PaperBlock {
  readonly block: Block;
  readonly sentences: readonly PaperSentence[];
}

/** A paper cut into sentences; front matter has none, since it cannot be a recommendation. */
export function sentencesOf(blocks: readonly Block[], language: string): readonly PaperBlock[] {
  let at = 0;
  return blocks.map((block) => {
    if (block.kind === 'metadata') return { block, sentences: [] };
    const sentences = sentencesIn(block, language).map((sentence) => {
      const span = spanOf(block, sentence);
      return { at: at++, start: sentence.start, end: sentence.end, span, key: keyOf(span) };
    });
    return { block, sentences };
  });
}

export interface Mark {
  readonly role: Role;
  /** Ids of the recommendations that have the sentence. */
  readonly of: readonly string[];
}

/** What every sentence is taken for, by its key. */
export function marksOf({ recommendations, sections }: Briefing): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  const add = (span: SourceSpan, role: Role, id?: string) => {
    const key = keyOf(span);
    const known = marks.get(key);
    if (known && id === undefined) return;
    marks.set(key, { role: known?.role === 'ask' ? 'ask' : role, of: [...(known?.of ?? []), ...(id ? [id] : [])] });
  };
  for (const { id, ask, spans, repeats } of recommendations) {
    if (ask) add(ask.span, 'ask', id);
    for (const span of spans) if (!ask || keyOf(span) !== keyOf(ask.span)) add(span, 'recommendation', id);
    for (const span of repeats) add(span, 'repeat');
  }
  for (const { keyPoints } of sections) {
    for (const point of keyPoints) {
      for (const span of [...point.spans, ...point.points.flatMap(({ spans }) => spans)]) add(span, 'point');
    }
  }
  return marks;
}
