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

/** The deck of a paper, its lines, and the notes of its first slide of points. */
const readingOf = (text: string) => {
  const other = readPaper('paper.md', text);
  const { deck, notes } = compose(brief(other), options());
  expect(unfaithfulLines({ deck, notes }, other)).toEqual([]);
  const slide = deck.slides.find(({ layout }) => layout === 'points');
  return {
    body: deck.slides.map(({ body }) => body).join('\n'),
    ...(notes[slide?.id ?? ''] ?? { say: '', ifAsked: '' }),
  };
};

const law = 'Software matters a great deal to every ministry. ';
const openness = 'Openness is access to everything for everybody at all times.';

it.each([
  ['a colon', `${law}The council defines openness as:\n\n${openness}`],
  ['an open end', `${law}The review of the council says that ministries should\n\n${openness}`],
  ['an attribution', `${law}The minister made her view plain in a speech.\n\n${openness}`],
  ['a sentence before a quotation', `${law}The council spoke in June.\n\n> ${openness}`],
])('never shows what %s introduces, and has it in the notes after that', (_name, text) => {
  const { body, say, ifAsked } = readingOf(
    `# Software\n\n## Abroad\n\n${text}\n\nPrices have been stable for years.\n`,
  );
  expect(body).toContain('Software matters');
  expect(body).toContain('Prices have been stable');
  expect(body).not.toContain('Openness is access');
  expect(say).not.toContain('Openness is access');
  const leadIn = /(?:\w+ ){2}\w+[.:]?(?=\n\n>? ?Openness)/.exec(text)?.[0] ?? '';
  expect(ifAsked.replace(/ \(§\d+\)/g, '')).toMatch(new RegExp(`${leadIn}\n\nOpenness is access`));
});

it('keeps with a list what is introduced before it, when only part of the list is said', () => {
  const items = Array.from(
    { length: 6 },
    (_, index) => `- The quota of port ${index} is unfair to its ${'small '.repeat(14)}boats.`,
  );
  const other = readPaper('quota.md', `# Quotas\n\n## Views\n\nCritics say that:\n\n${items.join('\n')}\n`);
  const { notes, deck } = compose(brief(other), options({ minutes: 1 }));
  for (const { id, layout } of deck.slides) {
    if (layout !== 'points') continue;
    for (const part of [notes[id]?.say, notes[id]?.ifAsked]) if (part) expect(part).toMatch(/^Critics say that:/);
  }
});

it('has the answer to a list of claims right after it', () => {
  const { say } = readingOf(
    '# Broadband\n\n## Evidence\n\nOpponents claim that:\n\n- the subsidy should be abolished;\n- operators must repay £20m.\n\nWe reject both views. No evidence supports them.\n\n## Recommendations\n\n1. Publish the data.\n2. Keep the subsidy.\n',
  );
  expect(say).toMatch(
    /operators must repay £20m\. \(§3\)\n\nWe reject both views\. No evidence supports them\. \(§4\)$/,
  );
});

it('says what stands beneath a point only after the point that introduces it', () => {
  const { say, ifAsked } = readingOf(
    '# Ports\n\n## Positions\n\n- We oppose:\n  - a ban on imports\n  - a levy of 5%\n- We support:\n  - a register of firms\n',
  );
  expect([say.replace(/ \(§\d+\)/g, ''), ifAsked]).toEqual([
    'We oppose:\n\na ban on imports\n\na levy of 5%\n\nWe support:\n\na register of firms',
    '',
  ]);
});
