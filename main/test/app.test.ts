import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { compose } from '../../slides/deck/compose.ts';
import type { Announcement } from '../api/events.ts';
import type { ImportedPaper, OpenDeck } from '../api/results.ts';
import { type App, createApp } from '../app.ts';
import { pathsFrom } from '../paths.ts';
import { harbourText } from './importing/harbour-text.ts';
import { makePdf, text } from './importing/make-pdf.ts';
import { composeOptions } from './library/harbour.ts';
import { temporaryFolder } from './library/temporary.ts';

let app: App;
let announced: Announcement[];
const closePrinter = vi.fn(async () => undefined);

beforeEach(() => {
  app = createApp(
    {
      host: 'command-line',
      printer: { print: async () => new Uint8Array(), close: closePrinter },
      files: { native: false, choosePapers: async () => [], save: async () => null, open: async () => false },
      clock: { now: () => new Date(0) },
    },
    pathsFrom(join(import.meta.dirname, '..', '..'), join(temporaryFolder(), 'library.sqlite')),
  );
  announced = [];
  // Refusals are logged, which is not what these tests are about.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => void vi.restoreAllMocks());
  app.listen((announcement) => announced.push(announcement));
  onTestFinished(() => app.close());
});

async function ask<T>(name: string, params: unknown): Promise<T> {
  const reply = await app.dispatch(name, params);
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return reply.result as T;
}

async function storedDeck(): Promise<string> {
  const imported = await ask<ImportedPaper>('papers.import', { name: 'harbour.md', text: harbourText });
  const { deckId } = await ask<{ deckId: string }>('decks.create', {
    paperId: imported.paperId,
    ...compose(imported.briefing, composeOptions),
  });
  return deckId;
}

describe('the application', () => {
  it('takes a paper through to a deck and its notes, and tells every window', async () => {
    const deckId = await storedDeck();
    const opened = await ask<OpenDeck>('decks.get', { deckId });
    const slideId = opened.deck.slides[1]?.id ?? '';
    const save = { deckId, slideId, say: 'Pause here.', ifAsked: '', baseRevision: 0 };
    expect(await ask('notes.save', save)).toEqual({ revision: 1 });
    expect(await ask('slides.save', { deckId, slideId, body: '# Mine', baseRevision: 0 })).toEqual({ revision: 1 });

    const again = await ask<OpenDeck>('decks.get', { deckId });
    expect(again.notes[slideId]).toEqual({ say: 'Pause here.', ifAsked: '' });
    expect(again.deck.slides[1]?.body).toBe('# Mine');
    expect(announced).toEqual([
      { event: 'library.changed', data: {} },
      { event: 'deck.saved', data: { deckId, slideId, part: 'notes', revision: 1 } },
      { event: 'deck.saved', data: { deckId, slideId, part: 'slide', revision: 1 } },
    ]);
  });

  it('announces nothing that was refused', async () => {
    const reply = await app.dispatch('notes.save', {
      deckId: 'd',
      slideId: 's',
      say: '',
      ifAsked: '',
      baseRevision: 0,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(announced).toEqual([]);
  });

  it('gives a paper again as it was imported', async () => {
    const imported = await ask<ImportedPaper>('papers.import', { name: 'harbour.md', text: harbourText });
    const { paperId, paper } = imported;
    expect(await ask('papers.get', { paperId })).toEqual({ paperId, paper, corrections: [] });
    expect(await ask('papers.import', { name: 'harbour.md', text: harbourText })).toEqual(imported);
  });

  it('reads an upload once, and keeps only the last few', async () => {
    const ids = Array.from({ length: 5 }, () => app.upload(new TextEncoder().encode(harbourText)));
    const forgotten = await app.dispatch('papers.import', { name: 'harbour.md', upload: ids[0] });
    expect(forgotten).toMatchObject({ ok: false, error: { code: 'not_found' } });
    const upload = ids[4];
    expect(await app.dispatch('papers.import', { name: 'harbour.md', upload })).toMatchObject({ ok: true });
    expect(await app.dispatch('papers.import', { name: 'harbour.md', upload })).toMatchObject({ ok: false });
  });

  it('ends the reading of a paper when asked, and answers meanwhile', async () => {
    const reading = app.dispatch('papers.import', { name: 'long.md', text: harbourText.repeat(3000) });
    await ask('app.info', {});
    await ask('papers.cancel', {});
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await app.dispatch('papers.import', { name: 'harbour.md', text: harbourText })).toMatchObject({ ok: true });
  });

  it('tells which page of a PDF is read, and answers all the while a hostile one is', async () => {
    const sound = makePdf(
      Array.from({ length: 3 }, (_, page) => text(`The port should dredge channel ${page}.`, 70, 700)),
    );
    await ask('papers.import', { name: 'port.pdf', upload: app.upload(sound) });
    expect(announced).toContainEqual({ event: 'paper.reading', data: { page: 1, of: 3 } });

    const hostile = await readFile(join(import.meta.dirname, 'importing', 'many-letters.pdf'));
    let isOver = false;
    const reading = app.dispatch('papers.import', { name: 'hostile.pdf', upload: app.upload(hostile) });
    void reading.then(() => {
      isOver = true;
    });
    let answered = 0;
    for (; answered < 200 && !isOver; answered += 1) {
      await new Promise((turn) => setTimeout(turn));
      await ask('app.info', {});
    }
    expect(answered).toBe(200);
    await ask('papers.cancel', {});
    expect(await reading).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('waits before closing until a window has sent what is typed', async () => {
    let sent = false;
    app.listen(({ event }) => {
      if (event !== 'app.flush') return;
      setTimeout(() => {
        sent = true;
        void app.dispatch('app.flushed', {});
      }, 20);
    });
    await app.flush();
    expect(sent).toBe(true);
    expect(announced).toContainEqual({ event: 'app.flush', data: {} });
  });

  it('does not wait longer than two seconds for a window that hangs', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const flushed = vi.fn();
    const flushing = app.flush().then(flushed);
    await vi.advanceTimersByTimeAsync(1_999);
    expect(flushed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await flushing;
  });

  it('goes on when one window cannot be told', async () => {
    app.listen(() => {
      throw new Error('the window is gone');
    });
    const late = vi.fn();
    app.listen(late);
    app.command('present');
    expect(late).toHaveBeenCalledWith({ event: 'menu.command', data: { command: 'present' } });
  });

  it('tells nothing to a window that stopped listening', () => {
    const stopped = vi.fn();
    app.listen(stopped)();
    app.command('open');
    expect(stopped).not.toHaveBeenCalled();
  });
});
