import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { newSlide } from '../../../slides/deck/new-slide.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { harbourDeck, newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

let path: string;
let time: number;
let library: Library;
let deckId: string;

const clock = { now: () => new Date(time) };
const code = (name: string) => expect.objectContaining({ code: name });
const open = (at = deckId) => library.openDeck(at);
const ids = (at = deckId) => open(at).deck.slides.map(({ id }) => id);
const edit = (made: Parameters<Library['editDeck']>[1]) => library.editDeck(deckId, made, open().revision);
const first = () => ids()[0] as string;
/** What a deck is, without how often it was saved. */
const whole = () => ({ deck: open().deck, notes: open().notes });
const seconds = (count: number) => {
  time += count * 1_000;
};

function restart() {
  library.close();
  library = openLibrary(path, clock);
}

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  time = Date.parse('2026-03-03T09:00:00.000Z');
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
  deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
});

describe('a change of a deck', () => {
  it('is kept, whatever it is', () => {
    const before = ids();
    const [a, b, c] = before as [string, string, string];
    edit({ kind: 'slide', slideId: a, to: { hidden: true, plannedSeconds: 90 } });
    edit({ kind: 'deck', to: { title: 'Ice', marking: null, style: { ...open().deck.style, theme: 'council' } } });
    edit({
      kind: 'insert',
      slides: [{ at: 1, slide: newSlide('new-1', 'points', '## New'), notes: { say: 'Say new.', ifAsked: '' } }],
    });
    edit({ kind: 'remove', slideIds: [b] });
    edit({ kind: 'order', slideIds: [...ids().filter((id) => id !== c), c] });
    restart();
    const { deck, notes } = open();
    expect(deck).toMatchObject({ title: 'Ice', marking: null, style: { theme: 'council', accent: '#123abc' } });
    expect(deck.slides[0]).toMatchObject({ id: a, hidden: true, plannedSeconds: 90 });
    expect(ids()).toEqual([a, 'new-1', ...before.filter((id) => ![a, b, c].includes(id)), c]);
    expect(notes['new-1']).toEqual({ say: 'Say new.', ifAsked: '' });
    expect(notes).not.toHaveProperty([b]);
    expect(library.decks()[0]).toMatchObject({ title: 'Ice', marking: null });
  });

  it('is refused where another window was first, and changes nothing', () => {
    const { revision } = open();
    edit({ kind: 'deck', to: { title: 'Theirs' } });
    expect(() => library.editDeck(deckId, { kind: 'deck', to: { title: 'Mine' } }, revision)).toThrow(code('conflict'));
    expect(open().deck.title).toBe('Theirs');
  });

  it('is refused where it speaks of what is not there', () => {
    expect(() => edit({ kind: 'slide', slideId: 'nothing', to: { body: '' } })).toThrow(code('conflict'));
    expect(open().history).toEqual({ undo: null, redo: null });
  });

  it('leaves the count of a text that did not change, so that nobody who is typing in it is disturbed', () => {
    edit({ kind: 'slide', slideId: first(), to: { backup: true } });
    expect(open().slideRevisions[first()]).toBe(0);
    expect(library.saveSlide({ deckId, slideId: first() }, '# Typed', 0)).toEqual({ revision: 1 });
  });

  it('is found by search when it is of words, and its old words are not', () => {
    edit({
      kind: 'insert',
      slides: [{ at: 1, slide: newSlide('new-1', 'points', '## Walrus'), notes: { say: 'Narwhal', ifAsked: '' } }],
    });
    expect(library.search('walrus', 5)).toMatchObject([{ slideId: 'new-1', kind: 'slide' }]);
    expect(library.search('narwhal', 5)).toMatchObject([{ slideId: 'new-1', kind: 'notes' }]);
    library.undo(deckId);
    expect(library.search('walrus', 5)).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back every change in turn, over a restart, and redo makes them again', () => {
    const states = [whole()];
    const [a, b] = ids() as [string, string];
    const changes = [
      () => edit({ kind: 'remove', slideIds: [b] }),
      () => library.saveSlide({ deckId, slideId: a }, '# Typed', 0),
      () => library.saveNotes({ deckId, slideId: a }, { say: 'Typed.', ifAsked: '' }, 0),
      () => edit({ kind: 'order', slideIds: ids().toReversed() }),
      () => edit({ kind: 'deck', to: { title: 'Ice' } }),
    ];
    for (const change of changes) {
      change();
      states.push(whole());
    }
    restart();
    for (const state of states.slice(0, -1).toReversed()) {
      library.undo(deckId);
      expect(whole()).toEqual(state);
    }
    expect(library.undo(deckId).edited).toEqual([]);
    restart();
    for (const state of states.slice(1)) {
      library.redo(deckId);
      expect(whole()).toEqual(state);
    }
    expect(open().history.redo).toBeNull();
  });

  it('takes back what was typed up to a pause, and of one text at a time', () => {
    const slideId = first();
    const { body } = open().deck.slides[0] as { body: string };
    library.saveSlide({ deckId, slideId }, 'a', 0);
    seconds(1);
    library.saveSlide({ deckId, slideId }, 'ab', 1);
    seconds(5);
    library.saveSlide({ deckId, slideId }, 'abc', 2);
    seconds(1);
    library.saveNotes({ deckId, slideId }, { say: 'x', ifAsked: '' }, 0);
    const bodyNow = () => open().deck.slides[0]?.body;
    library.undo(deckId);
    expect(bodyNow()).toBe('abc');
    library.undo(deckId);
    expect(bodyNow()).toBe('ab');
    library.undo(deckId);
    expect(bodyNow()).toBe(body);
  });

  it('is an edit: a window that typed into the text meanwhile is told', () => {
    const key = { deckId, slideId: first() };
    library.saveSlide(key, 'a', 0);
    library.undo(deckId);
    expect(() => library.saveSlide(key, 'b', 1)).toThrow(code('conflict'));
  });

  it('has nothing to make again once something else was done', () => {
    edit({ kind: 'deck', to: { title: 'One' } });
    library.undo(deckId);
    edit({ kind: 'deck', to: { title: 'Two' } });
    expect(library.redo(deckId).deck.title).toBe('Two');
    library.undo(deckId);
    expect(open().history).toMatchObject({ undo: null, redo: { word: 'title' } });
  });
});

describe('a version', () => {
  it('comes back whole, and the deck before it with undo', () => {
    const before = whole();
    const kept = library.keepVersion(deckId, 'Before the minister');
    edit({ kind: 'remove', slideIds: ids().slice(1) });
    library.saveNotes({ deckId, slideId: first() }, { say: 'Other.', ifAsked: '' }, 0);
    const changed = whole();
    library.restoreVersion(deckId, kept.id, open().revision);
    expect(whole()).toEqual(before);
    library.undo(deckId);
    expect(whole()).toEqual(changed);
    expect(library.versions(deckId)).toMatchObject([
      { name: 'Before the minister', slides: before.deck.slides.length },
    ]);
  });

  it('that was removed is said to be gone', () => {
    const kept = library.keepVersion(deckId, 'One');
    library.removeVersion(deckId, kept.id);
    expect(library.versions(deckId)).toEqual([]);
    expect(() => library.version(deckId, kept.id)).toThrow(code('not_found'));
  });
});

describe('the bin', () => {
  it('takes a deck out of everything, and gives it back', () => {
    const before = whole();
    library.binDeck(deckId);
    expect(library.decks()).toEqual([]);
    expect(library.search('harbour', 5)).toEqual([]);
    expect(library.binnedDecks()).toMatchObject([{ id: deckId, binnedAt: '2026-03-03T09:00:00.000Z' }]);
    expect(() => open()).toThrow(code('not_found'));
    expect(() => library.saveSlide({ deckId, slideId: before.deck.slides[0]?.id ?? '' }, 'x', 0)).toThrow(
      code('not_found'),
    );
    library.restoreDeck(deckId);
    expect(whole()).toEqual(before);
    expect(library.search('harbour', 5)).not.toEqual([]);
  });

  it('is emptied of what lay there for thirty days', () => {
    library.binDeck(deckId);
    seconds(29 * 86_400);
    restart();
    expect(library.binnedDecks()).toHaveLength(1);
    seconds(2 * 86_400);
    restart();
    expect(library.binnedDecks()).toEqual([]);
  });

  it('deletes for good only what is in it', () => {
    library.deleteBinnedDeck(deckId);
    expect(library.decks()).toHaveLength(1);
    library.binDeck(deckId);
    library.deleteBinnedDeck(deckId);
    expect(library.binnedDecks()).toEqual([]);
  });
});

describe('the cover of a deck', () => {
  it('is its first slide that is shown, in its style', () => {
    const { deck } = open();
    const [title, second] = deck.slides;
    const total = deck.slides.filter(({ hidden, backup }) => !hidden && !backup).length;
    expect(library.cover(deckId)).toEqual({ deck: { ...deck, slides: [{ ...title, citations: [] }] }, total });
    edit({ kind: 'slide', slideId: first(), to: { hidden: true } });
    expect(library.cover(deckId)).toMatchObject({ deck: { slides: [{ id: second?.id }] }, total: total - 1 });
  });

  it('is there where every slide is hidden, and not where the deck is in the bin', () => {
    edit({ kind: 'all', edits: ids().map((slideId) => ({ kind: 'slide', slideId, to: { hidden: true } }) as const) });
    expect(library.cover(deckId)).toMatchObject({ deck: { slides: [{ id: first() }] }, total: 0 });
    library.binDeck(deckId);
    expect(() => library.cover(deckId)).toThrow(code('not_found'));
  });
});

it('a copy is a deck of its own', () => {
  const copy = library.duplicateDeck(deckId, 'Copy of the harbour');
  edit({ kind: 'slide', slideId: first(), to: { body: '# Changed' } });
  expect(open(copy).deck).toMatchObject({ title: 'Copy of the harbour' });
  expect(open(copy).deck.slides).toEqual(harbourDeck().deck.slides);
  expect(open(copy).notes).toEqual(open().notes);
});

it('a deck can be begun by hand, twice', () => {
  const one = library.createEmptyDeck('Ice', 'he', 'rtl');
  const two = library.createEmptyDeck('Snow', 'en', 'ltr');
  expect(open(one).deck).toMatchObject({
    title: 'Ice',
    direction: 'rtl',
    slides: [{ layout: 'title', body: '# Ice' }],
  });
  expect(library.paper(open(two).paperId).paper.blocks).toEqual([]);
});
