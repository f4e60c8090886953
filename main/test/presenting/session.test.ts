import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { elapsed } from '../../../slides/show/time.ts';
import type { Announcement } from '../../api/events.ts';
import { audienceSecrets, findLeaks } from '../../exporting/leak-scan.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { createSession, type Session } from '../../presenting/session.ts';
import { harbourDeck, newPaper } from '../library/harbour.ts';
import { temporaryFolder } from '../library/temporary.ts';

const minute = 60_000;
let path: string;
let library: Library;
let deckId: string;
let clocks: { steady: number; day: number };
let announced: Announcement[];
let session: Session;

function open(): Session {
  library = openLibrary(path, { now: () => new Date(clocks.day) });
  onTestFinished(() => library.close());
  return createSession({
    library,
    now: () => ({ ...clocks }),
    announce: (announcement) => announced.push(announcement),
  });
}

const wait = (milliseconds: number) => {
  clocks.steady += milliseconds;
  clocks.day += milliseconds;
};

/** Lectern ends without a word, and is started again `milliseconds` later. */
function crash(milliseconds: number, changes: Partial<typeof clocks> = {}): void {
  library.close();
  wait(milliseconds);
  Object.assign(clocks, changes);
  session = open();
}

const begin = (from: string | null = null) => session.start(deckId, from, { oneScreen: false, rehearsal: false });
const shown = () => session.show();
const passed = () =>
  elapsed(session.show()?.state.timer ?? { startedAt: null, pausedAt: null, pausedFor: 0 }, clocks.steady);
const slideIds = () => shown()?.deck.slides.map(({ id }) => id) ?? [];

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  clocks = { steady: 1_000_000, day: Date.UTC(2026, 2, 3, 9) };
  announced = [];
  session = open();
  deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
});

describe('a show', () => {
  it('begins at the first slide or at the one at hand', () => {
    begin();
    expect(shown()?.state.at.slideId).toBe(slideIds()[0]);
    session.do({ do: 'end' });
    begin('rec-1');
    expect(shown()?.state.at.slideId).toBe('rec-1');
  });

  it('runs on the deck as it was: a slide that is saved elsewhere does not reach it', () => {
    begin();
    const before = session.section('rec-1');
    library.saveSlide({ deckId, slideId: 'rec-1' }, '# Something else', 0);
    expect(session.section('rec-1')).toBe(before);
    expect(shown()?.deck.slides.find(({ id }) => id === 'rec-1')?.body).not.toContain('Something else');
  });

  it('tells every window of each step, and the audience’s only of what changes for the audience', () => {
    begin();
    announced.length = 0;
    session.do({ do: 'next' });
    expect(announced.map(({ event }) => event)).toEqual(['show.seen', 'show.changed']);
    announced.length = 0;
    session.do({ do: 'freeze' });
    session.do({ do: 'next' });
    expect(announced.map(({ event }) => event)).toEqual(['show.changed', 'show.changed']);
  });

  it('what the audience is told names no slide that it does not see', () => {
    begin();
    session.do({ do: 'freeze' });
    announced.length = 0;
    session.do({ do: 'next' });
    session.do({ do: 'black' });
    const heard = announced.flatMap(({ event, data }) => (event === 'show.seen' ? [data] : []));
    expect(heard).toEqual([
      { showId: shown()?.showId, slideId: slideIds()[0], step: 0, screen: 'black', oneScreen: false },
    ]);
  });

  it('nothing is announced where nothing changed', () => {
    begin();
    announced.length = 0;
    session.do({ do: 'previous' });
    session.do({ do: 'stay' });
    expect(announced).toEqual([]);
  });

  it('ends for all, and is not there afterwards', () => {
    begin();
    announced.length = 0;
    session.do({ do: 'leave' });
    session.do({ do: 'leave' });
    expect(announced.at(-1)).toEqual({ event: 'show.changed', data: null });
    expect(announced).toContainEqual({ event: 'show.seen', data: null });
    expect([session.show(), session.audience()]).toEqual([null, null]);
    expect(() => session.section('rec-1')).toThrow(expect.objectContaining({ code: 'not_found' }));
    crash(0);
    expect(session.show()).toBeNull();
  });

  it('a second one is refused while it runs', () => {
    begin();
    expect(() => begin()).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('a deck of which every slide is hidden is refused, and a deck that is not there', () => {
    const { deck, notes } = harbourDeck();
    const slides = deck.slides.map((slide) => ({ ...slide, hidden: true }));
    const hidden = library.createDeck(library.storePaper(newPaper()), { deck: { ...deck, slides }, notes });
    const how = { oneScreen: true, rehearsal: false };
    expect(() => session.start(hidden, null, how)).toThrow(expect.objectContaining({ code: 'invalid_request' }));
    expect(() => session.start('nowhere', null, how)).toThrow(expect.objectContaining({ code: 'not_found' }));
    expect(session.show()).toBeNull();
  });

  it('gives the audience slides and their look, and nothing else of the deck', () => {
    begin();
    const audience = session.audience();
    const given = JSON.stringify([audience, audience?.order.map(session.section)]);
    const { deck, notes = {} } = shown() ?? {};
    expect(deck && audienceSecrets({ deck, notes })).not.toEqual([]);
    expect(deck && findLeaks(given, audienceSecrets({ deck, notes }))).toEqual([]);
    expect(['citations', 'blockId', 'ifAsked'].filter((name) => given.includes(name))).toEqual([]);
  });

  it('a step that the disk refuses is done all the same, and the presenter is told', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    begin();
    vi.spyOn(library.shows, 'write').mockImplementation(() => {
      throw new Error('The disk is full');
    });
    session.do({ do: 'next' });
    expect(shown()).toMatchObject({ kept: false, state: { at: { slideId: slideIds()[1] } } });
  });
});

describe('decisions', () => {
  it('are kept with the time, replaced by later ones, and outlive a crash', () => {
    begin();
    wait(minute);
    session.decide('rec-1', 'agreed', '');
    session.decide('rec-1', 'deferred', 'To the spring.');
    const decision = {
      slideId: 'rec-1',
      outcome: 'deferred',
      note: 'To the spring.',
      decidedAt: '2026-03-03T09:01:00.000Z',
    };
    expect(shown()?.decisions).toEqual([decision]);
    crash(1000);
    expect(shown()?.decisions).toEqual([decision]);
  });

  it('are in the record with what was shown, long after the show', () => {
    begin();
    session.do({ do: 'next' });
    wait(minute);
    session.do({ do: 'next' });
    session.decide('rec-1', 'agreed', '');
    const { showId = '' } = shown() ?? {};
    session.do({ do: 'end' });
    expect(library.shows.record(showId)).toMatchObject({
      startedAt: '2026-03-03T09:00:00.000Z',
      endedAt: '2026-03-03T09:01:00.000Z',
      decisions: [{ slideId: 'rec-1', outcome: 'agreed' }],
      shown: [slideIds()[1] ?? 'bottom-line'],
    });
  });

  it('are not written down where the show does not log', () => {
    begin();
    session.do({ do: 'log', on: false });
    session.decide('rec-1', 'agreed', '');
    expect(shown()?.decisions).toEqual([]);
    session.do({ do: 'log', on: true });
    session.decide('rec-1', 'agreed', '');
    expect(shown()?.decisions).toHaveLength(1);
  });

  it('one that the disk refuses is not taken for kept', () => {
    begin();
    vi.spyOn(library.shows, 'decide').mockImplementation(() => {
      throw new Error('The disk is full');
    });
    expect(() => session.decide('rec-1', 'agreed', '')).toThrow();
    expect(shown()?.decisions).toEqual([]);
  });
});

describe('after a crash', () => {
  it('the show is offered again, on the same slide, the same cover, the clock having run on', () => {
    begin();
    session.do({ do: 'next' });
    wait(3 * minute);
    session.do({ do: 'next' });
    session.do({ do: 'black' });
    const { at } = shown()?.state ?? {};
    const notes = shown()?.notes;
    crash(2 * minute);
    expect(shown()).toMatchObject({ interrupted: true, deckId, state: { at, screen: 'black' }, notes });
    expect(session.audience()).toBeNull();
    session.do({ do: 'next' });
    expect(shown()?.state.at).toEqual(at);
    session.resume();
    expect(shown()).toMatchObject({ interrupted: false, state: { at } });
    expect(session.audience()?.seen.slideId).toBe(at?.slideId);
    expect(passed()).toBe(5 * minute);
  });

  it('the clock is right after the machine itself was started again', () => {
    begin();
    session.do({ do: 'next' });
    wait(3 * minute);
    session.do({ do: 'next' });
    crash(4 * minute, { steady: 30_000 });
    session.resume();
    expect(passed()).toBe(7 * minute);
    wait(minute);
    expect(passed()).toBe(8 * minute);
  });

  it('a time of day that was set meanwhile does not move it', () => {
    begin();
    session.do({ do: 'next' });
    crash(30_000, { day: clocks.day + 50_000 });
    session.resume();
    expect(passed()).toBe(30_000);
  });

  it('a pause goes on', () => {
    begin();
    session.do({ do: 'next' });
    wait(minute);
    session.do({ do: 'timer' });
    crash(9 * minute, { steady: 5 });
    session.resume();
    expect(passed()).toBe(minute);
  });

  it('it can be ended instead, and another begun in its place', () => {
    begin();
    crash(1000);
    session.do({ do: 'end' });
    expect(shown()).toBeNull();
    begin();
    crash(1000);
    begin('rec-1');
    expect(shown()).toMatchObject({ interrupted: false, state: { at: { slideId: 'rec-1' } } });
  });

  it('a command line that looks into the same library meanwhile leaves it alone', () => {
    begin();
    crash(1000);
    session.close();
    crash(1000);
    expect(shown()?.interrupted).toBe(true);
  });

  it('Lectern that ends in good order ends its show', () => {
    begin();
    session.close();
    crash(1000);
    expect(shown()).toBeNull();
  });

  it('a step writes no more for a long deck than for a short one', () => {
    const { deck, notes } = harbourDeck();
    const copies = Array.from({ length: 60 }, (_, copy) =>
      deck.slides.map((slide) => ({ ...slide, id: `${slide.id}-${copy}` })),
    );
    const slides = [...deck.slides, ...copies.flat()];
    const long = library.createDeck(library.storePaper(newPaper()), { deck: { ...deck, slides }, notes });
    const bytesOfStep = () => {
      const db = new Database(path);
      db.pragma('wal_checkpoint(TRUNCATE)');
      session.do({ do: 'next' });
      db.close();
      return statSync(`${path}-wal`).size;
    };
    begin();
    session.do({ do: 'next' });
    const short = bytesOfStep();
    session.do({ do: 'end' });
    session.start(long, null, { oneScreen: false, rehearsal: false });
    session.do({ do: 'next' });
    expect(short).toBeGreaterThan(0);
    expect(bytesOfStep()).toBeLessThanOrEqual(short * 1.2);
  });

  it('what was shown is kept, and the notes only where they belong', () => {
    begin();
    session.do({ do: 'end' });
    const db = new Database(path, { readonly: true });
    const rows = db.prepare('SELECT deck, notes, ended_at FROM shows').all();
    db.close();
    expect(rows).toEqual([
      { deck: expect.stringContaining('rec-1'), notes: null, ended_at: '2026-03-03T09:00:00.000Z' },
    ]);
    expect(library.openDeck(deckId).notes['rec-1']?.say).not.toBe('');
  });
});

describe('a rehearsal', () => {
  const rehearse = () => session.start(deckId, null, { oneScreen: false, rehearsal: true });
  const runs = () => library.shows.rehearsals(deckId);
  const spend = (seconds: number, command: 'next-slide' | 'end' = 'next-slide') => {
    wait(seconds * 1000);
    session.do({ do: command });
  };

  it('shows no window a slide, and writes no decision down', () => {
    rehearse();
    session.do({ do: 'next-slide' });
    session.decide('rec-1', 'agreed', '');
    expect(announced.filter(({ event, data }) => event === 'show.seen' && data !== null)).toEqual([]);
    expect(session.audience()).toBeNull();
    expect(shown()).toMatchObject({ rehearsal: true, decisions: [] });
  });

  it('runs from its first slide on, and is kept as how long each slide took, the latest first', () => {
    rehearse();
    spend(20);
    spend(40, 'end');
    wait(minute);
    rehearse();
    spend(30, 'end');
    const [first = '', second = ''] = library.openDeck(deckId).deck.slides.map(({ id }) => id);
    expect(runs().map(({ times }) => times)).toEqual([{ [first]: 30_000 }, { [first]: 20_000, [second]: 40_000 }]);
    expect(runs()[1]?.startedAt).toBe('2026-03-03T09:00:00.000Z');
  });

  it('one in which no slide was spoken to does not count, nor one that runs, nor a briefing, nor another deck’s', () => {
    const other = library.createDeck(library.storePaper(newPaper()), harbourDeck());
    rehearse();
    spend(1, 'end');
    begin();
    spend(1);
    spend(60, 'end');
    session.start(other, null, { oneScreen: false, rehearsal: true });
    spend(60, 'end');
    rehearse();
    spend(60);
    expect(runs()).toEqual([]);
  });

  it('a pause and a time set to zero are no time of a slide', () => {
    rehearse();
    wait(10_000);
    session.do({ do: 'timer' });
    wait(minute);
    session.do({ do: 'timer' });
    session.do({ do: 'reset-timer' });
    session.do({ do: 'reset-timer' });
    session.do({ do: 'undo-reset' });
    session.do({ do: 'end' });
    expect(runs().map(({ times }) => Object.values(times))).toEqual([[10_000]]);
  });

  it('counts the last slide too where Lectern ends in good order', () => {
    rehearse();
    spend(20);
    wait(40_000);
    session.close();
    const [first = '', second = ''] = library.openDeck(deckId).deck.slides.map(({ id }) => id);
    expect(runs().map(({ times }) => times)).toEqual([{ [first]: 20_000, [second]: 40_000 }]);
  });

  it('is over where Lectern ended without its end, with the times it had', () => {
    rehearse();
    spend(20);
    crash(5 * minute);
    expect(shown()).toBeNull();
    expect(runs().map(({ times }) => Object.values(times))).toEqual([[20_000]]);
    begin();
    expect(shown()?.rehearsal).toBe(false);
  });
});
