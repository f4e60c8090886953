import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import type { Block, Paper, SourceSpan } from './model.ts';
import { titleOf } from './read-paper.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { hasPhrase, isPhrase, words } from './words.ts';

/** A heading and the blocks under it, up to the next heading of any level. */
export interface Part {
  readonly heading: Block | null;
  /** The headings above it and its own, outermost first; the title is not among them. */
  readonly path: readonly Block[];
  readonly blocks: readonly Block[];
  /** It stands under a heading that opens what is not the paper's argument: references, links, contents. */
  readonly isAppendix: boolean;
}

/** A paper cut at its headings, with what the rules keep asking of it. */
export interface Outline {
  readonly paper: Paper;
  readonly data: LanguageData;
  readonly title: Block | null;
  readonly parts: readonly Part[];
  sentences(block: Block): readonly Sentence[];
}

export function outlineOf(paper: Paper): Outline {
  const title = titleOf(paper.blocks);
  const data = languageData(paper.language);
  const known = new Map<string, readonly Sentence[]>();
  return {
    paper,
    data,
    title,
    parts: partsOf(paper, title, data),
    sentences(block) {
      const found = known.get(block.id);
      if (found) return found;
      const sentences = sentencesIn(block, paper.language);
      known.set(block.id, sentences);
      return sentences;
    },
  };
}

interface OpenPart extends Part {
  readonly blocks: Block[];
}

function partsOf(paper: Paper, title: Block | null, data: LanguageData): Part[] {
  const parts: OpenPart[] = [{ heading: null, path: [], blocks: [], isAppendix: false }];
  let path: Block[] = [];
  for (const block of paper.blocks) {
    if (block.kind === 'metadata' || block.kind === 'footnote') continue;
    if (block.kind !== 'heading') {
      parts.at(-1)?.blocks.push(block);
      continue;
    }
    const level = block.level ?? 1;
    // Front matter has the title, and the first heading says it again: it opens the introduction, not a section.
    const isTitle = block === title || (parts.length === 1 && block.text === title?.text);
    path = [...path.filter((above) => (above.level ?? 1) < level), ...(isTitle ? [] : [block])];
    const isAppendix = path.some(({ text }) => isPhrase(words(text), data.structure.appendices));
    parts.push({ heading: isTitle ? null : block, path, blocks: [], isAppendix });
  }
  return parts;
}

export const headingHas = (heading: Block, phrases: readonly string[]): boolean =>
  hasPhrase(words(heading.text), phrases);

/** The place of a sentence, with enough around it to find it again in a new version of the paper. */
export function spanOf(block: Block, { text, start, end }: Sentence): SourceSpan {
  return {
    blockId: block.id,
    quote: text,
    prefix: block.text.slice(Math.max(0, start - 32), start),
    suffix: block.text.slice(end, end + 32),
  };
}

/** The place of a whole block: a heading, a byline. */
export const wholeSpan = (block: Block): SourceSpan => ({
  blockId: block.id,
  quote: block.text,
  prefix: '',
  suffix: '',
});
