import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeckSummary, ImportedPaper } from '../../main/api/results.ts';
import { type ComposedDeck, largestPaper, tooLarge } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { RequestError, sentenceOf } from '../shared/request-error.ts';

/** What there is, and papers on their way in. */
export interface Library {
  /** Null until the first answer. */
  readonly decks: ReadonlySignal<readonly DeckSummary[] | null>;
  /** What is being read now, by name. */
  readonly reading: ReadonlySignal<string | null>;
  /** A paper that was read and waits for the person to make a briefing of it. */
  readonly paper: ReadonlySignal<ImportedPaper | null>;
  refresh(): Promise<void>;
  /** Asks with the host's own dialog. */
  choose(): Promise<void>;
  importFile(file: File): Promise<void>;
  importText(text: string): Promise<void>;
  importSample(): Promise<void>;
  /** Gives up the paper that is being read. */
  cancelReading(): void;
  /** Stores a deck of the waiting paper; gives its id. */
  create(composed: ComposedDeck): Promise<string>;
  /** Forgets the waiting paper. */
  putAside(): void;
}

export function createLibrary(client: Client): Library {
  const decks = signal<readonly DeckSummary[] | null>(null);
  const reading = signal<string | null>(null);
  const paper = signal<ImportedPaper | null>(null);

  const read = async (name: string, request: () => Promise<ImportedPaper | null>) => {
    if (reading.value !== null) return;
    reading.value = name;
    try {
      const imported = await request();
      if (!imported) return;
      settled('paper');
      paper.value = imported;
    } catch (error) {
      // The person who cancelled knows.
      if (!(error instanceof RequestError && error.code === 'cancelled')) notify('paper', 'loss', sentenceOf(error));
    } finally {
      reading.value = null;
    }
  };

  const refresh = async () => {
    try {
      decks.value = await client.request('decks.list', {});
      settled('library');
    } catch (error) {
      notify('library', 'loss', sentenceOf(error));
    }
  };
  client.on('library.changed', () => void refresh());

  return {
    decks,
    reading,
    paper,
    refresh,
    choose: () => read('the paper', () => client.request('papers.choose', {})),
    importFile: (file) =>
      read(file.name, async () => {
        const upload = await client.upload(await bytesOf(file));
        return client.request('papers.import', { name: file.name, upload });
      }),
    importText: (text) => read('the pasted text', () => client.request('papers.import', { name: 'Pasted text', text })),
    importSample: () => read('the sample paper', () => client.request('papers.importSample', {})),
    cancelReading: () => {
      client.request('papers.cancel', {}).catch((error: unknown) => notify('paper', 'loss', sentenceOf(error)));
    },
    async create({ deck, notes }) {
      if (!paper.value) throw new Error('No paper waits for a briefing.');
      const { deckId } = await client.request('decks.create', { paperId: paper.value.paperId, deck, notes });
      paper.value = null;
      return deckId;
    },
    putAside() {
      paper.value = null;
    },
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  // Before it is read: the window would hold it all in memory only to hear the same.
  if (file.size > largestPaper) throw new RequestError('paper_too_large', tooLarge(file.name));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RequestError(
      'paper_unreadable',
      `“${file.name}” cannot be read. Check that it is a file, not a folder, and that you may open it.`,
    );
  }
}
