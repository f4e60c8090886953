import {
  EditorSelection,
  type EditorState,
  type StateCommand,
  type Text,
  type TransactionSpec,
} from '@codemirror/state';

type Alignment = 'left' | 'centre' | 'right' | null;

/** A Markdown table as it stands in a text. */
interface TextTable {
  /** Numbers of its first and last line, from 1. The second is the bar beneath the heading. */
  readonly first: number;
  readonly last: number;
  readonly alignments: readonly Alignment[];
  /** The heading first, without the bar. */
  readonly rows: readonly (readonly string[])[];
}

const bar = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const isRow = (line: string) => line.includes('|') && line.trim() !== '';

/** The table a line belongs to, or null. */
export function tableAt(doc: Text, lineNumber: number): TextTable | null {
  if (!isRow(doc.line(lineNumber).text)) return null;
  let first = lineNumber;
  while (first > 1 && isRow(doc.line(first - 1).text)) first -= 1;
  let last = lineNumber;
  while (last < doc.lines && isRow(doc.line(last + 1).text)) last += 1;
  const beneath = first < last ? doc.line(first + 1).text : '';
  if (!beneath.includes('|') || !bar.test(beneath)) return null;
  const texts = Array.from({ length: last - first + 1 }, (_, index) => doc.line(first + index).text);
  return {
    first,
    last,
    alignments: cellsOf(beneath).map(alignmentOf),
    rows: texts.filter((_, index) => index !== 1).map(cellsOf),
  };
}

function alignmentOf(cell: string): Alignment {
  const [starts, ends] = [cell.startsWith(':'), cell.endsWith(':')];
  return starts && ends ? 'centre' : ends ? 'right' : starts ? 'left' : null;
}

/** The texts between the bars of a row; an escaped bar is part of a text. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** How many columns of a fixed-width font a text takes: a mark stands over its letter. */
const widthOf = (text: string): number => text.replace(/\p{M}|\p{Cf}/gu, '').length;

/** The lines of a table with its columns aligned, and where each cell's text begins in its line. */
export function setTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]) {
  const count = Math.max(...rows.map((row) => row.length), alignments.length);
  const columns = Array.from({ length: count }, (_, column) => ({
    alignment: alignments[column] ?? null,
    width: Math.max(3, ...rows.map((row) => widthOf(row[column] ?? ''))),
  }));
  const lines = rows.map((row) => {
    let text = '|';
    const cells = columns.map(({ alignment, width }, column) => {
      const cell = row[column] ?? '';
      const free = width - widthOf(cell);
      const before = alignment === 'right' ? free : alignment === 'centre' ? Math.floor(free / 2) : 0;
      const start = text.length + 1 + before;
      text += ` ${' '.repeat(before)}${cell}${' '.repeat(free - before)} |`;
      return { start, end: start + cell.length };
    });
    return { text, cells };
  });
  const beneath = columns.map(({ alignment, width }) => {
    const dashes = '-'.repeat(width - (alignment === 'centre' ? 2 : alignment ? 1 : 0));
    if (alignment === 'centre') return ` :${dashes}: `;
    return alignment === 'right' ? ` ${dashes}: ` : alignment === 'left' ? ` :${dashes} ` : ` ${dashes} `;
  });
  const bars = `|${beneath.join('|')}|`;
  return {
    lines: [lines[0]?.text ?? '', bars, ...lines.slice(1).map(({ text }) => text)],
    cells: lines.map(({ cells }) => cells),
  };
}

/** Where the caret is in a table: row and column, from 0; the bar counts as the heading. */
function placeIn(state: EditorState, table: TextTable) {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const before = line.text
    .slice(0, head - line.from)
    .trimStart()
    .replace(/^\|/, '');
  const column = before.split(/(?<!\\)\|/).length - 1;
  const row = Math.max(0, line.number - table.first - 1);
  return { row: line.number === table.first ? 0 : row, column: Math.min(column, table.alignments.length - 1) };
}

/** The table set anew, with the text of one cell chosen. */
function choose(
  state: EditorState,
  table: TextTable,
  rows: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
): TransactionSpec {
  const set = setTable(rows, table.alignments);
  const from = state.doc.line(table.first).from;
  const lineIndex = at.row === 0 ? 0 : at.row + 1;
  const start = from + set.lines.slice(0, lineIndex).reduce((sum, line) => sum + line.length + 1, 0);
  const cell = set.cells[at.row]?.[at.column] ?? { start: 0, end: 0 };
  return {
    changes: { from, to: state.doc.line(table.last).to, insert: set.lines.join(state.lineBreak) },
    selection: EditorSelection.range(start + cell.start, start + cell.end),
    scrollIntoView: true,
    userEvent: 'input.table',
  };
}

/** Tab in a table: the next cell, or a new row after the last. Shift+Tab: the one before. */
export const moveInTable =
  (by: 1 | -1): StateCommand =>
  ({ state, dispatch }) => {
    const table = tableAt(state.doc, state.doc.lineAt(state.selection.main.head).number);
    if (!table) return false;
    const { row, column } = placeIn(state, table);
    const columns = table.alignments.length;
    const next = row * columns + column + by;
    if (next < 0) return false;
    const to = { row: Math.floor(next / columns), column: next % columns };
    const rows = to.row < table.rows.length ? table.rows : [...table.rows, emptyRow(columns)];
    dispatch(state.update(choose(state, table, rows, to)));
    return true;
  };

/** Enter in a table: a new row beneath; in an empty last row the table ends. */
export const newRow: StateCommand = ({ state, dispatch }) => {
  const line = state.doc.lineAt(state.selection.main.head);
  const table = tableAt(state.doc, line.number);
  if (!table) return false;
  const { row } = placeIn(state, table);
  const isEmpty = (table.rows[row] ?? []).every((cell) => cell === '');
  if (isEmpty && row > 0 && row === table.rows.length - 1) {
    const next = line.number < state.doc.lines;
    const insert = next ? '' : state.lineBreak.repeat(1);
    dispatch(
      state.update({
        changes: { from: line.from, to: line.to, insert },
        selection: EditorSelection.cursor(line.from + insert.length),
        scrollIntoView: true,
        userEvent: 'delete',
      }),
    );
    return true;
  }
  const rows = table.rows.toSpliced(row + 1, 0, emptyRow(table.alignments.length));
  dispatch(state.update(choose(state, table, rows, { row: row + 1, column: 0 })));
  return true;
};

const emptyRow = (columns: number): string[] => Array.from({ length: columns }, () => '');

/** A new table where the caret is, with its first heading chosen. */
export const insertTable =
  (headings: readonly string[]): StateCommand =>
  ({ state, dispatch }) => {
    const line = state.doc.lineAt(state.selection.main.head);
    const rows = [headings, emptyRow(headings.length), emptyRow(headings.length)];
    const set = setTable(rows, []);
    const [before, after] = blankAround(state, line.number);
    const start = line.to + before.length + (set.cells[0]?.[0]?.start ?? 0);
    dispatch(
      state.update({
        changes: { from: line.to, insert: `${before}${set.lines.join(state.lineBreak)}${after}` },
        selection: EditorSelection.range(start, start + (headings[0]?.length ?? 0)),
        scrollIntoView: true,
        userEvent: 'input.table',
      }),
    );
    return true;
  };

/** A block of Markdown after the line of the caret. */
export const insertBlock =
  (markdown: string): StateCommand =>
  ({ state, dispatch }) => {
    const line = state.doc.lineAt(state.selection.main.head);
    const [before, after] = blankAround(state, line.number);
    const insert = `${before}${markdown}${after}`;
    dispatch(
      state.update({
        changes: { from: line.to, insert },
        selection: EditorSelection.cursor(line.to + before.length + markdown.length),
        scrollIntoView: true,
        userEvent: 'input',
      }),
    );
    return true;
  };

/** The line ends that part a new block from the line it is put after, and from the one behind. */
function blankAround({ doc, lineBreak }: EditorState, lineNumber: number): readonly [before: string, after: string] {
  const empty = (number: number) => number < 1 || number > doc.lines || doc.line(number).text.trim() === '';
  const before = empty(lineNumber) ? (empty(lineNumber - 1) ? '' : lineBreak) : lineBreak.repeat(2);
  return [before, empty(lineNumber + 1) ? '' : lineBreak];
}
