import { languageData } from '../languages/index.ts';
import type { LanguageData } from '../languages/types.ts';
import { cleanText } from './clean-text.ts';
import { countOff } from './count-off.ts';
import type { Draft } from './draft.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { detectDirection, detectLanguage } from './language.ts';
import { languageWithin } from './language-within.ts';
import type { Block, Direction, Paper } from './model.ts';
import { afterByline, namesIn } from './names.ts';
import { isSafeMarkdown, looksLikeMarkdown, readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import { joinRunInLists } from './run-in-lists.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** Reads a paper from its text; `name` is its file name, which tells Markdown from plain text where the text does not. */
export function readPaper(name: string, text: string): Paper {
  const clean = withoutRunningHeads(cleanText(text));
  const isMarkdown =
    looksLikeMarkdown(clean) || (/\.(?:md|markdown)$/iu.test(name) && /^\s*(?:[-*+]|\d+[.)])\s/mu.test(clean));
  const front = isMarkdown ? readFrontMatter(clean) : readFrontMatter('');
  const body = isMarkdown ? front.body : clean;
  const language = front.language ?? detectLanguage(clean);
  const direction = detectDirection(body);
  const data = languageData(language);
  return paperOf(isMarkdown ? markdownOrText(body, front, data) : readText(body, data), language, direction);
}

/** Counts and names what a reader found; `language` and `direction` are the whole paper's. */
export function paperOf(drafts: readonly Draft[], language: string, direction: Direction): Paper {
  const data = languageData(language);
  const blocks = numbered(joinRunInLists(countOff(drafts), data)).map((block) =>
    withOwnLanguage(block, language, direction),
  );
  return {
    title: titleOf(blocks)?.text ?? null,
    authors: [...new Set(authorBlocks(blocks).flatMap((block) => authorsIn(block, data)))],
    language,
    direction,
    marking: blocks.find((block) => block.kind === 'metadata' && block.marker === 'marking')?.text ?? null,
    blocks,
  };
}

/** The block that gives the paper its title. */
export function titleOf(blocks: readonly Block[]): Block | null {
  const metadata = blocks.find((block) => block.kind === 'metadata' && block.marker === 'title');
  return metadata ?? blocks.find((block) => block.kind === 'heading' && block.level === 1) ?? null;
}

export const authorBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => block.kind === 'metadata' && block.marker === 'author');

/** The people a byline names; one that names nobody by our rules is taken as it stands. */
function authorsIn(block: Block, data: LanguageData): string[] {
  const byline = afterByline(block.text, data) ?? block.text;
  const names = namesIn(byline, data);
  return names.length > 0 ? names : [byline];
}

function markdownOrText(body: string, front: FrontMatter, data: LanguageData): Draft[] {
  return isSafeMarkdown(body) ? readMarkdown(body, front, data) : [...front.drafts, ...readText(body, data)];
}

/** What a block is written in, where that is not what the paper is. */
function withOwnLanguage(block: Block, language: string, direction: Direction): Block {
  const own = languageWithin(block.text, language);
  const way = detectDirection(block.text);
  const hasLetters = /\p{L}/u.test(block.text);
  return {
    ...block,
    ...(own === language ? {} : { language: own }),
    ...(way === direction || !hasLetters ? {} : { direction: way }),
  };
}

function numbered(drafts: readonly Draft[]): Block[] {
  let paragraph = 0;
  return drafts
    .filter((draft) => draft.text !== '')
    .map(({ nested: _, ...draft }, index) => {
      const counts = draft.kind !== 'metadata' && draft.kind !== 'heading';
      if (counts) paragraph += 1;
      const number = draft.kind === 'metadata' ? 0 : counts ? paragraph : paragraph + 1;
      return { id: `b${index + 1}`, paragraph: number, ...draft };
    });
}
