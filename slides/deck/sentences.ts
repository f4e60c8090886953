import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { lineText, spanKey } from './draft.ts';
import { leansOnPrevious } from './leaning.ts';

/** A sentence of a recommendation, as slide and notes look at it. */
export interface Sentence {
  readonly span: SourceSpan;
  readonly key: string;
  /** As a slide shows it. */
  readonly text: string;
  /** It cannot be understood without the one before it. */
  readonly leaning: boolean;
}

export const sentencesOf = ({ spans }: Recommendation, language: string): Sentence[] =>
  spans.map((span) => {
    const text = lineText(span, language);
    return { span, key: spanKey(span), text, leaning: leansOnPrevious(text, language) };
  });
