import { expect, test } from 'vitest';
import type { DeckSummary, SearchHit } from '../../../main/api/results.ts';
import { createSearch, titled } from '../../library/search.ts';
import type { Client } from '../../shared/client.ts';
import { notices } from '../../shared/notices.tsx';
import { RequestError } from '../../shared/request-error.ts';
import { hit } from './hits.ts';

/** A search whose requests are answered when the test says so. */
function searchAnswered() {
  const waiting = new Map<string, { resolve(hits: readonly SearchHit[]): void; reject(error: Error): void }>();
  const request = (_name: string, { text }: { readonly text: string }) =>
    new Promise((resolve, reject) => waiting.set(text, { resolve, reject }));
  return { search: createSearch({ request } as unknown as Client), waiting };
}

test('hits stand under their decks, the deck of the best first', async () => {
  const { search, waiting } = searchAnswered();
  const looked = search.look('port');
  waiting
    .get('port')
    ?.resolve([
      hit('A *port* for all', { deckId: 'b' }),
      hit('Every *port* pays'),
      hit('The *port* is closed', { deckId: 'b', slideId: 'slide-2' }),
      hit('So a *port* for all is needed', { deckId: 'b', kind: 'notes' }),
    ]);
  await looked;
  expect(search.found.value?.map(({ title, sentences }) => [title, sentences.length])).toEqual([
    ['Deck b', 2],
    ['Deck a', 1],
  ]);
});

test('an answer that comes late does not replace what is looked for now', async () => {
  const { search, waiting } = searchAnswered();
  const both = [search.look('po'), search.look('por')];
  waiting.get('por')?.resolve([hit('*por*', { deckId: 'new' })]);
  waiting.get('po')?.resolve([hit('*po*', { deckId: 'old' })]);
  await Promise.all(both);
  expect(search.found.value?.map(({ deckId }) => deckId)).toEqual(['new']);
});

test('one letter asks for nothing, and what was found goes with the words', async () => {
  const { search, waiting } = searchAnswered();
  const looked = search.look('po');
  waiting.get('po')?.resolve([]);
  await looked;
  expect(search.found.value).toEqual([]);
  await search.look(' p ');
  expect(search.found.value).toBeNull();
  expect([...waiting.keys()]).toEqual(['po']);
});

test('a search that fails is told once and gone with the next that does not', async () => {
  const { search, waiting } = searchAnswered();
  const failed = search.look('po');
  waiting.get('po')?.reject(new RequestError('library_locked', 'The library is in use.'));
  await failed;
  expect(notices.value.map(({ text }) => text)).toEqual(['The library is in use.']);
  const looked = search.look('por');
  waiting.get('por')?.resolve([]);
  await looked;
  expect(notices.value).toEqual([]);
});

test('a deck is found by the words of its title as they are typed, in any order', () => {
  const decks = ['The Caspian harbour', 'Harbour dues', 'Ice'].map((title) => ({ title }) as DeckSummary);
  const found = (text: string) => titled(decks, text).map(({ title }) => title);
  expect(found('harb')).toEqual(['The Caspian harbour', 'Harbour dues']);
  expect(found('HARBOUR casp')).toEqual(['The Caspian harbour']);
  expect(found('"dues harbour"')).toEqual([]);
  expect(found('')).toEqual([]);
});
