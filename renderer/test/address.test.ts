import { expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from '../address.ts';

it.each<Address>([
  { kind: 'library' },
  { kind: 'deck', deckId: 'a b/c' },
  { kind: 'paper', paperId: 'p1' },
  { kind: 'rebuild', deckId: 'paper' },
])('is read as it was written: %o', (address) => {
  expect(readAddress(writeAddress(address))).toEqual(address);
});
