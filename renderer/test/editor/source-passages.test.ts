import { expect, test } from 'vitest';
import type { Block, Slide } from '../../../slides/index.ts';
import { slide } from '../../../slides/test/render/fixtures.ts';
import { sourcePassages } from '../../editor/source-passages.ts';

const blocks: readonly Block[] = [
  { id: 'b1', kind: 'paragraph', text: 'Ice closes the port. Dues fell by 4%. Nobody came.', paragraph: 1 },
  { id: 'b2', kind: 'paragraph', text: 'Two ships would do.', paragraph: 2 },
  { id: 'b3', kind: 'paragraph', text: 'Not cited.', paragraph: 3 },
];

const citing = (...quotes: readonly (readonly [blockId: string, quote: string])[]): Slide =>
  slide('points', '', {
    citations: quotes.map(([blockId, quote]) => ({ line: '', span: { blockId, quote, prefix: '', suffix: '' } })),
  });

test('paragraphs stand in the paper’s order with the cited sentences marked, however often they are cited', () => {
  const cited = citing(['b2', 'Two ships would do.'], ['b1', 'Dues fell by 4%.'], ['b1', 'Dues fell by 4%.']);
  expect(sourcePassages(cited, blocks, null)).toEqual([
    {
      block: blocks[0],
      runs: [
        { text: 'Ice closes the port. ', cited: false },
        { text: 'Dues fell by 4%.', cited: true },
        { text: ' Nobody came.', cited: false },
      ],
    },
    { block: blocks[1], runs: [{ text: 'Two ships would do.', cited: true }] },
  ]);
});

test('overlapping quotes lose and repeat no letter', () => {
  const cited = citing(['b1', 'Ice closes the port. Dues'], ['b1', 'Dues fell by 4%.'], ['b1', 'port.']);
  const [passage] = sourcePassages(cited, blocks, null);
  expect(passage?.runs.map(({ text }) => text).join('')).toBe(blocks[0]?.text);
  expect(
    passage?.runs
      .filter(({ cited }) => cited)
      .map(({ text }) => text)
      .join(''),
  ).toBe('Ice closes the port. Dues fell by 4%.');
});

test('a quote that is not in its paragraph marks nothing', () => {
  const [passage] = sourcePassages(citing(['b1', 'Dues rose.']), blocks, null);
  expect(passage?.runs).toEqual([{ text: blocks[0]?.text, cited: false }]);
});

test('a slide of the person’s own rests on nothing', () => {
  expect(sourcePassages(citing(), blocks, null)).toEqual([]);
});

test('a paragraph that was looked for stands among them, cited or not', () => {
  const cited = citing(['b1', 'Dues fell by 4%.']);
  expect(sourcePassages(cited, blocks, 'b3').map(({ block, runs }) => [block.id, runs.length])).toEqual([
    ['b1', 3],
    ['b3', 1],
  ]);
});
