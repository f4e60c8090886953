import type { Sentence } from './sentences.ts';

/**
 * The items of the list that a sentence of a recommendation opens (`The operator should:`) or leaves open (`The operator
 * should`): a paragraph of one sentence each. An item that ends in a full stop after others that do not is the last.
 */
export function listAfter(stem: Sentence, sentences: readonly Sentence[]): readonly Sentence[] {
  const after = sentences.slice(sentences.indexOf(stem) + 1);
  const [first] = after;
  const opens = stem.span.quote.endsWith(':') || isOpen(stem);
  if (!first || !opens || first.span.blockId === stem.span.blockId) return [];
  if (isOpen(stem) && !isSmall(first)) return [];
  const items: Sentence[] = [];
  for (const [index, item] of after.entries()) {
    const isAlone =
      item.span.blockId !== after[index + 1]?.span.blockId && items.at(-1)?.span.blockId !== item.span.blockId;
    if (!isAlone || isSmall(item) !== isSmall(first)) break;
    items.push(item);
    if (closes(item) && !closes(first)) break;
  }
  return items;
}

const closes = ({ span }: Sentence): boolean => /[.!?]["”»)]*$/u.test(span.quote);

const isOpen = ({ span }: Sentence): boolean => /[\p{L}\p{N}]$/u.test(span.quote);

const isSmall = ({ span }: Sentence): boolean => /^\p{Ll}/u.test(span.quote);
