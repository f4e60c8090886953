import type { Token, Tokens } from 'marked';
import { inlineOf, itemNumber, itemParts, parseBody, plainText } from './body.ts';
import type { Layout, Slide } from './model.ts';

export type LineKind = 'heading' | 'paragraph' | 'item' | 'value' | 'what' | 'when' | 'quote' | 'row' | 'other';

/** One line of a body as the audience reads it. */
export interface BodyLine {
  readonly text: string;
  readonly kind: LineKind;
  /** The number of a list item: of an ordered list, or (a number Markdown cannot count) in bold before an ask. */
  readonly number: string | null;
  /** The cells of a row of a table, whose `text` they are with bars between them. */
  readonly cells: readonly string[] | null;
  /** False where the Markdown holds more than plain text (a link, an image, HTML, an entity …). */
  readonly plain: boolean;
}

/** The plain text of every line of a slide: what a citation's `line` must equal. */
export function slideLines(slide: Pick<Slide, 'body' | 'layout'>): string[] {
  return bodyLines(slide.body, slide.layout).flatMap(({ text }) => (text === '' ? [] : [text]));
}

/**
 * Every heading, paragraph, list item and row of a Markdown body in reading order, Markdown escapes undone. In the
 * figures and timeline layouts the parts of an item (`**value** what *when*`) are lines of their own. A picture is a
 * line without text.
 */
export function bodyLines(markdown: string, layout: Layout): BodyLine[] {
  const { headline, lead, blocks } = parseBody(markdown);
  return [
    ...(headline ? lineOf(lead ? 'paragraph' : 'heading', headline) : []),
    ...blocks.flatMap((token) => blockLines(token, layout)),
  ];
}

function blockLines(token: Token, layout: Layout): BodyLine[] {
  switch (token.type) {
    case 'space':
      return [];
    // It shows nothing, yet holds a text that an editor shows.
    case 'def':
      return [{ ...blank, plain: false }];
    case 'paragraph':
    case 'text':
      return lineOf('paragraph', inlineOf(token));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => itemLines(item, layout));
    case 'blockquote':
      return (token.tokens ?? [])
        .flatMap((inner) => blockLines(inner, layout))
        .map((line) => ({ ...line, kind: line.kind === 'paragraph' ? 'quote' : 'other' }));
    case 'table': {
      const table = token as Tokens.Table;
      return [table.header, ...table.rows].map(rowLine);
    }
    default:
      return lineOf('other', [token]);
  }
}

function itemLines(item: Tokens.ListItem, layout: Layout): BodyLine[] {
  const number = itemNumber(item);
  if (layout === 'figures' || layout === 'timeline') {
    const { value, what, when } = itemParts(item);
    const parts = [
      lineOf('value', value.flatMap(inlineOf)),
      lineOf('what', what),
      lineOf('when', when.flatMap(inlineOf)),
    ];
    return [...parts.flat().map((line) => ({ ...line, number })), ...item.tokens.flatMap(nestedList)];
  }
  return item.tokens.flatMap((token) => {
    if (item.task) return lineOf('other', [token]);
    if (token.type !== 'text' && token.type !== 'paragraph') return blockLines(token, layout);
    const tokens = inlineOf(token);
    const [first, ...rest] = tokens;
    const bold = (layout === 'bottom-line' || layout === 'decisions') && first?.type === 'strong';
    const lines = lineOf('item', bold ? rest : tokens);
    return lines.map((line) => ({ ...line, number: bold ? plainText([first]) : number }));
  });
}

/** A list beneath a figure is not drawn, and must not stand in the Markdown unseen. */
const nestedList = (token: Token): BodyLine[] => (token.type === 'list' ? lineOf('other', [token]) : []);

function rowLine(row: readonly Tokens.TableCell[]): BodyLine {
  const cells = row.map(({ tokens }) => folded(plainText(tokens)));
  return {
    ...blank,
    text: cells.join(' | '),
    kind: 'row',
    cells,
    plain: row.every(({ tokens }) => tokens.every(isPlain)),
  };
}

function lineOf(kind: LineKind, tokens: readonly Token[]): BodyLine[] {
  const text = folded(plainText(tokens));
  const plain = tokens.every(isPlain);
  return text === '' && plain ? [] : [{ ...blank, text, kind, plain }];
}

const blank: BodyLine = { text: '', kind: 'other', number: null, cells: null, plain: true };

const folded = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

function isPlain(token: Token): boolean {
  if (token.type === 'escape') return true;
  // marked hands an entity on to the page as it is, where it becomes a character this text does not show.
  return token.type === 'text' && !token.tokens && !/&#?\w+;/.test(token.raw);
}
