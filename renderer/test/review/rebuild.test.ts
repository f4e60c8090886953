import { describe, expect, it } from 'vitest';
import { applyEdit, type ComposedDeck, type Correction, compose, correct } from '../../../slides/index.ts';
import { changesBetween, editFor } from '../../review/rebuild.ts';
import { nameOf, paper, read } from './ports.ts';

const at = (index: number) => nameOf(read.recommendations[index] as (typeof read.recommendations)[number]);
const build = (minutes: number, ...corrections: Correction[]): ComposedDeck =>
  compose(correct(read, paper, corrections), {
    minutes,
    marking: null,
    briefingFor: null,
    presentedBy: null,
    date: null,
    style: { theme: 'ministry', accent: null, footer: null, logo: null },
    recommendations: null,
  });
const current = build(20);
const all = (changes: ReturnType<typeof changesBetween>) => new Set(changes.map(({ id }) => id));
const shown = ({ deck }: ComposedDeck) => deck.slides.map(({ body }) => body);

describe('a deck built again', () => {
  it('of the same paper changes nothing', () => {
    expect(changesBetween(current, build(20))).toEqual([]);
    expect(editFor(current, build(20), new Set())).toBeNull();
  });

  it('knows a recommendation with another headline as the same slide', () => {
    const built = build(20, { kind: 'headline', at: at(0), text: 'Ice' });
    const changes = changesBetween(current, built);
    expect(changes.find(({ id }) => id === 'rec-1')?.kind).toBe('changed');
    expect(changes.filter(({ kind }) => kind !== 'changed')).toEqual([]);
    const edit = editFor(current, built, new Set(['rec-1']));
    const after = edit && applyEdit(current, edit);
    expect(after?.deck.slides.find(({ id }) => id === 'rec-1')?.body).toContain('# Ice');
    expect(after?.deck.slides.find(({ layout }) => layout === 'bottom-line')).toBe(
      current.deck.slides.find(({ layout }) => layout === 'bottom-line'),
    );
  });

  it('adds what is new at its place and removes what is gone, where that is taken', () => {
    const gone = build(20, { kind: 'remove', at: at(1) });
    expect(changesBetween(current, gone).find(({ kind }) => kind === 'gone')?.id).toBe('rec-2');
    expect(changesBetween(gone, current).find(({ kind }) => kind === 'new')?.id).toBe('rec-2');
    const back = editFor(gone, current, new Set(['rec-2']));
    const ids = back && applyEdit(gone, back).deck.slides.map(({ id }) => id);
    expect(ids?.filter((id) => id.startsWith('rec-'))).toEqual(['rec-1', 'rec-2', 'rec-3']);
  });

  it.each([
    ['a removal', build(20, { kind: 'remove', at: at(0) })],
    ['a split and a title', build(20, { kind: 'title', text: 'Ice' }, { kind: 'ask', at: at(2), ask: null })],
    ['another slot', build(2)],
  ])('is what %s would have built, where all of it is taken', (_, built) => {
    for (const [from, to] of [
      [current, built],
      [built, current],
    ] as const) {
      const edit = editFor(from, to, all(changesBetween(from, to)));
      const after = edit ? applyEdit(from, edit) : from;
      expect(shown(after).toSorted()).toEqual(shown(to).toSorted());
      expect(after.deck.plannedMinutes).toBe(to.deck.plannedMinutes);
      expect(changesBetween(after, to)).toEqual([]);
    }
  });
});
