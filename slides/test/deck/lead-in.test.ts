import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';

const paper = readPaper(
  'fishing.md',
  `# Fishing in the north

## What is said

Critics say that:

- The quota is unfair to small ports.
- The ministry has never published its data.

The authors differ.

- Catches have been stable since the quota began.
- Small ports have gained the most from it.

## Recommendations

1. The ministry should publish its data every month.
`,
);
const composed = compose(brief(paper), options());
const points = composed.deck.slides.filter(({ layout }) => layout === 'points');

const withBody = (id: string, change: (body: string) => string): ComposedDeck => ({
  ...composed,
  deck: {
    ...composed.deck,
    slides: composed.deck.slides.map((slide) => (slide.id === id ? { ...slide, body: change(slide.body) } : slide)),
  },
});

it('shows what critics say beneath the sentence that says so, and what the authors say apart from it', () => {
  expect(points.map(({ body }) => body)).toEqual([
    '# What is said\n\nCritics say that:\n\n- The quota is unfair to small ports\n- The ministry has never published its data',
    '# What is said\n\n- Catches have been stable since the quota began\n- Small ports have gained the most from it',
  ]);
  expect(unfaithfulLines(composed, paper)).toEqual([]);
});

it('refuses what critics say without the sentence that says so', () => {
  const [critics] = points;
  const bare = withBody(critics?.id ?? '', (body) => body.replace('Critics say that:\n\n', ''));
  expect(unfaithfulLines(bare, paper)).not.toEqual([]);
});

it('refuses the authors’ words beneath what critics say', () => {
  const [critics, authors] = points;
  const mixed = {
    ...composed,
    deck: {
      ...composed.deck,
      slides: composed.deck.slides.map((slide) =>
        slide.id === authors?.id
          ? {
              ...slide,
              body: slide.body.replace('\n\n-', '\n\nCritics say that:\n\n-'),
              citations: [...slide.citations, ...(critics?.citations ?? [])],
            }
          : slide,
      ),
    },
  };
  expect(unfaithfulLines(mixed, paper)).not.toEqual([]);
});
