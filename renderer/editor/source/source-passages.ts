import { type Block, type CitedLine, type Sentence, sentencesIn } from '../../../slides/index.ts';

/** A sentence of a paragraph of the paper. */
export interface SourceSentence extends Sentence {
  /** Whether the slide rests on it. */
  readonly cited: boolean;
  /** Whether the line at the caret does. */
  readonly current: boolean;
}

/** A paragraph of the paper in its sentences, some of which the slide rests on. */
export interface SourcePassage {
  readonly block: Block;
  readonly sentences: readonly SourceSentence[];
}

/** One paragraph, as the slide rests on it. `line` is what the line at the caret reads as. */
export function passageOf(
  block: Block,
  lines: readonly CitedLine[],
  line: string | null,
  language: string,
): SourcePassage {
  const quotesOf = (some: readonly CitedLine[]) =>
    some.flatMap(({ spans }) => spans.filter(({ blockId }) => blockId === block.id).map(({ quote }) => quote));
  const cited = ranges(block.text, quotesOf(lines));
  const current = ranges(block.text, quotesOf(lines.filter(({ text }) => text === line)));
  const sentences = sentencesIn(block, language).map((sentence) => ({
    ...sentence,
    cited: meets(sentence, cited),
    current: meets(sentence, current),
  }));
  return { block, sentences };
}

/** The paragraphs a slide rests on, in the paper's order; and the one that is `sought`. */
export function citedBlocks(blocks: readonly Block[], lines: readonly CitedLine[], sought: string | null): Block[] {
  const cited = new Set(lines.flatMap(({ spans }) => spans.map(({ blockId }) => blockId)));
  return blocks.filter(({ id }) => cited.has(id) || id === sought);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function ranges(text: string, quotes: readonly string[]): Range[] {
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length }];
  });
}

const meets = ({ start, end }: Range, others: readonly Range[]): boolean =>
  others.some((other) => other.start < end && other.end > start);
