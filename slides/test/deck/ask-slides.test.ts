import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

const paper = readPaper(
  'noise.md',
  `# Quiet nights

## Recommendation 1

The Mayor should:

- Appoint one noise officer for each borough. The officers should be on duty until three.
- Keep a public register of complaints.

## Recommendation 2

Licensing boards should take complaints into account when a licence is renewed.
`,
);
const composed = compose(brief(paper), options());
const bodyOf = (wanted: string) => composed.deck.slides.find(({ id }) => id === wanted)?.body;

it('lists no ask that is only the opening of one: without its items it asks for nothing', () => {
  for (const id of ['bottom-line', 'decisions']) {
    expect(bodyOf(id)).toContain('1. In full on its own slide\n2. Licensing boards should');
    expect(bodyOf(id)).not.toContain('The Mayor should');
  }
});

it('shows that ask with its items, though one of them goes on with a sentence of its own', () => {
  expect(bodyOf('rec-1')).toBe(
    'The Mayor should\n\n- Appoint one noise officer for each borough\n- Keep a public register of complaints',
  );
  expect(unfaithfulLines(composed, paper)).toEqual([]);
});
