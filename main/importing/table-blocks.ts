import type { DocumentBlock } from '../../slides/paper/document.ts';

type Cell = readonly DocumentBlock[];

/** What a table of a document says: a block a row, or the text itself where the table only places it on the page. */
export function tableBlocks(rows: readonly (readonly Cell[])[]): DocumentBlock[] {
  if (isLayout(rows)) return rows.flat(2);
  return rows.flatMap((cells): DocumentBlock[] => {
    const text = cells.map(cellText).join(' | ');
    const page = cells.flat().find((block) => block.page !== undefined)?.page;
    if (!/[^\s|]/u.test(text)) return [];
    return [{ kind: 'table-row', text, bold: 0, ...(page === undefined ? {} : { page }) }];
  });
}

/** Forms, boxes and columns are tables to a program; a reader compares nothing in them. */
const isLayout = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length === 1 ||
  rows.every((cells) => cells.filter((blocks) => blocks.length > 0).length <= 1) ||
  rows.flat(2).some(({ kind }) => kind === 'heading' || kind === 'title');

const cellText = (blocks: Cell): string =>
  blocks.map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`).trim()).join(' ');

/** The lines of a page header or footer; what stands side by side in it is often the cells of a table. */
export const linesOf = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap(({ text, kind }) => (kind === 'table-row' ? text.split(' | ') : [text]));
