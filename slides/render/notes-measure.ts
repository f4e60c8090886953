import type { Token, Tokens } from 'marked';
import { inlineOf, plainText } from '../deck/body.ts';
import { noteSpace, type Setting } from '../themes/notes-page.ts';
import { textWidth, wrap } from './measure.ts';

/** How a block inside a list or quotation is set. */
export const narrower = (setting: Setting): Setting => ({ ...setting, width: setting.width - noteSpace.indent });

/** Height of a block of a note, or of an item of a list, in px. */
export function noteHeight(block: Token, setting: Setting): number {
  switch (block.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return 0;
    case 'hr':
      return 1;
    case 'list':
      return stacked((block as Tokens.List).items, setting);
    case 'list_item':
    case 'blockquote':
      return stacked(block.tokens ?? [], narrower(setting));
    case 'table':
      return tableHeight(block as Tokens.Table, setting);
    case 'code':
      return codeLines((block as Tokens.Code).text, setting) * setting.line;
    default:
      return textLines(block, setting).length * setting.line + pictures(block) * noteSpace.picture;
  }
}

/** The lines of a block of text. Emphasis makes a line longer: with any of it, all is measured as bold. */
export function textLines(block: Token, { cut, boldCut, size, width }: Setting): string[] {
  const inline = inlineOf(block);
  const bold = block.type === 'heading' || has(inline, 'strong');
  return wrap(plainText(inline), bold ? boldCut : cut, size, width);
}

/** Height of blocks one under the other. */
export function stacked(blocks: readonly Token[], setting: Setting): number {
  const heights = blocks.map((block) => noteHeight(block, setting)).filter((height) => height > 0);
  return heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * setting.gap;
}

function tableHeight({ header, rows }: Tokens.Table, { boldCut, size, line, width }: Setting): number {
  const column = width / header.length - 12;
  const height = (row: readonly Tokens.TableCell[]) =>
    Math.max(...row.map(({ tokens }) => wrap(plainText(tokens), boldCut, size, column).length)) * line +
    2 * noteSpace.cell +
    1;
  return [header, ...rows].reduce((sum, row) => sum + height(row), 0);
}

/** Every character of a fixed-width font is wide. */
function codeLines(text: string, { cut, size, width }: Setting): number {
  const perLine = Math.max(1, Math.floor(width / textWidth('0', cut, size * 1.1)));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

const has = (tokens: readonly Token[], type: string): boolean =>
  tokens.some((token) => token.type === type || ('tokens' in token && token.tokens && has(token.tokens, type)));

const pictures = (block: Token): number =>
  inlineOf(block).filter(({ type, href }: Token & { href?: string }) => type === 'image' && href?.startsWith('data:'))
    .length;
