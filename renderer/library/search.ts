import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeckSummary, SearchHit } from '../../main/api/results.ts';
import { parseQuery, standsAt, wordsOf } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { groupHits, type SameSentence } from './group-hits.ts';

/** The hits of one deck. */
export interface DeckHits {
  readonly deckId: string;
  readonly title: string;
  readonly sentences: readonly SameSentence[];
}

/** What the person looks for, and what was found of it. */
export interface Search {
  readonly text: ReadonlySignal<string>;
  /** Null where nothing is looked for. */
  readonly found: ReadonlySignal<readonly DeckHits[] | null>;
  /** Whether there may be more than were asked for. */
  readonly full: ReadonlySignal<boolean>;
  /** Which of the places was opened last, from 0 in the order they are shown: the focus comes back to it. */
  readonly opened: Signal<number>;
  /** Looks for what is typed now; an answer that something typed since has overtaken is dropped. */
  look(text: string): Promise<void>;
}

/** One letter stands nearly everywhere. */
const shortest = 2;
export const mostHits = 30;
const mostTitles = 8;

export function createSearch(client: Client): Search {
  const text = signal('');
  const found = signal<readonly DeckHits[] | null>(null);
  const full = signal(false);
  const opened = signal(-1);
  return {
    text,
    found,
    full,
    opened,
    async look(typed) {
      if (typed !== text.value) opened.value = -1;
      text.value = typed;
      if ([...typed.trim()].length < shortest) {
        found.value = null;
        return;
      }
      try {
        const hits = await client.request('library.search', { text: typed.slice(0, 1000), limit: mostHits });
        settled('search');
        if (text.value !== typed) return;
        found.value = byDeck(hits);
        full.value = hits.length === mostHits;
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
    sentences: groupHits(own),
  }));

/** The first decks whose title holds every word that is looked for: a deck may be called what no slide of it says. */
export function titled(decks: readonly DeckSummary[], text: string): readonly DeckSummary[] {
  const terms = parseQuery(text);
  if (terms.length === 0) return [];
  const found: DeckSummary[] = [];
  for (const deck of decks) {
    const words = [...wordsOf(deck.title)];
    if (terms.every((term) => words.some((_, at) => standsAt(term, words, at)))) found.push(deck);
    if (found.length === mostTitles) break;
  }
  return found;
}
