import { expect, test } from 'vitest';
import { makeSlide } from '../../../slides/deck/new-slide.ts';
import type { Block, Slide } from '../../../slides/index.ts';
import { findInShow } from '../../presenter/find-in-show.ts';

const slide = (id: string, body: string, changes: Partial<Slide> = {}) =>
  makeSlide({ id, layout: 'points', body, ...changes });
const block = (id: string, text: string, changes: Partial<Block> = {}): Block => ({
  id,
  kind: 'paragraph',
  text,
  paragraph: 7,
  ...changes,
});

const slides = [
  slide('fees', '# Harbour fees\n\n- They rose by 40%', {
    citations: [
      { line: 'They rose by 40%', span: { blockId: 'b7', quote: 'They rose by 40%', prefix: '', suffix: '' } },
    ],
  }),
  slide('cost', '# What it costs\n\n- The fees pay for it', { backup: true }),
];
const blocks = [block('b7', 'They rose by 40% while ships left.'), block('b8', 'Fees are low elsewhere.')];
const find = (text: string) =>
  findInShow(text, slides, blocks).map(({ kind, slideId, key }) => `${kind} ${slideId ?? key}`);

test('slides come first, then backup, then the paper with the slide that cites it', () => {
  expect(find('fees')).toEqual(['slide fees', 'backup cost', 'paper paper-b8']);
  expect(find('ships')).toEqual(['paper fees']);
});

test('every word must be there, and words that are still being typed count', () => {
  expect(find('fees pay')).toEqual(['backup cost']);
  expect(find('fee pa')).toEqual(['backup cost']);
  expect(find('fees whales')).toEqual([]);
});

test('nothing is found for nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('  …')).toEqual([]);
});
