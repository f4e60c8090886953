import { Text } from '@codemirror/state';
import { expect, test } from 'vitest';
import { insertTable, moveInTable, newRow, setTable, tableAt } from '../../../editor/texts/markdown/tables.ts';
import { run } from './type.ts';

const lines = (...all: string[]) => all.join('\n');
const table = lines('| Port | Ships |', '|---|--:|', '| Anvik¦ | 4 |', '| Soll | 120 |');

test('Tab goes to the next cell and sets the columns', () => {
  expect(run(moveInTable(1), table)).toBe(
    lines('| Port  | Ships |', '| ----- | ----: |', '| Anvik |     ‹4› |', '| Soll  |   120 |'),
  );
});

test('Tab after the last cell begins a row', () => {
  expect(run(moveInTable(1), lines('| a | b |', '|---|---|', '| c | d¦ |'))).toBe(
    lines('| a   | b   |', '| --- | --- |', '| c   | d   |', '| ¦    |     |'),
  );
});

test('Shift+Tab goes back, and leaves the table before its first cell', () => {
  expect(run(moveInTable(-1), lines('| a | b |', '|---|---|', '| c¦ | d |'))).toBe(
    lines('| a   | ‹b›   |', '| --- | --- |', '| c   | d   |'),
  );
  expect(run(moveInTable(-1), lines('| a¦ | b |', '|---|---|'))).toBe(null);
});

test('Enter begins a row beneath, and in an empty last row ends the table', () => {
  const begun = run(newRow, lines('| a | b |', '|---|---|', '| c¦ | d |'));
  expect(begun).toBe(lines('| a   | b   |', '| --- | --- |', '| c   | d   |', '| ¦    |     |'));
  expect(run(newRow, begun ?? '')).toBe(lines('| a   | b   |', '| --- | --- |', '| c   | d   |', '', '¦'));
});

test('bars in text, and lists, are no table', () => {
  expect(tableAt(Text.of(['either | or']), 1)).toBe(null);
  expect(tableAt(Text.of(['- a | b', '- c | d']), 1)).toBe(null);
  expect(run(moveInTable(1), 'either | or¦')).toBe(null);
});

test('an escaped bar is part of its cell, and a row may lack cells', () => {
  const found = tableAt(Text.of(['a | b', '--|--', 'x\\|y | z', 'w']), 1);
  expect(found?.rows).toEqual([
    ['a', 'b'],
    ['x\\|y', 'z'],
  ]);
  expect(setTable([['a', 'b'], ['c']], [null, null]).lines.at(-1)).toBe('| c   |     |');
});

test('marks over letters take no room', () => {
  expect(setTable([['שָׁלוֹם'], ['אבגד']], []).lines.map((line) => line.replace(/\p{M}/gu, '').length)).toEqual([8, 8, 8]);
});

test('a new table is parted from the text and its first heading is chosen', () => {
  expect(run(insertTable(['One', 'Two']), 'Text¦')).toBe(
    lines('Text', '', '| ‹One› | Two |', '| --- | --- |', '|     |     |', '|     |     |'),
  );
});
