import { expect, test } from 'vitest';
import type { DeckSummary } from '../../../main/api/results.ts';
import { sorted, sortingOf } from '../../library/sorting.ts';

const deck = (title: string, plannedMinutes: number) => ({ id: title, title, plannedMinutes }) as DeckSummary;
const decks = [deck('Paper 10', 20), deck('éclair', 5), deck('“Paper 9”', 20), deck('Zebra', 90), deck('Dog', 5)];
const titles = (by: Parameters<typeof sorted>[1]) => sorted(decks, by, 'en').map(({ title }) => title);

test('the latest change is as the library has it', () => {
  expect(sorted(decks, 'changed', 'en')).toBe(decks);
});

test('titles stand as in a register: accents, quotation marks and digits do not disturb', () => {
  expect(titles('title')).toEqual(['Dog', 'éclair', '“Paper 9”', 'Paper 10', 'Zebra']);
});

test('the shortest briefing is first, and of two as long the one changed last', () => {
  expect(titles('minutes')).toEqual(['éclair', 'Dog', 'Paper 10', '“Paper 9”', 'Zebra']);
});

test('a way to sort that another Lectern remembered is not known here', () => {
  expect(sortingOf('colour')).toBe('changed');
});
