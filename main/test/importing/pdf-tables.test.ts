import { describe, expect, it } from 'vitest';
import { readBytes } from '../../importing/read-bytes.ts';
import { makePdf, text } from './make-pdf.ts';

const columns = [70, 200, 330];
const leading = 13;

/** A row whose cells have these lines, and how far down the page it ends; `padding` stands between rows. */
function drawn(rows: readonly (readonly string[])[], y: number, padding: number) {
  let at = y;
  const content = rows.map((cells) => {
    const lines = cells.map((cell) => (cell === '' ? [] : cell.split('\n')));
    const row = lines.flatMap((parts, column) =>
      parts.map((part, index) => text(part, columns[column] ?? 0, at - index * leading)),
    );
    at -= Math.max(...lines.map(({ length }) => length)) * leading + padding;
    return row.join('');
  });
  return { content: content.join(''), y: at };
}

const rows = [
  ['Station', 'Finding', 'Suggested action'],
  ['North Point', 'The mast is\ncorroded at the\nbase.', 'Replace the lower\nsection.'],
  ['Gull Rock', 'Batteries hold a\ncharge for hours.', ''],
  ['Harrow', 'Nobody holds a\nlicence.', 'Train two operators\nfor the night shift.'],
];
const expected = [
  'Station | Finding | Suggested action',
  'North Point | The mast is corroded at the base. | Replace the lower section.',
  'Gull Rock | Batteries hold a charge for hours. | ',
  'Harrow | Nobody holds a licence. | Train two operators for the night shift.',
];
const tableRows = async (content: string) =>
  (await readBytes('paper.pdf', makePdf([content]))).paper.blocks
    .filter(({ kind }) => kind === 'table-row')
    .map((block) => block.text);

describe('a table in a PDF', () => {
  it.each([
    ['set apart', 6],
    ['as near to each other as their lines', 0],
  ])('has cells of several lines in rows that are %s', async (_how, padding) => {
    const table = drawn(rows, 700, padding);
    const around = text('Each station was visited twice in the winter, and its mast was climbed.', 70, 760);
    const after = text('Inspectors should be licensed, and all of them were when they went.', 70, table.y - 30);
    expect(await tableRows(around + table.content + after)).toEqual(expected);
  });

  it('has the head of a column that begins above the others', async () => {
    const head = text('Suggested', 330, 713);
    expect(await tableRows(head + drawn([['Station', 'Finding', 'action'], ...rows.slice(1)], 700, 6).content)).toEqual(
      ['Station | Finding | Suggested action', ...expected.slice(1)],
    );
  });

  it('ends before a line of text under it', async () => {
    const table = drawn(rows, 700, 6);
    expect(await tableRows(table.content + text('Method', 70, table.y))).toEqual(expected);
  });

  it('has cells that stand near each other, where another row shows them apart', async () => {
    const near = drawn(
      [
        ['No.', 'Owner', 'Date'],
        ['1', 'The harbour office as', 'June'],
        ['2', 'Parliament', 'May'],
      ],
      700,
      6,
    );
    expect(await tableRows(near.content)).toEqual([
      'No. | Owner | Date',
      '1 | The harbour office as | June',
      '2 | Parliament | May',
    ]);
  });

  it('is no list whose numbers stand well before its text', async () => {
    const items = ['1.', '2.', '3.'].map(
      (number, index) =>
        text(number, 70, 700 - index * 26) +
        text('The port should dredge the channel and buy a ferry', 110, 700 - index * 26) +
        text('before the winter.', 110, 687 - index * 26),
    );
    expect(await tableRows(items.join(''))).toEqual([]);
  });
});
