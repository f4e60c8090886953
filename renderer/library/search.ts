import { type ReadonlySignal, signal } from '@preact/signals';
import type { SearchHit } from '../../main/api/results.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';

/** The hits of one deck. */
export interface DeckHits {
  readonly deckId: string;
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

/** What the person looks for, and what was found of it. */
export interface Search {
  readonly text: ReadonlySignal<string>;
  /** Null where nothing is looked for. */
  readonly found: ReadonlySignal<readonly DeckHits[] | null>;
  /** Looks for what is typed now; an answer that something typed since has overtaken is dropped. */
  look(text: string): Promise<void>;
}

/** One letter stands nearly everywhere. */
const shortest = 2;
const most = 30;

export function createSearch(client: Client): Search {
  const text = signal('');
  const found = signal<readonly DeckHits[] | null>(null);
  return {
    text,
    found,
    async look(typed) {
      text.value = typed;
      if ([...typed.trim()].length < shortest) {
        found.value = null;
        return;
      }
      try {
        const hits = await client.request('library.search', { text: typed.slice(0, 1000), limit: most });
        settled('search');
        if (text.value === typed) found.value = byDeck(hits);
      } catch (error) {
        notify('search', 'loss', sentenceOf(error));
      }
    },
  };
}

/** The decks stay in the order of their best hit. */
const byDeck = (hits: readonly SearchHit[]): DeckHits[] =>
  [...Map.groupBy(hits, ({ deckId }) => deckId)].map(([deckId, own]) => ({
    deckId,
    title: own[0]?.deckTitle ?? '',
    hits: own,
  }));
