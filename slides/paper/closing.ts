import type { Block, Passage } from './model.ts';
import { headingHas, type Outline, spanOf } from './outline.ts';
import { phraseAt, words } from './words.ts';

/** Whether a paragraph opens as a close does: `In conclusion`, `These recommendations`. */
export const opensClosing = (block: Block, { data }: Outline): boolean =>
  block.kind === 'paragraph' && phraseAt(words(block.text.slice(0, 100)), 0, data.structure.closings) > 0;

/**
 * The paper's last word: what stands under a closing heading, or the paragraphs after the last recommendation where
 * they open as a close does, or the one paragraph left there.
 */
export function closingOf(outline: Outline, used: ReadonlySet<string>): Passage[] {
  const { data } = outline;
  const parts = outline.parts.filter((part) => !part.isAppendix);
  const closing = parts.findLast((part) => part.heading && headingHas(part.heading, data.structure.closingHeadings));
  const headed = closing?.blocks.filter((block) => block.kind === 'paragraph' && !used.has(block.id)) ?? [];
  if (headed.length > 0) return passages(headed, outline);

  const lastPart = parts.findLast((part) => part.blocks.length > 0);
  if (!lastPart) return [];
  const lastUsed = lastPart.blocks.findLastIndex((block) => used.has(block.id));
  const tail = lastPart.blocks.slice(lastUsed + 1).filter((block) => block.kind === 'paragraph');
  const opening = tail.findIndex((block) => opensClosing(block, outline));
  if (opening >= 0) return passages(tail.slice(opening), outline);
  return lastUsed >= 0 && tail.length === 1 ? passages(tail, outline) : [];
}

const passages = (blocks: readonly Block[], outline: Outline): Passage[] =>
  blocks.flatMap((block) =>
    outline.sentences(block).map((sentence) => ({ text: sentence.text, span: spanOf(block, sentence) })),
  );
