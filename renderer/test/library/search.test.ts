import { expect, test } from 'vitest';
import type { SearchHit } from '../../../main/api/results.ts';
import { createSearch } from '../../library/search.ts';
import type { Client } from '../../shared/client.ts';
import { notices } from '../../shared/notices.tsx';
import { RequestError } from '../../shared/request-error.ts';

const hit = (deckId: string, slideId: string): SearchHit => ({
  kind: 'slide',
  deckId,
  deckTitle: `Deck ${deckId}`,
  slideId,
  slideNumber: 1,
  paragraph: null,
  blockId: null,
  context: [],
});

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
  waiting.get('port')?.resolve([hit('b', '1'), hit('a', '1'), hit('b', '2')]);
  await looked;
  expect(search.found.value?.map(({ title, hits }) => [title, hits.length])).toEqual([
    ['Deck b', 2],
    ['Deck a', 1],
  ]);
});

test('an answer that comes late does not replace what is looked for now', async () => {
  const { search, waiting } = searchAnswered();
  const both = [search.look('po'), search.look('por')];
  waiting.get('por')?.resolve([hit('new', '1')]);
  waiting.get('po')?.resolve([hit('old', '1')]);
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
