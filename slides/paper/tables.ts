import type { Block } from './model.ts';

/** The cells of a row; one may be empty. */
export const cellsOf = (row: Block): string[] => row.text.split(' | ');

/** Whether a row can be read out as it stands: in notes the place of an empty cell would be lost. */
export const isReadable = ({ text }: Pick<Block, 'text'>): boolean => text.split(' | ').every((cell) => cell !== '');

/** The rows of each table among some blocks, the row that names the columns first. */
export function tablesIn(blocks: readonly Block[]): Block[][] {
  const tables: Block[][] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'table-row') {
      if (before?.kind === 'table-row') tables.at(-1)?.push(block);
      else tables.push([block]);
    }
    before = block;
  }
  return tables;
}

const mostColumns = 6;
/** Letters that the longest words of all columns may have together, with the space between columns. */
const widestWords = 84;

/** Whether a table can stand on slides: rows of equal length, and columns that fit side by side. */
export function isPresentable(rows: readonly Block[]): boolean {
  const cells = rows.map(cellsOf);
  const columns = cells[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || columns > mostColumns) return false;
  if (!cells.every((row) => row.length === columns)) return false;
  const longest = Array.from({ length: columns }, (_, index) =>
    Math.max(...cells.flatMap((row) => (row[index] ?? '').split(' ').map((word) => word.length))),
  );
  return longest.reduce((sum, length) => sum + length + 3, 0) <= widestWords;
}
