import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

it.each([
  [
    'a paragraph that says a sentence twice',
    '? These questions are for another study. Why? These questions are for another study. Why? E',
  ],
  [
    'a line of who acts that ends in a space',
    '# Wards\n\n## Recommendations\n\n1. The ministry should open two wards.\n\n   Owner: the head of nursing .\n',
  ],
])('makes a deck of %s', (_what, text) => {
  const paper = readPaper('paper.md', text);
  expect(unfaithfulLines(compose(brief(paper), options()), paper)).toEqual([]);
});
