import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportedPaper, OpenDeck } from '../../../main/api/results.ts';
import { deck, slide } from '../../../slides/test/render/fixtures.ts';
import { saveStateOf } from '../../editor/deck-save-state.ts';
import { createEditor } from '../../editor/editor.ts';
import type { Client } from '../../shared/client.ts';
import { RequestError } from '../../shared/request-error.ts';

const open: OpenDeck = {
  id: 'deck',
  paperId: 'paper',
  deck: deck([slide('points', '## One', { id: 'one' }), slide('points', '## Two', { id: 'two' })]),
  notes: { one: { say: 'Say one.', ifAsked: '' }, two: { say: 'Say two.', ifAsked: '' } },
  slideRevisions: { one: 1, two: 1 },
  notesRevisions: { one: 1, two: 1 },
  revision: 0,
  history: { undo: null, redo: null },
  flags: {},
};

/** A client whose answers the test gives, with every request it was sent. */
function fakeClient() {
  const sent: { name: string; params: unknown }[] = [];
  const listeners = new Map<string, (data: never) => void>();
  const connected = signal(true);
  const answers: Record<string, () => unknown> = {
    'notes.save': () => ({ revision: 2 }),
    'slides.save': () => ({ revision: 2 }),
    'decks.export': () => ({ path: '/ice.pdf' }),
    'notes.export': () => ({ path: '/ice.pdf' }),
  };
  const client = {
    request: async (name: string, params: unknown) => {
      sent.push({ name, params });
      return answers[name]?.();
    },
    upload: async () => '',
    on: (event: string, listener: (data: never) => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
    connected,
  } as unknown as Client;
  const announce = (event: string, data: unknown) => listeners.get(event)?.(data as never);
  return { client, sent, answers, connected, announce };
}

let fake: ReturnType<typeof fakeClient>;
const editorOf = () => createEditor(fake.client, open, { paperId: 'paper' } as ImportedPaper);

beforeEach(() => {
  vi.useFakeTimers();
  fake = fakeClient();
});
afterEach(() => vi.useRealTimers());

test('what is typed is on the slide at once and in the library within a second', async () => {
  const editor = editorOf();
  const before = editor.shown.value.map(editor.htmlOf);
  editor.editBody('one', '## Thaw');
  const after = editor.shown.value.map(editor.htmlOf);
  expect(after[0]).toContain('Thaw');
  expect(after[1]).toBe(before[1]);
  await vi.advanceTimersByTimeAsync(999);
  expect(fake.sent).toEqual([
    { name: 'slides.save', params: { deckId: 'deck', slideId: 'one', body: '## Thaw', baseRevision: 1 } },
  ]);
  expect(saveStateOf(editor).kind).toBe('saved');
});

test('both parts of the notes travel together, so that neither overwrites the other', async () => {
  const editor = editorOf();
  editor.editNotes('one', 'ifAsked', 'Four ships.');
  await editor.flush();
  expect(fake.sent[0]?.params).toEqual({
    deckId: 'deck',
    slideId: 'one',
    say: 'Say one.',
    ifAsked: 'Four ships.',
    baseRevision: 1,
  });
});

test('going to another slide sends what was typed on this one', () => {
  const editor = editorOf();
  editor.editNotes('one', 'say', 'Changed.');
  editor.go(1);
  expect(fake.sent.map(({ name }) => name)).toEqual(['notes.save']);
  expect(editor.slide.value.id).toBe('two');
});

test('an export holds what was typed the moment before', async () => {
  const editor = editorOf();
  editor.editBody('one', '## Thaw');
  await editor.exportAs('pdf');
  expect(fake.sent.map(({ name }) => name)).toEqual(['slides.save', 'decks.export']);
});

test('so does the speaker’s copy, which is asked for by a request of its own', async () => {
  const editor = editorOf();
  editor.editNotes('one', 'say', 'Changed.');
  await editor.exportNotes('letter');
  expect(fake.sent.map(({ name, params }) => ({ name, params })).at(-1)).toEqual({
    name: 'notes.export',
    params: { deckId: editor.id, paper: 'letter' },
  });
});

test('what another window saved is shown here', async () => {
  const editor = editorOf();
  fake.answers['decks.get'] = () => ({
    ...open,
    notes: { ...open.notes, two: { say: 'From elsewhere.', ifAsked: '' } },
    notesRevisions: { one: 1, two: 2 },
  });
  fake.announce('deck.saved', { deckId: 'deck', slideId: 'two', part: 'notes', revision: 2 });
  await vi.advanceTimersByTimeAsync(0);
  expect(editor.notesOf('two').say).toBe('From elsewhere.');
});

test('the announcement of another deck is nothing to this one', async () => {
  editorOf();
  fake.announce('deck.saved', { deckId: 'other', slideId: 'two', part: 'notes', revision: 2 });
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.sent).toEqual([]);
});

test('what could not be saved while the connection was lost is saved when it is back', async () => {
  const editor = editorOf();
  fake.connected.value = false;
  fake.answers['notes.save'] = () => {
    throw new RequestError('disconnected', 'Lectern cannot be reached.');
  };
  editor.editNotes('one', 'say', 'Typed offline.');
  await vi.advanceTimersByTimeAsync(1000);
  expect(saveStateOf(editor)).toEqual({ kind: 'failed', message: 'Lectern cannot be reached.' });
  fake.answers['notes.save'] = () => ({ revision: 2 });
  fake.connected.value = true;
  await vi.advanceTimersByTimeAsync(0);
  expect(saveStateOf(editor).kind).toBe('saved');
});

/** The deck once its first slide was deleted in another window. */
const withoutOne: OpenDeck = {
  ...open,
  deck: { ...open.deck, slides: open.deck.slides.slice(1) },
  notes: { two: { say: 'Say two.', ifAsked: '' } },
  slideRevisions: { two: 1 },
  notesRevisions: { two: 1 },
  revision: 1,
};

/** Types a headline and a note on the first slide, which is deleted elsewhere before they are saved. */
async function loseOne() {
  const editor = editorOf();
  editor.editBody('one', '## Typed here');
  editor.editNotes('one', 'ifAsked', 'Typed here too.');
  fake.answers['decks.get'] = () => withoutOne;
  fake.announce('deck.changed', { deckId: 'deck', revision: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  return editor;
}
const lostOne = {
  at: 0,
  slide: { ...slide('points', '## Typed here', { id: 'one' }) },
  notes: { say: 'Say one.', ifAsked: 'Typed here too.' },
};

test('what was typed on a slide that is deleted elsewhere is kept in sight and sent nowhere', async () => {
  const editor = await loseOne();
  expect(editor.lost.value).toEqual([lostOne]);
  expect(saveStateOf(editor)).toEqual({ kind: 'deleted' });
  expect(editor.slide.value.id).toBe('two');
  expect(fake.sent.map(({ name }) => name)).toEqual(['decks.get']);
});

test('a deletion that was not heard of is met when a save finds no slide', async () => {
  const editor = editorOf();
  fake.answers['slides.save'] = () => {
    throw new RequestError('not_found', 'This slide is gone.');
  };
  fake.answers['decks.get'] = () => withoutOne;
  editor.editBody('one', '## Typed here');
  await editor.flush();
  expect(editor.lost.value).toEqual([{ ...lostOne, notes: open.notes['one'] }]);
  expect(saveStateOf(editor).kind).toBe('deleted');
});

test('a slide that was saved before it was deleted elsewhere asks for nothing', async () => {
  const editor = editorOf();
  editor.editBody('one', '## Typed here');
  await editor.flush();
  fake.answers['decks.get'] = () => withoutOne;
  fake.announce('deck.changed', { deckId: 'deck', revision: 1 });
  await vi.advanceTimersByTimeAsync(1000);
  expect(editor.lost.value).toEqual([]);
  expect(saveStateOf(editor).kind).toBe('saved');
});

test('a deleted slide is put back where it was, with what was typed on it', async () => {
  const editor = await loseOne();
  fake.answers['decks.edit'] = () => ({
    ...open,
    deck: { ...open.deck, slides: [lostOne.slide, ...withoutOne.deck.slides] },
    notes: { ...open.notes, one: lostOne.notes },
    revision: 2,
    edited: ['one'],
  });
  await editor.putBack(editor.lost.value[0] as never);
  expect(fake.sent.at(-1)?.params).toEqual({
    deckId: 'deck',
    edit: { kind: 'insert', slides: [lostOne] },
    baseRevision: 1,
  });
  expect(editor.slide.value).toEqual(lostOne.slide);
  expect(editor.notesOf('one')).toEqual(lostOne.notes);
  expect(editor.lost.value).toEqual([]);
  expect(saveStateOf(editor).kind).toBe('saved');
});

test('where the slide cannot be put back, what was typed on it is still kept', async () => {
  const editor = await loseOne();
  fake.answers['decks.edit'] = () => {
    throw new RequestError('disconnected', 'Lectern cannot be reached.');
  };
  await editor.putBack(editor.lost.value[0] as never);
  expect(editor.lost.value).toEqual([lostOne]);
});

test('where the slide came back by itself, what was typed is written on it', async () => {
  const editor = await loseOne();
  fake.answers['decks.get'] = () => ({ ...open, slideRevisions: { one: 3, two: 1 }, revision: 2 });
  fake.announce('deck.changed', { deckId: 'deck', revision: 2 });
  await vi.advanceTimersByTimeAsync(0);
  await editor.putBack(editor.lost.value[0] as never);
  expect(fake.sent.slice(-2).map(({ params }) => params)).toEqual([
    { deckId: 'deck', slideId: 'one', body: '## Typed here', baseRevision: 3 },
    { deckId: 'deck', slideId: 'one', ...lostOne.notes, baseRevision: 1 },
  ]);
  expect(editor.slide.value.body).toBe('## Typed here');
  expect(editor.lost.value).toEqual([]);
});

test('what was typed on a deleted slide is let go when the person says so', async () => {
  const editor = await loseOne();
  editor.letGo(editor.lost.value[0] as never);
  expect(editor.lost.value).toEqual([]);
  expect(saveStateOf(editor).kind).toBe('saved');
});
