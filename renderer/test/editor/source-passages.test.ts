import { expect, test } from 'vitest';
import type { Block, CitedLine } from '../../../slides/index.ts';
import { citedBlocks, passageOf } from '../../editor/source/source-passages.ts';

const first: Block = {
  id: 'b1',
  kind: 'paragraph',
  text: 'Ice closes the port. Dues fell by 4%. Nobody came.',
  paragraph: 1,
};
const second: Block = { id: 'b2', kind: 'paragraph', text: 'Two ships would do.', paragraph: 2 };
const third: Block = { id: 'b3', kind: 'paragraph', text: 'Not cited.', paragraph: 3 };
const blocks = [first, second, third];

const line = (text: string, blockId: string, quote: string): CitedLine => ({
  text,
  cleared: text,
  spans: [{ blockId, quote, prefix: '', suffix: '' }],
});
const lines = [line('Two ships', 'b2', 'Two ships would do.'), line('Dues', 'b1', 'Dues fell by 4%.')];

test('paragraphs stand in the paper’s order, and the one looked for among them', () => {
  expect(citedBlocks(blocks, lines, null)).toEqual([first, second]);
  expect(citedBlocks(blocks, lines, 'b3')).toEqual(blocks);
  expect(citedBlocks(blocks, [], null)).toEqual([]);
});

test('the sentences that are cited are told, and those of the line at the caret', () => {
  const told = (caret: string | null) =>
    passageOf(first, lines, caret, 'en').sentences.map(({ text, cited, current }) => [text, cited, current]);
  expect(told(null)).toEqual([
    ['Ice closes the port.', false, false],
    ['Dues fell by 4%.', true, false],
    ['Nobody came.', false, false],
  ]);
  expect(told('Dues')[1]).toEqual(['Dues fell by 4%.', true, true]);
  expect(told('Two ships').some(([, , current]) => current)).toBe(false);
});

test('a quote that is not in its paragraph marks nothing', () => {
  const { sentences } = passageOf(first, [line('Dues', 'b1', 'Dues rose.')], null, 'en');
  expect(sentences.some(({ cited }) => cited)).toBe(false);
});

test('a row of a table that is cited whole is cited in each cell', () => {
  const row: Block = { id: 'b4', kind: 'table-row', text: 'Anvik | 4', paragraph: 4 };
  const { sentences } = passageOf(row, [line('Anvik | 4', 'b4', row.text)], null, 'en');
  expect(sentences.map(({ text, cited }) => [text, cited])).toEqual([
    ['Anvik', true],
    ['4', true],
  ]);
});
