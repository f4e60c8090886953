import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Events } from '../../main/api/events.ts';
import type { ImportedPaper, LockedPaper } from '../../main/api/results.ts';
import { largestPaper, sayRefusal } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { RequestError, sentenceOf } from '../shared/request-error.ts';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';
import { briefInWorker } from './brief-in-worker.ts';

/** Papers on their way in: read one after another, each once the person is done with the one before. */
export interface PaperQueue {
  /** What is being read now, by name. */
  readonly reading: ReadonlySignal<string | null>;
  /** Which page of it is being read; null where its format has none, or before the first. */
  readonly pages: ReadonlySignal<PagesRead | null>;
  /** Which of the papers that were given together is at hand, from 1; null where it is the only one. */
  readonly place: ReadonlySignal<{ readonly at: number; readonly of: number } | null>;
  /** A paper that was read and waits for the person to make a briefing of it. */
  readonly paper: ReadonlySignal<ImportedPaper | null>;
  /** The deck that the waiting paper is a new version for; null where a deck is to be made of it. */
  readonly versionFor: ReadonlySignal<string | null>;
  /** A paper whose password the person is asked for. */
  readonly locked: ReadonlySignal<LockedPaper['locked'] | null>;
  /** Reads the locked paper; it stays locked where the password is wrong. */
  unlock(password: string): Promise<void>;
  /** Asks with the host's own dialog for one or several. */
  choose(versionFor?: string): Promise<void>;
  importFiles(files: readonly File[], versionFor?: string): Promise<void>;
  importText(text: string): Promise<void>;
  importSample(): Promise<void>;
  /** One that was read before, as it was stored. */
  importAgain(paperId: string): Promise<void>;
  /** Forgets the waiting or locked paper; the next is read. */
  putAside(): void;
  /** Neither what is being read nor what comes after it is wanted any more. */
  stop(): void;
}

type PagesRead = Events['paper.reading'];

interface Coming {
  readonly name: string;
  readonly versionFor?: string | undefined;
  readonly read: () => Promise<ImportedPaper | LockedPaper>;
}

export function createPaperQueue(client: Client): PaperQueue {
  const reading = signal<string | null>(null);
  const pages = signal<PagesRead | null>(null);
  const paper = signal<ImportedPaper | null>(null);
  const versionFor = signal<string | null>(null);
  const locked = signal<LockedPaper['locked'] | null>(null);
  /** As `versionFor`, of the locked paper. */
  let lockedFor: string | undefined;
  const place = signal<{ at: number; of: number } | null>(null);
  let coming: readonly Coming[] = [];
  let at = 0;
  let failures: readonly string[] = [];
  let choosing = false;
  /** Another each time the reading is stopped: an answer that comes afterwards is not wanted. */
  let wanted = {};

  const isIdle = () => reading.value === null && paper.value === null && locked.value === null;
  const begin = () => {
    at = 0;
    failures = [];
    settled('paper');
  };
  const tellPlace = () => {
    const of = at + coming.length;
    place.value = of > 1 ? { at, of } : null;
  };

  const readOne = async ({ name, read, versionFor: deckId }: Coming) => {
    const mine = wanted;
    reading.value = name;
    pages.value = null;
    try {
      const answer = await read();
      if (mine !== wanted) return;
      batch(() => {
        lockedFor = deckId;
        locked.value = 'locked' in answer ? answer.locked : null;
        if ('locked' in answer) return;
        versionFor.value = deckId ?? null;
        paper.value = answer;
      });
    } catch (error) {
      if (mine === wanted) locked.value = null;
      // The person who cancelled, here or in another window, knows.
      if (mine !== wanted || (error instanceof RequestError && error.code === 'cancelled')) return;
      failures = [...failures, sentenceOf(error)];
      notify('paper', 'loss', failures.join('\n'));
    } finally {
      if (mine === wanted) reading.value = null;
    }
  };

  const goOn = async () => {
    while (isIdle()) {
      const [next, ...rest] = coming;
      if (!next) return;
      coming = rest;
      at += 1;
      tellPlace();
      await readOne(next);
    }
  };

  const add = (papers: readonly Coming[]) => {
    if (isIdle() && coming.length === 0) begin();
    coming = [...coming, ...papers];
    tellPlace();
    return goOn();
  };
  client.on('paper.reading', (read) => {
    if (reading.value !== null) pages.value = read;
  });
  // The person is done with a paper: it was made into a deck or put aside.
  effect(() => {
    if (paper.value === null) void untracked(goOn);
  });

  return {
    reading,
    pages,
    place,
    paper,
    versionFor,
    locked,
    async unlock(password) {
      if (!locked.value || reading.value !== null) return;
      const { name, upload } = locked.value;
      const read = () => client.request('papers.import', { name, upload, password });
      await readOne({ name, versionFor: lockedFor, read });
      await goOn();
    },
    async choose(deckId) {
      // Two dialogs of the host would stand one behind the other.
      if (!isIdle() || choosing) return;
      choosing = true;
      try {
        const chosen = await client.request('papers.choose', {});
        await add(
          (deckId === undefined ? chosen : chosen.slice(0, 1)).map(({ id, name }) => ({
            name,
            versionFor: deckId,
            read: () => client.request('papers.import', { chosen: id }),
          })),
        );
      } catch (error) {
        notify('paper', 'loss', sentenceOf(error));
      } finally {
        choosing = false;
      }
    },
    importFiles: (files, deckId) =>
      add(
        files.map((file) => ({
          name: file.name,
          versionFor: deckId,
          async read() {
            const upload = await client.upload(await bytesOf(file));
            return client.request('papers.import', { name: file.name, upload });
          },
        })),
      ),
    importText: (text) =>
      add([
        {
          name: libraryWords().pastedText,
          read: () => client.request('papers.import', { name: 'Pasted text', text }),
        },
      ]),
    importSample: () =>
      add([{ name: libraryWords().samplePaper, read: () => client.request('papers.importSample', {}) }]),
    importAgain: (paperId) => add([{ name: libraryWords().thePaper, read: () => importedAgain(client, paperId) }]),
    putAside() {
      locked.value = null;
      if (paper.value === null) void goOn();
      paper.value = null;
    },
    stop() {
      wanted = {};
      coming = [];
      reading.value = null;
      locked.value = null;
      client.request('papers.cancel', {}).catch((error: unknown) => notify('paper', 'loss', sentenceOf(error)));
    },
  };
}

/** @throws RequestError */
export async function importedAgain(client: Client, paperId: string): Promise<ImportedPaper> {
  const stored = await client.request('papers.get', { paperId });
  return { ...stored, briefing: await briefInWorker(stored.paper) };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  // Before it is read: the window would hold it all in memory only to hear the same.
  if (file.size > largestPaper)
    throw new RequestError(
      'paper_too_large',
      sayRefusal({ code: 'too-large', name: file.name, megabytes: largestPaper / 1_000_000 }, interfaceLanguage.value),
    );
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RequestError('paper_unreadable', libraryWords().unreadable(file.name));
  }
}
