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
      return codeLines((block as Tokens.Code).text, setting).flat().length * setting.line;
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

function tableHeight({ header, rows }: Tokens.Table, setting: Setting): number {
  return [header, ...rows].reduce((sum, row) => sum + rowHeight(row, setting), 0);
}

/** Height of a row of a table, whose columns are equally wide. */
export function rowHeight(row: readonly Tokens.TableCell[], setting: Setting): number {
  const lines = row.map((cell) => cellLines(cell, row.length, setting).length);
  return Math.max(...lines) * setting.line + noteSpace.row;
}

/** The lines of a cell of a table with so many columns. */
export function cellLines({ tokens }: Tokens.TableCell, columns: number, { boldCut, size, width }: Setting): string[] {
  return wrap(plainText(tokens), boldCut, size, width / columns - noteSpace.beside);
}

/** The lines of code as set, for each line as written. Every character of a fixed-width font is wide. */
export function codeLines(text: string, { cut, size, width }: Setting): string[][] {
  const most = Math.max(1, Math.floor(width / textWidth('0', cut, size * 1.1)));
  const parts = new RegExp(`.{1,${most}}(?:\\s+|$)|.{1,${most}}`, 'gu');
  return text.split('\n').map((line) => line.match(parts) ?? ['']);
}

const has = (tokens: readonly Token[], type: string): boolean =>
  tokens.some((token) => token.type === type || ('tokens' in token && token.tokens && has(token.tokens, type)));

const pictures = (block: Token): number =>
  inlineOf(block).filter(({ type, href }: Token & { href?: string }) => type === 'image' && href?.startsWith('data:'))
    .length;
