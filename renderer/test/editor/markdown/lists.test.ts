import { expect, test } from 'vitest';
import { continueList, deleteMarker, indentItems, outdentItems } from '../../../editor/texts/markdown/lists.ts';
import { run } from './type.ts';

const enter = continueList(() => true);
const enterAsks = continueList(() => false);

test.each([
  ['an item goes on', '- one¦', '- one\n- ¦'],
  ['an item is parted where the caret is', '- one¦ two', '- one\n- ¦ two'],
  ['a number goes on', '4. four¦', '4. four\n5. ¦'],
  ['the numbers after it move on', '1. one¦\n2. two\n3. three', '1. one\n2. ¦\n3. two\n4. three'],
  ['a gap in the numbers stays a gap', '1. one¦\n2. two\n7. seven', '1. one\n2. ¦\n3. two\n7. seven'],
  ['an inner item goes on', '- one\n  - in¦', '- one\n  - in\n  - ¦'],
  ['an empty item ends the list, parted from it', '- one\n- ¦', '- one\n\n¦'],
  ['an empty inner item goes out', '- one\n  - in\n  - ¦', '- one\n  - in\n- ¦'],
  ['an empty inner item goes out with the next number', '3. one\n   - ¦', '3. one\n4. ¦'],
])('Enter: %s', (_, before, after) => expect(run(enter, before)).toBe(after));

test('Enter: the numbers of asks are the paper’s and stay', () => {
  expect(run(enterAsks, '2. two¦\n3. three')).toBe('2. two\n3. ¦\n3. three');
});

test.each(['plain¦', '¦- one', '---¦', '**bold** text¦', '- one\ncontinued¦'])('Enter in %s is a line break', (text) =>
  expect(run(enter, text)).toBe(null),
);

test.each([
  ['an item goes beneath the one above', '- one\n- two¦', '- one\n  - two¦'],
  ['a numbered one by the width of its number', '10. ten\n11. eleven¦', '10. ten\n    11. eleven¦'],
  ['several go together', '- one\n‹- two\n- three›', '- one\n  ‹- two\n  - three›'],
  ['the first has nothing to go beneath', '- one¦', '- one¦'],
  ['no deeper than one beneath the item above', '- one\n  - two¦', '- one\n  - two¦'],
])('Tab: %s', (_, before, after) =>
  expect(run(indentItems, before)?.replace('  ‹', '‹  ')).toBe(after.replace('  ‹', '‹  ')),
);

test('Tab outside of a list is not the list’s', () => expect(run(indentItems, 'text¦')).toBe(null));

test('Shift+Tab takes an inner item out, and leaves an outer one to the window', () => {
  expect(run(outdentItems, '- one\n  - two¦')).toBe('- one\n- two¦');
  expect(run(outdentItems, '- one¦')).toBe(null);
});

test('Backspace after a marker takes it away', () => {
  expect(run(deleteMarker, '- ¦one')).toBe('¦one');
  expect(run(deleteMarker, '- one\n  - ¦two')).toBe('- one\n- ¦two');
  expect(run(deleteMarker, '- o¦ne')).toBe(null);
});
