import { expect, it } from 'vitest';
import { applyEdit } from '../../deck/edits.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { restoreSlide } from '../../deck/restore-slide.ts';
import { deck, slide } from '../render/fixtures.ts';

const of = (...ids: string[]): ComposedDeck => ({
  deck: deck(ids.map((id) => slide('points', `## ${id}`, { id }))),
  notes: Object.fromEntries(ids.map((id) => [id, { say: `Say ${id}.`, ifAsked: '' }])),
});
const version = of('a', 'b', 'c', 'd');
const restored = (now: ComposedDeck, id: string) => applyEdit(now, restoreSlide(now, version, id) ?? expect.fail(id));

it('makes a slide and its notes what they were, and nothing else', () => {
  const now = of('d', 'b', 'a');
  const changed: ComposedDeck = {
    deck: {
      ...now.deck,
      slides: now.deck.slides.map((own) => (own.id === 'b' ? { ...own, body: 'x', hidden: true } : own)),
    },
    notes: { ...now.notes, b: { say: '', ifAsked: 'x' } },
  };
  expect(restored(changed, 'b')).toEqual(now);
});

it('brings one that is gone back after what stood before it', () => {
  const ids = (composed: ComposedDeck) => composed.deck.slides.map(({ id }) => id).join('');
  expect(ids(restored(of('a', 'x', 'd'), 'c'))).toBe('acxd');
  expect(ids(restored(of('x', 'd'), 'a'))).toBe('axd');
  expect(restored(of('a'), 'c').notes['c']).toEqual({ say: 'Say c.', ifAsked: '' });
});

it('is nothing where the version has no such slide', () => {
  expect(restoreSlide(of('a'), version, 'z')).toBeNull();
});
