import type { Placed } from './candidates.ts';
import type { Block, SourceSpan } from './model.ts';
import { type Outline, spanOf } from './outline.ts';

/** Finds sentences of a paper by their spans, also where the paper was read differently when the span was taken. */
export interface Places {
  find(span: SourceSpan): { readonly span: SourceSpan; readonly placed: Placed } | null;
  /** Grows through the paper; of a span as `find` gives it. */
  order(span: SourceSpan): number;
}

/** In the block that it names, with what stands around it; else wherever the paper says the very sentence. */
export function createPlaces(outline: Outline): Places {
  const { blocks } = outline.paper;
  const byId = new Map(blocks.map((block, index) => [block.id, { block, index }]));
  const inBlock = (block: Block, { quote, prefix }: SourceSpan, exact: boolean) => {
    if (!block.text.includes(quote)) return null;
    for (const sentence of outline.sentences(block)) {
      if (sentence.text !== quote) continue;
      const span = spanOf(block, sentence);
      if (!exact || span.prefix === prefix) return { span, placed: { block, sentence } };
    }
    return null;
  };
  return {
    find(span) {
      const named = byId.get(span.blockId)?.block;
      const here = named && inBlock(named, span, true);
      if (here) return here;
      for (const exact of [true, false]) {
        for (const block of blocks) {
          const found = inBlock(block, span, exact);
          if (found) return found;
        }
      }
      return null;
    },
    order({ blockId, prefix, quote }) {
      const found = byId.get(blockId);
      if (!found) return -1;
      return found.index + found.block.text.indexOf(prefix + quote) / (found.block.text.length + 1);
    },
  };
}

export const samePlace = (a: SourceSpan, b: SourceSpan): boolean =>
  a.blockId === b.blockId && a.quote === b.quote && a.prefix === b.prefix;
