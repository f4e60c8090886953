import type { Token, Tokens } from 'marked';
import { lexMarkdown } from '../lexer.ts';
import type { Layout } from './model.ts';

/** A slide's Markdown, cut into its headline and the blocks beneath: the one reading that guard and renderer share. */
export interface Body {
  /** Inline tokens of the first heading; without a heading, of an opening paragraph. */
  readonly headline: readonly Token[] | null;
  /** The Markdown of that block; empty without one. */
  readonly headlineSource: string;
  /** The headline is a paragraph (a full ask too long for a headline) and is set as text. */
  readonly lead: boolean;
  readonly blocks: readonly Token[];
}

export function parseBody(markdown: string): Body {
  const blocks: Token[] = lexMarkdown(markdown).filter(({ type }) => type !== 'space');
  const at = blocks.findIndex(({ type }) => type === 'heading');
  const lead = at === -1 && blocks[0]?.type === 'paragraph';
  const headline = blocks[lead ? 0 : at];
  return {
    headline: headline ? inlineOf(headline) : null,
    headlineSource: headline?.raw ?? '',
    lead,
    blocks: blocks.filter((block) => block !== headline),
  };
}

/** Inline tokens of a block of text; a block without any is its own text. */
export function inlineOf(token: Token): readonly Token[] {
  return 'tokens' in token && token.tokens ? token.tokens : [{ type: 'text', raw: token.raw, text: token.raw }];
}

/** What inline tokens read as, with line breaks as line feeds. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'br' ? '\n' : ownText(token))).join('');
}

function ownText(token: Token): string {
  if ('tokens' in token && token.tokens) return plainText(token.tokens);
  return 'text' in token && typeof token.text === 'string' ? token.text.replace(/[ \t\n]+/g, ' ') : '';
}

/** The list of a slide that is one: its only list, at the top level. */
export function mainList(body: Body): Tokens.List | null {
  const lists = body.blocks.filter((block): block is Tokens.List => block.type === 'list');
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** A list item `**value** what *when*`: of a figure, or (without `when`) of a date in a timeline. */
export interface ItemParts {
  readonly value: readonly Token[];
  readonly what: readonly Token[];
  readonly when: readonly Token[];
}

export function itemParts(item: Tokens.ListItem): ItemParts {
  const tokens = item.tokens.flatMap((block) => (block.type === 'list' ? [] : inlineOf(block)));
  return {
    value: tokens.filter(({ type }) => type === 'strong'),
    what: tokens.filter(({ type }) => type !== 'strong' && type !== 'em'),
    when: tokens.filter(({ type }) => type === 'em'),
  };
}

/** The number of an item as it is written: Markdown itself would renumber 2, 3, 5 to 2, 3, 4. */
export const itemNumber = (item: Tokens.ListItem): string | null => /^\s*(\d+)[.)]/.exec(item.raw)?.[1] ?? null;

/** Blocks that stand side by side, and what stands above them. */
export interface SideBySide {
  readonly before: readonly Token[];
  readonly columns: readonly (readonly Token[])[];
}

/** More than this many columns are too narrow to read. */
const mostColumns = 4;

/**
 * The columns of a slide that has some: in the columns layout a further heading begins each, in the options layout each
 * item of the list is one. Null where there are too few or too many: the slide is then set as any other.
 */
export function sideBySide(layout: Layout, body: Body): SideBySide | null {
  if (layout === 'options') {
    const list = mainList(body);
    return list
      ? columnsOf(
          body.blocks.filter((block) => block !== list),
          list.items.map(({ tokens }) => tokens.map(asParagraph)),
        )
      : null;
  }
  if (layout !== 'columns') return null;
  const columns: Token[][] = [];
  const before: Token[] = [];
  for (const block of body.blocks) {
    if (block.type === 'heading') columns.push([block]);
    else (columns.at(-1) ?? before).push(block);
  }
  return columnsOf(before, columns);
}

const columnsOf = (before: readonly Token[], columns: readonly (readonly Token[])[]): SideBySide | null =>
  columns.length >= 2 && columns.length <= mostColumns ? { before, columns } : null;

/** The text of a list item, which in a column stands alone. */
const asParagraph = (token: Token): Token => (token.type === 'text' ? { ...token, type: 'paragraph' } : token);

/** A paragraph that is a picture and nothing else. */
export const isPicture = (block: Token): boolean => {
  const [only, ...others] = inlineOf(block);
  return block.type === 'paragraph' && only?.type === 'image' && others.length === 0;
};
