import { describe, expect, it } from 'vitest';
import { applyEdit, type DeckEdit, EditRefused, oppositeOf, slidesOfEdit } from '../../deck/edits.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { emptyDeck, freeSlideId, newSlide } from '../../deck/new-slide.ts';

const start: ComposedDeck = {
  deck: {
    ...emptyDeck('Ice', 'en', 'ltr').deck,
    slides: ['a', 'b', 'c', 'd'].map((id) => newSlide(id, 'points', `## ${id}`)),
  },
  notes: { a: { say: 'Say a.', ifAsked: '' }, c: { say: '', ifAsked: 'Asked c.' } },
};
const ids = ({ deck }: ComposedDeck) => deck.slides.map(({ id }) => id).join('');
const none = { say: '', ifAsked: '' };
const added = (id: string, at: number) => ({ at, slide: newSlide(id, 'quote', `## ${id}`), notes: none });

describe('an edit', () => {
  it('leaves every slide it does not touch the same value', () => {
    const after = applyEdit(start, { kind: 'slide', slideId: 'b', to: { hidden: true } });
    expect(after.deck.slides[1]).toEqual({ ...start.deck.slides[1], hidden: true });
    for (const index of [0, 2, 3]) expect(after.deck.slides[index]).toBe(start.deck.slides[index]);
    expect(after.notes).toBe(start.notes);
  });

  it('puts slides where it says, each counted after those before it', () => {
    expect(ids(applyEdit(start, { kind: 'insert', slides: [added('x', 0), added('y', 2)] }))).toBe('xaybcd');
  });

  it('takes the notes of a slide with the slide', () => {
    const after = applyEdit(start, { kind: 'remove', slideIds: ['a', 'd'] });
    expect(ids(after)).toBe('bc');
    expect(Object.keys(after.notes)).toEqual(['c']);
  });

  it.each<[string, DeckEdit]>([
    ['of a slide that is not there', { kind: 'slide', slideId: 'z', to: { body: '' } }],
    ['of the notes of one', { kind: 'notes', slideId: 'z', to: none }],
    ['that removes one', { kind: 'remove', slideIds: ['a', 'z'] }],
    ['that removes all', { kind: 'remove', slideIds: ['a', 'b', 'c', 'd'] }],
    ['that forgets a slide', { kind: 'order', slideIds: ['a', 'b', 'c'] }],
    ['that names one twice', { kind: 'order', slideIds: ['a', 'b', 'c', 'c'] }],
    ['that adds what is there', { kind: 'insert', slides: [added('a', 0)] }],
    ['beyond the end', { kind: 'insert', slides: [added('x', 5)] }],
    [
      'of which a part does not fit',
      {
        kind: 'all',
        edits: [
          { kind: 'remove', slideIds: ['a'] },
          { kind: 'notes', slideId: 'a', to: none },
        ],
      },
    ],
  ])('%s is refused', (_, edit) => {
    expect(() => applyEdit(start, edit)).toThrow(EditRefused);
    expect(() => applyEdit(start, edit)).toThrow(/deck|order|slide/);
  });
});

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

function anyEdit({ deck }: ComposedDeck, next: (below: number) => number): DeckEdit {
  const slides = deck.slides;
  const one = () => slides[next(slides.length)]?.id ?? '';
  const text = `text ${next(1_000)}`;
  switch (next(8)) {
    case 0:
      return { kind: 'slide', slideId: one(), to: { body: text, backup: next(2) === 0 } };
    case 1:
      return { kind: 'notes', slideId: one(), to: { say: text, ifAsked: '' } };
    case 2:
      return { kind: 'deck', to: { title: text, marking: next(2) === 0 ? null : 'OFFICIAL' } };
    case 3:
      return { kind: 'insert', slides: [added(freeSlideId(deck, 'new'), next(slides.length + 1))] };
    case 4: {
      const gone = new Set([one(), one()]);
      return gone.size < slides.length
        ? { kind: 'remove', slideIds: [...gone] }
        : { kind: 'slide', slideId: one(), to: { hidden: true } };
    }
    case 5:
      return { kind: 'order', slideIds: slides.map(({ id }) => id).toSorted((a, b) => b.localeCompare(a)) };
    case 6:
      return { kind: 'replace', ...emptyDeck(text, 'fr', 'ltr') };
    default: {
      const id = freeSlideId(deck, 'half');
      return {
        kind: 'all',
        edits: [
          { kind: 'slide', slideId: one(), to: { body: 'first half' } },
          { kind: 'insert', slides: [added(id, 1)] },
          { kind: 'notes', slideId: id, to: { say: text, ifAsked: '' } },
        ],
      };
    }
  }
}

describe('the opposite of an edit', () => {
  it.each([1, 7, 42, 4_711])('takes it back, however many there were (%i)', (seed) => {
    const source = numbers(seed);
    const next = (below: number) => Math.floor((source.next().value / 2_147_483_648) * below);
    // Notes that were never written are the same as empty ones.
    const whole = ({ deck, notes }: ComposedDeck) => ({
      deck,
      notes: deck.slides.map(({ id }) => notes[id] ?? none),
    });
    let current = start;
    const states = [whole(current)];
    const opposites: DeckEdit[] = [];
    for (let count = 0; count < 200; count += 1) {
      const edit = anyEdit(current, next);
      opposites.push(oppositeOf(current, edit));
      current = applyEdit(current, edit);
      states.push(whole(current));
    }
    for (let count = 199; count >= 0; count -= 1) {
      expect(whole(current)).toEqual(states[count + 1]);
      current = applyEdit(current, opposites[count] as DeckEdit);
    }
    expect(whole(current)).toEqual(states[0]);
  });
});

it('an edit names the slides it speaks of', () => {
  expect(slidesOfEdit({ kind: 'insert', slides: [added('x', 0), added('y', 1)] })).toEqual(['x', 'y']);
  expect(
    slidesOfEdit({
      kind: 'all',
      edits: [
        { kind: 'slide', slideId: 'a', to: { body: '' } },
        { kind: 'notes', slideId: 'a', to: none },
        { kind: 'notes', slideId: 'b', to: none },
      ],
    }),
  ).toEqual(['a', 'b']);
  expect(slidesOfEdit({ kind: 'deck', to: { title: '' } })).toEqual([]);
});

it('an id for a new slide is one that no slide has', () => {
  expect(freeSlideId(start.deck, 'new')).toBe('new-1');
  const { deck } = applyEdit(start, { kind: 'insert', slides: [added('new-1', 0), added('new-3', 0)] });
  expect(freeSlideId(deck, 'new')).toBe('new-2');
});
