import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ImportedPaper } from '../../../main/api/results.ts';
import { brief, type Correction, compose, correct, nameSpan } from '../../../slides/index.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';
import { readForm } from '../../review/briefing-form.ts';
import { type Answer, type CreateComposer, composerIn, type Task, type Thread } from '../../review/composer.ts';
import { createReview, type Review } from '../../review/review.ts';
import type { Client } from '../../shared/client.ts';

const paper = readPaper(
  'ports.md',
  '# Ports\n\n## Recommendations\n\n1. Ports must lease icebreakers. Ships waited.\n2. The council should end fees.\n',
);
const read = brief(paper);
const imported: ImportedPaper = { paperId: 'p1', paper, briefing: read, corrections: [] };
const at = (index: number) =>
  nameSpan(read.recommendations[index] as (typeof read.recommendations)[number], read.recommendations);

/** Composes at once: what the worker does beside the window. */
const atOnce: CreateComposer = (own, briefing, listener) => ({
  wish({ corrections, form }) {
    const corrected = correct(briefing ?? brief(own), own, corrections);
    const options = readForm(form, corrected);
    listener.onBriefing(corrected);
    listener.onDeck('options' in options ? compose(corrected, options.options) : null);
  },
  dispose() {},
});

let asked: (readonly [string, unknown])[];
let refusal: Error | null;
let review: Review;
const client = {
  request: async (name: string, params: unknown) => {
    if (refusal) throw refusal;
    asked.push([name, params]);
    return null;
  },
} as unknown as Client;
const start = (more: Partial<ImportedPaper> = {}) =>
  createReview(client, { ...imported, ...more }, async () => 'deck-1', null, atOnce);
const kept = () => asked.filter(([name]) => name === 'papers.correct').map(([, params]) => params);

beforeEach(() => {
  asked = [];
  refusal = null;
  review = start();
});
afterEach(() => review.dispose());

it('composes what was read, and again with every correction and every field', () => {
  expect(review.composed.value?.deck.plannedMinutes).toBe(20);
  review.set({ minutes: '3' });
  expect(review.composed.value?.deck.plannedMinutes).toBe(3);
  review.correct({ kind: 'remove', at: at(1) });
  expect(review.briefing.value.recommendations).toHaveLength(1);
  expect(review.composed.value?.deck.slides.filter(({ recommendationId }) => recommendationId)).toHaveLength(1);
  review.set({ minutes: '' });
  expect(review.problem.value).toEqual({ field: 'minutes' });
  expect(review.composed.value).toBeNull();
});

it('keeps corrections with the paper, takes them back one by one and makes them again', () => {
  const [removed, named]: Correction[] = [
    { kind: 'remove', at: at(1) },
    { kind: 'title', text: 'Ice' },
  ];
  if (!removed || !named) throw new Error('There are two.');
  review.correct(removed);
  review.correct(named);
  review.correct({ kind: 'title', text: 'Cold' });
  expect(review.corrections.value).toEqual([removed, { kind: 'title', text: 'Cold' }]);
  review.undo();
  review.undo();
  review.undo();
  expect(review.briefing.value).toEqual(read);
  review.redo();
  expect(review.briefing.value.recommendations).toHaveLength(1);
  expect(kept().at(-1)).toEqual({ paperId: 'p1', corrections: [removed] });
  review.correct(named);
  expect(review.canRedo.value).toBe(false);
});

it('begins with the corrections that are kept', () => {
  const again = start({ corrections: [{ kind: 'remove', at: at(1) }] });
  expect(again.briefing.value.recommendations).toHaveLength(1);
  again.dispose();
});

it('leaves out a recommendation also after its headline was changed', () => {
  review.set({ leftOut: [`${at(0).blockId} ${at(0).prefix} ${at(0).quote}`] });
  review.correct({ kind: 'headline', at: at(0), text: 'Something else' });
  const briefed = review.composed.value?.deck.slides.flatMap(({ recommendationId }) => recommendationId ?? []);
  expect(briefed).toEqual(['rec-2']);
});

it('creates the deck once the corrections are kept, and says why it could not', async () => {
  review.correct({ kind: 'remove', at: at(1) });
  asked = [];
  expect(await review.create()).toBe('deck-1');
  expect(kept()).toEqual([{ paperId: 'p1', corrections: [{ kind: 'remove', at: at(1) }] }]);
  refusal = new Error('The disk is full');
  expect(await review.create()).toBeNull();
  expect(review.error.value).toContain('The disk is full');
});

it('of several wishes that come while one is fulfilled the last is fulfilled, and nothing older is shown', () => {
  const sent: Task[] = [];
  let say = (_: Answer) => {};
  const thread: Thread = {
    postMessage: (task) => void sent.push(task),
    addEventListener(event: string, listener: unknown) {
      if (event === 'message') say = (data) => (listener as (message: { data: Answer }) => void)({ data });
    },
    terminate() {},
  };
  const shown: unknown[] = [];
  const composer = composerIn(thread, paper, read, {
    onBriefing() {},
    onDeck: (deck) => void shown.push(deck),
    onFailure: (reason) => void shown.push(reason),
  });
  const wish = (minutes: string) => composer.wish({ corrections: [], form: { ...review.form.value, minutes } });
  wish('1');
  wish('2');
  wish('3');
  say({ kind: 'deck', composed: compose(read, { ...optionsOf('1') }) });
  expect(shown).toEqual([]);
  const last = compose(read, optionsOf('3'));
  say({ kind: 'deck', composed: last });
  expect(shown).toEqual([last]);
  expect(sent.flatMap((task) => (task.kind === 'compose' ? [task.form.minutes] : []))).toEqual(['1', '3']);
});

function optionsOf(minutes: string) {
  const options = readForm({ ...review.form.value, minutes }, read);
  if ('problem' in options) throw new Error('The form is complete.');
  return options.options;
}
