import { expect } from 'vitest';
import type { Citation, Deck, Layout, Notes, Slide } from '../../deck/model.ts';
import { overflow } from '../../render/fit.ts';
import { deck as deckOf, slide as slideOf } from '../render/fixtures.ts';

export const sentence = (n: number) =>
  `Harbour ${n} handles most of the grain that leaves the country between November and April, whatever the ice does there.`;
export const cite = (line: string, blockId: string): Citation => ({
  line,
  span: { blockId, quote: line, prefix: '', suffix: '' },
});
export const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
/** Blocks are called by the number of their paragraph. */
export const paragraphOf = (blockId: string) => Number(blockId);
export const noNotes: Notes = { say: '', ifAsked: '' };

/** A slide that holds more than fits, between two others. */
export function full(layout: Layout, body: string, citations: readonly Citation[] = []): { deck: Deck; slide: Slide } {
  const slide = slideOf(layout, body, { id: 'points-3', plannedSeconds: 100, citations });
  const deck = deckOf([slideOf('title', '# Ice'), slide, slideOf('sources', '## End', { id: 'points-4' })]);
  expect(overflow(slide, deck)).toBeGreaterThan(0);
  return { deck, slide };
}
