import { describe, expect, it } from 'vitest';
import { applyEdit, oppositeOf } from '../../deck/edits.ts';
import type { Deck, Slide } from '../../deck/model.ts';
import { type RehearsalRun, rehearsalTable, runsCounted, usualAsPlan } from '../../show/rehearsals.ts';

const slide = (id: string, plannedSeconds = 60, changes: Partial<Slide> = {}) =>
  ({ id, plannedSeconds, hidden: false, backup: false, ...changes }) as Slide;
const deckOf = (...slides: readonly Slide[]) => ({ slides }) as unknown as Deck;
/** A run in seconds. */
const run = (times: Readonly<Record<string, number>>): RehearsalRun => ({
  showId: 'run',
  startedAt: '2026-03-03T09:00:00.000Z',
  times: Object.fromEntries(Object.entries(times).map(([id, seconds]) => [id, seconds * 1000])),
});
const usualOf = (deck: Deck, runs: readonly RehearsalRun[]) =>
  rehearsalTable(deck, runs).rows.map(({ usual }) => usual);

describe('the table of rehearsals', () => {
  const deck = deckOf(slide('a'), slide('b', 60, { hidden: true }), slide('c', 90), slide('d', 30, { backup: true }));

  it('has the slides that are counted, with their plan and the two latest runs', () => {
    const { rows, ...sums } = rehearsalTable(deck, [run({ a: 40, c: 100, d: 50 }), run({ a: 20 })]);
    expect(rows.map(({ number, planned, last, before, usual }) => [number, planned, last, before, usual])).toEqual([
      [1, 60, 40, 20, 30],
      [2, 90, 100, null, 100],
    ]);
    expect(sums).toEqual({ planned: 150, last: 140, before: 20, usual: 130, lastSlides: 2, beforeSlides: 1 });
  });

  it('without a run has the plan alone, and takes it for usual in the sum', () => {
    const { rows, usual } = rehearsalTable(deck, []);
    expect(rows.map(({ last, before, usual }) => [last, before, usual])).toEqual(Array(2).fill([null, null, null]));
    expect(usual).toBe(150);
  });

  it('usual is the median of the latest runs in which the slide was spoken to', () => {
    const runs = [10, 300, 20, 30, 40, 500, 600].map((a) => run({ a }));
    expect(runs.length).toBeGreaterThan(runsCounted);
    expect(usualOf(deck, runs)).toEqual([30, null]);
    expect(usualOf(deck, [run({ a: 10 }), run({ c: 70 }), run({ a: 25 })])).toEqual([17.5, 70]);
  });

  it('a slide that was leafed past was not spoken to', () => {
    expect(usualOf(deck, [run({ a: 2.9, c: 3 }), run({ a: 50 })])).toEqual([50, 3]);
  });

  it('points at the few slides that are farthest from their plan', () => {
    const many = deckOf(...['a', 'b', 'c', 'd', 'e'].map((id) => slide(id)));
    const stands = (times: Readonly<Record<string, number>>) =>
      rehearsalTable(many, [run(times)]).rows.map((row) => row.stands);
    expect(stands({ a: 90, b: 10, c: 80, d: 160 })).toEqual(['longer', 'shorter', null, 'longer', null]);
    expect(stands({ a: 70, b: 50 })).toEqual([null, null, null, null, null]);
    const long = deckOf(slide('a', 600));
    expect(rehearsalTable(long, [run({ a: 640 })]).rows[0]?.stands).toBeNull();
  });
});

describe('usual as plan', () => {
  const notes = {};
  const deck = deckOf(slide('a'), slide('b'), slide('c', 45), slide('x', 30, { backup: true }));

  it('is one edit in steps of five seconds, which can be taken back', () => {
    const edit = usualAsPlan(deck, [run({ a: 82.4, c: 46, x: 90 })]);
    expect(edit).toEqual({ kind: 'all', edits: [{ kind: 'slide', slideId: 'a', to: { plannedSeconds: 80 } }] });
    if (!edit) return;
    const planned = applyEdit({ deck, notes }, edit);
    expect(planned.deck.slides.map(({ plannedSeconds }) => plannedSeconds)).toEqual([80, 60, 45, 30]);
    expect(applyEdit(planned, oppositeOf({ deck, notes }, edit)).deck).toEqual(deck);
  });

  it('never plans a slide away', () => {
    expect(usualAsPlan(deck, [run({ a: 3.1 })])).toMatchObject({ edits: [{ to: { plannedSeconds: 5 } }] });
  });

  it('is nothing where there is no run, or all is as planned', () => {
    expect(usualAsPlan(deck, [])).toBeNull();
    expect(usualAsPlan(deck, [run({ a: 61, c: 47 })])).toBeNull();
  });
});
