import { languageData } from '../languages/index.ts';
import { askStrength } from '../paper/ask.ts';
import type { Sentence } from './sentences.ts';

/**
 * The items of the list that a sentence of a recommendation opens (`The operator should:`) or leaves open (`The operator
 * should`): a paragraph of one sentence each, or one that opens with a duty on which nothing after it leans. An item
 * that ends in a full stop after others that do not is the last.
 */
export function listAfter(stem: Sentence, sentences: readonly Sentence[], language: string): readonly Sentence[] {
  const after = sentences.slice(sentences.indexOf(stem) + 1);
  const [first] = after;
  const opens = stem.span.quote.endsWith(':') || isOpen(stem);
  if (!first || !opens || first.span.blockId === stem.span.blockId) return [];
  if (isOpen(stem) && !isSmall(first)) return [];
  const items: Sentence[] = [];
  for (const [item, ...others] of Map.groupBy(after, ({ span }) => span.blockId).values()) {
    const isItem = item && (others.length === 0 || isDutyAlone(item, others, language));
    if (!isItem || isSmall(item) !== isSmall(first)) break;
    items.push(item);
    if (closes(item) && !closes(first)) break;
  }
  return items;
}

/** How strongly a sentence asks that tells somebody to do something. */
const duty = 5;

/** `Appoint an officer. She should work at night`: what comes after says more, and takes nothing back. */
const isDutyAlone = (item: Sentence, others: readonly Sentence[], language: string): boolean =>
  askStrength(item.span.quote, languageData(language)) >= duty && others.every(({ leaning }) => !leaning);

const closes = ({ span }: Sentence): boolean => /[.!?]["”»)]*$/u.test(span.quote);

const isOpen = ({ span }: Sentence): boolean => /[\p{L}\p{N}]$/u.test(span.quote);

const isSmall = ({ span }: Sentence): boolean => /^\p{Ll}/u.test(span.quote);
