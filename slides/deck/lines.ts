import { Lexer, type Token, type Tokens } from 'marked';
import type { Layout, Slide } from './model.ts';

export type LineKind = 'heading' | 'paragraph' | 'item' | 'value' | 'what' | 'when' | 'other';

/** One line of a body as the audience reads it. */
export interface BodyLine {
  readonly text: string;
  readonly kind: LineKind;
  /** The number of a list item: of an ordered list, or (a number Markdown cannot count) in bold before an ask. */
  readonly number: string | null;
  /** False where the Markdown holds more than plain text (a link, an image, HTML, an entity …). */
  readonly plain: boolean;
}

/** The plain text of every line of a slide: what a citation's `line` must equal. */
export function slideLines(slide: Pick<Slide, 'body' | 'layout'>): string[] {
  return bodyLines(slide.body, slide.layout).flatMap(({ text }) => (text === '' ? [] : [text]));
}

/**
 * Every heading, paragraph and list item of a Markdown body in reading order, Markdown escapes undone. In the figures
 * layout the parts of an item (`**value** what *when*`) are lines of their own. A picture is a line without text.
 */
export function bodyLines(body: string, layout: Layout): BodyLine[] {
  return new Lexer({ gfm: true }).lex(body).flatMap((token) => blockLines(token, layout));
}

function blockLines(token: Token, layout: Layout): BodyLine[] {
  switch (token.type) {
    case 'space':
      return [];
    // It shows nothing, yet holds a text that an editor shows.
    case 'def':
      return [{ text: '', kind: 'other', number: null, plain: false }];
    case 'heading':
      return lineOf('heading', token.tokens ?? []);
    case 'paragraph':
    case 'text':
      return lineOf('paragraph', inlineTokens(token));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => itemLines(item, layout));
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => blockLines(inner, layout)).map(asOther);
    case 'table': {
      const table = token as Tokens.Table;
      const cells = [...table.header, ...table.rows.flat()];
      return cells.flatMap((cell) => lineOf('other', cell.tokens));
    }
    default:
      return lineOf('other', [token]);
  }
}

function itemLines(item: Tokens.ListItem, layout: Layout): BodyLine[] {
  const number = /^\s*(\d+)[.)]/.exec(item.raw)?.[1] ?? null;
  return item.tokens.flatMap((token) => {
    if (item.task) return lineOf('other', [token]);
    if (token.type !== 'text' && token.type !== 'paragraph') return blockLines(token, layout);
    const tokens = inlineTokens(token);
    if (layout === 'figures') return figureParts(tokens).map((line) => ({ ...line, number }));
    const [first, ...rest] = tokens;
    const bold = (layout === 'bottom-line' || layout === 'decisions') && first?.type === 'strong';
    const lines = lineOf('item', bold ? rest : tokens);
    return lines.map((line) => ({ ...line, number: bold ? plainText(first) : number }));
  });
}

/** Cuts an item's inline tokens at the edges of its bold and italic runs. */
function figureParts(tokens: readonly Token[]): BodyLine[] {
  const parts: { kind: LineKind; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const kind = token.type === 'strong' ? 'value' : token.type === 'em' ? 'when' : 'what';
    const last = parts.at(-1);
    const inner = kind === 'what' ? [token] : [...inlineTokens(token)];
    if (last && kind === 'what' && last.kind === 'what') last.tokens.push(token);
    else parts.push({ kind, tokens: [...inner] });
  }
  return parts.flatMap((part) => lineOf(part.kind, part.tokens));
}

function lineOf(kind: LineKind, tokens: readonly Token[]): BodyLine[] {
  const text = tokens
    .map(plainText)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  const plain = tokens.every(isPlain);
  return text === '' && plain ? [] : [{ text, kind, number: null, plain }];
}

const asOther = (line: BodyLine): BodyLine => ({ ...line, kind: 'other' });

/** A block of text without inline tokens is its own text. */
const inlineTokens = (token: Token): readonly Token[] =>
  'tokens' in token && token.tokens ? token.tokens : [{ type: 'text', raw: token.raw, text: token.raw }];

function plainText(token: Token): string {
  if (token.type === 'br') return ' ';
  if ('tokens' in token && token.tokens) return token.tokens.map(plainText).join('');
  return 'text' in token && typeof token.text === 'string' ? token.text : '';
}

function isPlain(token: Token): boolean {
  if (token.type === 'escape') return true;
  // marked hands an entity on to the page as it is, where it becomes a character this text does not show.
  return token.type === 'text' && !token.tokens && !/&#?\w+;/.test(token.raw);
}
