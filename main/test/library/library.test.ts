import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ComposedDeck, Slide } from '../../../slides/deck/model.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { harbourDeck, harbourPaper, newPaper, recommendations } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

let path: string;
let time: string;
let library: Library;

const clock = { now: () => new Date(time) };
const code = (name: string) => expect.objectContaining({ code: name });

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  time = '2026-03-03T09:00:00.000Z';
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
});

/** Another program that has the library open. */
function otherProgram() {
  const other = new Database(path);
  onTestFinished(() => void other.close());
  return other;
}

describe('papers', () => {
  it('come back as they were read', () => {
    const id = library.storePaper(newPaper());
    expect(library.paper(id)).toEqual({ id, paper: harbourPaper, recommendations, corrections: [] });
  });

  it('come back with the reasons that an earlier version stored as sentences', () => {
    const id = library.storePaper(newPaper());
    otherProgram().prepare('UPDATE recommendations SET reasons = ?').run('["The paper labels it “Ask”."]');
    const reasons = library.paper(id).recommendations.map((one) => one.reasons);
    expect(reasons).toEqual(recommendations.map(() => [{ code: 'earlier', text: 'The paper labels it “Ask”.' }]));
  });

  it('are the same paper when the same bytes are read the same way', () => {
    const first = library.storePaper(newPaper());
    expect(library.storePaper(newPaper({ name: 'copy of harbour.md' }))).toBe(first);
  });

  it('are kept beside an earlier reading of the same bytes, which decks cite', () => {
    const first = library.storePaper(newPaper());
    const better = newPaper({ reading: 'r2', recommendations: [] });
    expect(library.storePaper(better)).not.toBe(first);
    expect(library.paper(first).recommendations).toEqual(recommendations);
  });

  it('are said to be missing', () => {
    expect(() => library.paper('nothing')).toThrow(code('not_found'));
  });
});

describe('decks', () => {
  it('come back as they were composed', () => {
    const paperId = library.storePaper(newPaper());
    const { deck, notes } = harbourDeck({ hidden: true, backup: true, plannedSeconds: 90.5 });
    const id = library.createDeck(paperId, { deck, notes });
    const unsaved = Object.fromEntries(deck.slides.map((slide) => [slide.id, 0]));
    expect(library.openDeck(id)).toEqual({
      id,
      paperId,
      deck,
      notes: expect.objectContaining(notes),
      revision: 0,
      slideRevisions: unsaved,
      notesRevisions: unsaved,
      history: { undo: null, redo: null },
      flags: {},
    });
  });

  it('have empty notes where none were composed, so that a person can write some', () => {
    const { deck } = harbourDeck();
    const id = library.createDeck(library.storePaper(newPaper()), { deck, notes: {} });
    const empty = { say: '', ifAsked: '' };
    expect(library.openDeck(id).notes).toEqual(Object.fromEntries(deck.slides.map((slide) => [slide.id, empty])));
  });

  it('may have a slide with a name every object knows', () => {
    const { deck } = harbourDeck({ id: 'constructor' });
    const id = library.createDeck(library.storePaper(newPaper()), { deck, notes: {} });
    expect(library.openDeck(id).notes['constructor']).toEqual({ say: '', ifAsked: '' });
  });

  it('are read for the audience without the notes, even where there are none to read', () => {
    const { deck, notes } = harbourDeck();
    const id = library.createDeck(library.storePaper(newPaper()), { deck, notes });
    otherProgram().exec('DROP TABLE notes');
    expect(library.deck(id)).toEqual(deck);
    expect(() => library.openDeck(id)).toThrow();
  });

  it('are listed with the latest change first', () => {
    const paperId = library.storePaper(newPaper());
    const first = library.createDeck(paperId, harbourDeck());
    time = '2026-03-03T10:00:00.000Z';
    const second = library.createDeck(paperId, harbourDeck());
    expect(library.decks().map(({ id }) => id)).toEqual([second, first]);

    time = '2026-03-03T11:00:00.000Z';
    const { slides } = library.deck(first);
    library.saveNotes({ deckId: first, slideId: slides[0]?.id ?? '' }, { say: 'Welcome.', ifAsked: '' }, 0);
    expect(library.decks()[0]).toEqual({
      id: first,
      title: 'A harbour that pays for itself',
      marking: 'OFFICIAL',
      plannedMinutes: 10,
      slides: slides.length,
      recommendations: 2,
      changedAt: time,
      revision: 0,
    });
  });
});

describe('a deck that is not the paper’s', () => {
  const own = harbourDeck().deck.slides.find((slide) => slide.recommendationId === 'rec-1') as Slide;
  const reworded = (from: string, to: string): ComposedDeck =>
    harbourDeck({
      body: own.body.replace(from, to),
      citations: own.citations.map((citation) => ({ ...citation, line: citation.line.replace(from, to) })),
    });
  const citing = (change: Partial<Slide['citations'][number]['span']>): ComposedDeck =>
    harbourDeck({ citations: own.citations.map(({ line, span }) => ({ line, span: { ...span, ...change } })) });

  it.each([
    ['a wrong number', reworded('40%', '60%')],
    ['a changed modal', reworded('should', 'must')],
    ['a line without a citation', harbourDeck({ citations: [] })],
    ['a quote the paper does not have', citing({ quote: 'Fees should be doubled.' })],
    ['a paragraph the paper does not have', citing({ blockId: 'b99' })],
    ['a recommendation the paper does not have', harbourDeck({ recommendationId: 'rec-9' })],
    ['another number', harbourDeck({ number: '7' })],
    ['notes of a slide it does not have', { ...harbourDeck(), notes: { ghost: { say: '', ifAsked: '' } } }],
  ])('is refused for %s, and nothing of it stays', (_what, deck) => {
    const paperId = library.storePaper(newPaper());
    expect(() => library.createDeck(paperId, deck)).toThrow(
      expect.objectContaining({
        code: 'not_faithful',
        message: expect.stringMatching(new RegExp(`slide (${own.id}|ghost) is not what the paper says`)),
      }),
    );
    expect(library.decks()).toEqual([]);
  });

  it('is refused where two slides have one id', () => {
    const { deck, notes } = harbourDeck();
    const paperId = library.storePaper(newPaper());
    const twice = { deck: { ...deck, slides: [...deck.slides, own] }, notes };
    expect(() => library.createDeck(paperId, twice)).toThrow(code('invalid_request'));
  });

  it('cannot be stored past the check: the tables themselves refuse another paper’s block', () => {
    const paperId = library.storePaper(newPaper());
    const id = library.createDeck(paperId, harbourDeck());
    const other = otherProgram();
    other.pragma('foreign_keys = ON');
    expect(() =>
      other
        .prepare("INSERT INTO citations VALUES (?, ?, 99, ?, 'Line', 'b99', 'Quote', '', '')")
        .run(id, own.id, paperId),
    ).toThrow(/FOREIGN KEY/);
  });
});

describe('saving', () => {
  let key: { deckId: string; slideId: string };
  const said = (say: string) => ({ say, ifAsked: '' });

  beforeEach(() => {
    const deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
    key = { deckId, slideId: library.deck(deckId).slides[0]?.id ?? '' };
  });

  it('counts revisions', () => {
    expect(library.saveNotes(key, said('Pause.'), 0)).toEqual({ revision: 1 });
    expect(library.saveNotes(key, said('Pause, then smile.'), 1)).toEqual({ revision: 2 });
    expect(library.openDeck(key.deckId).notes[key.slideId]).toEqual(said('Pause, then smile.'));
    expect(library.openDeck(key.deckId).notesRevisions[key.slideId]).toBe(2);
  });

  it('refuses notes based on an old revision, keeps what is stored and says where both texts are', () => {
    library.saveNotes(key, said('First'), 0);
    expect(() => library.saveNotes(key, said('Late'), 0)).toThrow(
      expect.objectContaining({
        code: 'conflict',
        message: expect.stringMatching(/Both texts are safe: theirs in the library, yours here/),
      }),
    );
    expect(library.openDeck(key.deckId).notes[key.slideId]).toEqual(said('First'));
  });

  it('refuses a slide based on an old revision and keeps what is stored', () => {
    library.saveSlide(key, '# First', 0);
    expect(() => library.saveSlide(key, '# Late', 0)).toThrow(code('conflict'));
    expect(library.deck(key.deckId).slides[0]?.body).toBe('# First');
  });

  it('never refuses what a person writes for its wording', () => {
    library.saveSlide(key, '# Abolish every fee at once', 0);
    expect(library.deck(key.deckId).slides[0]?.body).toBe('# Abolish every fee at once');
  });

  it('does not confuse the revisions of a slide and of its notes', () => {
    library.saveSlide(key, '# Changed', 0);
    expect(library.saveNotes(key, said('Still the first save'), 0)).toEqual({ revision: 1 });
  });

  it('says that a slide is not there', () => {
    expect(() => library.saveNotes({ ...key, slideId: 'ghost' }, said(''), 0)).toThrow(code('not_found'));
    expect(() => library.saveSlide({ ...key, deckId: 'ghost' }, '', 0)).toThrow(code('not_found'));
  });

  it('says that the library is in use, and saves when it is free again', () => {
    const other = otherProgram();
    other.exec('BEGIN IMMEDIATE');
    expect(() => library.saveNotes(key, said('Typed meanwhile'), 0)).toThrow(code('library_locked'));
    other.exec('COMMIT');
    expect(library.saveNotes(key, said('Typed meanwhile'), 0)).toEqual({ revision: 1 });
  });
});
