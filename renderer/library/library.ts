import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BinnedDeck, DeckSummary } from '../../main/api/results.ts';
import type { ComposedDeck, Direction } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { isDeckOpen } from '../shared/open-decks.ts';
import { remembered } from '../shared/remembered.ts';
import { sentenceOf } from '../shared/request-error.ts';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';
import { type Covers, createCovers } from './covers.ts';
import { createPaperQueue, type PaperQueue } from './paper-queue.ts';
import { type Sorting, sorted, sortingOf } from './sorting.ts';

/** What there is, and papers on their way in. */
export interface Library extends PaperQueue {
  /** In the order the person chose; null until the first answer. */
  readonly decks: ReadonlySignal<readonly DeckSummary[] | null>;
  readonly binned: ReadonlySignal<readonly BinnedDeck[]>;
  /** Why there is no list; null where there is one, empty where nobody answers, which the window says itself. */
  readonly trouble: ReadonlySignal<string | null>;
  readonly sorting: ReadonlySignal<Sorting>;
  readonly covers: Covers;
  /** Id of the deck the person was at last: where the focus is, and where it comes back to. */
  readonly at: Signal<string | null>;
  sortBy(sorting: Sorting): void;
  refresh(): Promise<void>;
  /** Stores a deck of the waiting paper; gives its id. */
  create(composed: ComposedDeck): Promise<string>;
  /** Gives the id of a deck of one slide; null where it could not be made. */
  createEmpty(title: string, language: string, direction: Direction): Promise<string | null>;
  /** Its slides stay as they are: the title slide says what the paper says. */
  rename(deck: DeckSummary, title: string): Promise<void>;
  duplicate(deck: DeckSummary): Promise<void>;
  /** A deck that is open in a window stays where it is. */
  bin(deck: DeckSummary): Promise<void>;
  restore(deck: DeckSummary): Promise<void>;
  deleteForGood(deck: DeckSummary): Promise<void>;
}

export function createLibrary(client: Client): Library {
  const listed = signal<readonly DeckSummary[] | null>(null);
  const binned = signal<readonly BinnedDeck[]>([]);
  const trouble = signal<string | null>(null);
  const chosen = remembered<string>('library.sorting', 'changed');
  const sorting = computed(() => sortingOf(chosen.value));
  const at = signal<string | null>(null);
  const papers = createPaperQueue(client);

  const refresh = async () => {
    try {
      const [decks, bin] = await Promise.all([client.request('decks.list', {}), client.request('decks.binned', {})]);
      batch(() => {
        listed.value = decks;
        binned.value = bin;
        trouble.value = null;
      });
    } catch (error) {
      trouble.value = client.connected.value ? sentenceOf(error) : '';
    }
  };
  client.on('library.changed', () => void refresh());

  /** Does what was asked and shows what became of it; false where it could not be done. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      settled('library');
      return true;
    } catch (error) {
      notify('library', 'loss', sentenceOf(error));
      return false;
    } finally {
      await refresh();
    }
  };

  const library: Library = {
    ...papers,
    decks: computed(() => listed.value && sorted(listed.value, sorting.value, interfaceLanguage.value)),
    binned,
    trouble,
    sorting,
    covers: createCovers((deckId) => client.request('decks.cover', { deckId })),
    at,
    sortBy(by) {
      chosen.value = by;
    },
    refresh,
    async create({ deck, notes }) {
      const waiting = papers.paper.value;
      if (!waiting) throw new Error('No paper waits for a briefing.');
      const { deckId } = await client.request('decks.create', { paperId: waiting.paperId, deck, notes });
      papers.putAside();
      return deckId;
    },
    async createEmpty(title, language, direction) {
      let made: string | null = null;
      await attempt(async () => {
        made = (await client.request('decks.createEmpty', { title, language, direction })).deckId;
      });
      return made;
    },
    async rename({ id, title: before, revision }, typed) {
      const title = typed.trim();
      if (title === '' || title === before) return;
      const edit = { kind: 'deck', to: { title } } as const;
      const done = await attempt(() => client.request('decks.edit', { deckId: id, edit, baseRevision: revision }));
      if (done) notify('library', 'done', libraryWords().renamed(title));
    },
    async duplicate({ id, title }) {
      const copy = libraryWords().copyOf(title);
      const done = await attempt(async () => {
        at.value = (await client.request('decks.duplicate', { deckId: id, title: copy })).deckId;
      });
      if (done) notify('library', 'done', libraryWords().duplicated(copy));
    },
    async bin(deck) {
      const { id, title } = deck;
      if (await isDeckOpen(id)) {
        notify('library', 'loss', libraryWords().openElsewhere(title));
        return;
      }
      // The focus goes to the one that takes its place.
      const decks = library.decks.value ?? [];
      const place = decks.findIndex((other) => other.id === id);
      at.value = (decks[place + 1] ?? decks[place - 1])?.id ?? null;
      if (!(await attempt(() => client.request('decks.bin', { deckId: id })))) return;
      notify('library', 'done', libraryWords().binned(title), {
        label: libraryWords().putBack,
        take: () => void library.restore(deck),
      });
    },
    async restore({ id, title }) {
      const done = await attempt(() => client.request('decks.restore', { deckId: id }));
      if (!done) return;
      at.value = id;
      notify('library', 'done', libraryWords().restored(title));
    },
    async deleteForGood({ id, title }) {
      const done = await attempt(() => client.request('decks.deleteForGood', { deckId: id }));
      if (done) notify('library', 'done', libraryWords().deleted(title));
    },
  };
  return library;
}
