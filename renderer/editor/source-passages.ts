import type { Block, Slide } from '../../slides/index.ts';

/** A paragraph of the paper cut into runs, some of which the slide rests on. */
export interface SourcePassage {
  readonly block: Block;
  readonly runs: readonly { readonly text: string; readonly cited: boolean }[];
}

/** The paragraphs a slide cites, in the paper's order, with the cited sentences marked; and the one that is `sought`. */
export function sourcePassages(
  slide: Slide,
  blocks: readonly Block[],
  sought: string | null,
): readonly SourcePassage[] {
  return blocks.flatMap((block) => {
    const quotes = new Set(
      slide.citations.filter(({ span }) => span.blockId === block.id).map(({ span }) => span.quote),
    );
    if (quotes.size === 0 && block.id !== sought) return [];
    const ranges = [...quotes].flatMap((quote) => {
      const start = block.text.indexOf(quote);
      return start < 0 ? [] : [{ start, end: start + quote.length }];
    });
    return [{ block, runs: cut(block.text, ranges) }];
  });
}

function cut(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): SourcePassage['runs'] {
  const runs: { text: string; cited: boolean }[] = [];
  let position = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    if (from > position) runs.push({ text: text.slice(position, from), cited: false });
    runs.push({ text: text.slice(from, end), cited: true });
    position = end;
  }
  if (position < text.length) runs.push({ text: text.slice(position), cited: false });
  return runs;
}
