import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { datedStatement } from '../../deck/dates.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import type { Slide } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { withSlide } from './mutations.ts';
import { options } from './options.ts';

const text = `# Keeping the harbours open

## What happened

In 1992, Parliament barred the harbours from hiring foreign icebreakers. In October 2001, the government obtained a temporary waiver. On 3 March 2021, two harbours stayed closed for a month.

## Where they lie

- Four harbours lie north of the sound.
- Two of them have a railway.

## What the winters cost

The ministry estimates the cost of a winter:

| Harbour | Days closed | Grain, tonnes |
|---|---|---|
| Outer quay | 31 | 412,000 |
| Lower sound | 12 | 1,038,500 |
| Old port | | 9,800 |

## What the captains say

The captains wrote to the committee that:

> Every day that the ice holds us costs the islands a week of fuel.

The pilots wrote to the committee that:

> Nobody has ever told us who pays for the night watch.

## Options

- The state charters two icebreakers for each winter.
- The state buys one icebreaker with its neighbour.

## Recommendations

1. Parliament should repeal Section 12 of the Harbours Act.
2. The Ministry should publish ice reports every six hours.
`;

const paper = readPaper('harbours.md', text);
const composed = compose(brief(paper), options({ minutes: 45 }));
const slideOf = (layout: Slide['layout']): Slide => {
  const slide = composed.deck.slides.find((candidate) => candidate.layout === layout);
  if (!slide) throw new Error(`no ${layout} among ${composed.deck.slides.map((other) => other.layout)}`);
  return slide;
};
const problems = (slide: Slide) => unfaithfulLines(withSlide(composed, slide), paper);

/** The slide with words changed, on the slide and in the lines that its citations name. */
function changed(layout: Slide['layout'], ...changes: readonly (readonly [from: string, to: string])[]): Slide {
  const slide = slideOf(layout);
  const swap = (from: string) => changes.reduce((now, [a, b]) => now.replace(a, b), from);
  for (const [from] of changes.slice(0, 1))
    if (!slide.body.includes(from)) throw new Error(`${from} is not in ${slide.body}`);
  return {
    ...slide,
    body: swap(slide.body),
    citations: slide.citations.map((citation) => ({ ...citation, line: swap(citation.line) })),
  };
}

describe('arrangements of what a paper has', () => {
  it('are faithful', () => {
    expect(unfaithfulLines(composed, paper)).toEqual([]);
  });

  it('show a table as it is', () => {
    expect(slideOf('table').body).toBe(
      `# What the winters cost

The ministry estimates the cost of a winter:

| Harbour | Days closed | Grain, tonnes |
|---|---|---|
| Outer quay | 31 | 412,000 |
| Lower sound | 12 | 1,038,500 |
| Old port |  | 9,800 |`,
    );
  });

  it('show dated statements in order, each a date and the rest of its sentence', () => {
    expect(slideOf('timeline').body).toBe(
      `# Timeline

- **1992** Parliament barred the harbours from hiring foreign icebreakers
- **October 2001** the government obtained a temporary waiver
- **3 March 2021** two harbours stayed closed for a month`,
    );
  });

  it('give a quotation to who says it', () => {
    expect(slideOf('quote').body).toBe(
      `# What the captains say

The captains wrote to the committee that:

> Every day that the ice holds us costs the islands a week of fuel.`,
    );
  });

  it('set options side by side and recommend none', () => {
    expect(slideOf('options').body).toBe(
      `# Options

- The state charters two icebreakers for each winter
- The state buys one icebreaker with its neighbour`,
    );
  });
});

describe('an arrangement is refused', () => {
  it.each<[string, () => Slide]>([
    ['with another number in a cell', () => changed('table', ['412,000', '421,000'])],
    ['with the cells of a row changed about', () => changed('table', ['31 | 412,000', '412,000 | 31'])],
    ['with a cell of another row', () => changed('table', ['Outer quay | 31', 'Outer quay | 12'])],
    [
      'with its rows changed about',
      () => {
        const slide = slideOf('table');
        const lines = slide.body.split('\n');
        return { ...slide, body: [...lines.slice(0, 6), lines[7], lines[6], ...lines.slice(8)].join('\n') };
      },
    ],
    [
      'with a row left out between two',
      () => {
        const { body, citations, ...slide } = slideOf('table');
        return {
          ...slide,
          body: body.replace('| Lower sound | 12 | 1,038,500 |\n', ''),
          citations: citations.filter(({ line }) => !line.startsWith('Lower sound')),
        };
      },
    ],
    [
      'with the names of the columns changed about',
      () => changed('table', ['Days closed | Grain', 'Grain | Days closed']),
    ],
    [
      'with a row for the names of the columns',
      () => {
        const { body, citations, ...slide } = slideOf('table');
        return {
          ...slide,
          body: body
            .replace('| Harbour | Days closed | Grain, tonnes |\n', '')
            .replace(/(\|---.*\n)(\| Outer.*\n)/, '$2$1'),
          citations: citations.filter(({ line }) => !line.startsWith('Harbour')),
        };
      },
    ],
    [
      'without the sentence that says whose table it is',
      () => {
        const { body, citations, ...slide } = slideOf('table');
        return {
          ...slide,
          body: body.replace('The ministry estimates the cost of a winter:\n\n', ''),
          citations: citations.filter(({ line }) => !line.startsWith('The ministry')),
        };
      },
    ],
    ['with another year', () => changed('timeline', ['1992', '1993'])],
    ['with another day', () => changed('timeline', ['3 March', '4 March'])],
    [
      'with its dates changed about',
      () => changed('timeline', ['**1992**', '@'], ['**October 2001**', '**1992**'], ['@', '**October 2001**']),
    ],
    [
      'with its dates out of order',
      () => {
        const slide = slideOf('timeline');
        const [head, gap, first, second, third] = slide.body.split('\n');
        return { ...slide, body: [head, gap, second, first, third].join('\n') };
      },
    ],
    ['with half a statement', () => changed('timeline', [' a temporary waiver', ''])],
    [
      'with a quotation given to somebody else',
      () => {
        const { body, citations, ...slide } = slideOf('quote');
        const other = 'The pilots wrote to the committee that:';
        const block = paper.blocks.find((candidate) => candidate.text === other);
        const line = 'The captains wrote to the committee that:';
        return {
          ...slide,
          body: body.replace(line, other),
          citations: citations.map((citation) =>
            citation.line === line && block
              ? { line: other, span: { blockId: block.id, quote: other, prefix: '', suffix: '' } }
              : citation,
          ),
        };
      },
    ],
    [
      'with a quotation as the paper’s own view',
      () => {
        const { body, citations, ...slide } = slideOf('quote');
        const line = 'The captains wrote to the committee that:';
        return {
          ...slide,
          body: body.replace(`${line}\n\n`, ''),
          citations: citations.filter((citation) => citation.line !== line),
        };
      },
    ],
    [
      'with a quotation as a key point',
      () => {
        const { body, ...slide } = slideOf('quote');
        return { ...slide, layout: 'points', body: body.replace('> ', '- ') };
      },
    ],
    ['with part of a quotation', () => changed('quote', [' costs the islands a week of fuel', ''])],
    ['with a speaker’s words changed', () => changed('quote', ['a week', 'a month'])],
    ['with an option marked', () => changed('options', ['- The state buys', '- **Preferred:** The state buys'])],
    ['with points of the paper called options', () => ({ ...slideOf('points'), layout: 'options' })],
    ['in columns of its own', () => ({ ...slideOf('options'), layout: 'columns' })],
    [
      'with a picture',
      () => ({ ...slideOf('options'), layout: 'image', body: '# Options\n\n![a](data:image/png;base64,AA==)' }),
    ],
    ['as a divider with words of its own', () => ({ ...slideOf('options'), layout: 'section', body: '# Urgent' })],
  ])('%s', (_name, hostile) => {
    expect(problems(hostile())).not.toEqual([]);
  });
});

describe('datedStatement', () => {
  it.each([
    ['es', 'En marzo de 2021, el Gobierno cerró dos puertos.', 'marzo de 2021', 'el Gobierno cerró dos puertos'],
    ['es', '3 de marzo de 2021: dos puertos cierran.', '3 de marzo de 2021', 'dos puertos cierran'],
    ['pt', 'Em 2019, a obra foi retomada.', '2019', 'a obra foi retomada'],
    ['de', '3. Juli 2021: Zwei Häfen schließen.', '3. Juli 2021', 'Zwei Häfen schließen'],
    ['de', 'Im Jahr 2019 wurde der Hafen geschlossen.', null, null],
  ])('%s: %s', (language, quote, date, what) => {
    const found = datedStatement({ blockId: 'b1', quote, prefix: '', suffix: '' }, language);
    expect(found && [found.date, found.what]).toEqual(date === null ? null : [date, what]);
  });
});

describe('a slide', () => {
  const paperOf = (language: string, said: string) =>
    readPaper(
      'p.md',
      `---\ntitle: T\nlang: ${language}\n---\n\n## One\n\n- ${said}\n- 4 ports.\n- 5 quays.\n\n## Two\n\n- 6 piers.\n- 7 cranes.`,
    );

  it.each([
    ['en', 'She said: “We have a plan. We lack the money.”', '“We have a plan'],
    ['de', 'Sie sagte: „Wir haben den Plan. Uns fehlt das Geld.“', '„Wir haben den Plan'],
    ['es', 'Dijo: «Tenemos el plan. Nos falta el dinero.»', '«Tenemos el plan'],
  ])('%s: shows no half of a quotation', (language, said, half) => {
    const { deck } = compose(brief(paperOf(language, said)), options({ minutes: 45 }));
    expect(deck.slides.some(({ body }) => body.includes('4 ports'))).toBe(true);
    expect(deck.slides.some(({ body }) => body.includes(half))).toBe(false);
  });
});

describe('dated sentences in the cells of a table', () => {
  const rows = [
    '| In March 2019, the quay at Arden was rebuilt. | | Late |',
    '| In May 2020, two harbours closed in the north. | | Late |',
    '| In 2021, the line to Belmont was opened again. | 12 | |',
  ];
  const layouts = (columns: string) => {
    const table = [`| What happened | Cost | ${columns} |`, '|---|---|---|', ...rows].join('\n');
    const text = `# Ports\n\n## How it came\n\n${table}\n\n## Recommendations\n\n1. The ministry should repair the quay.\n2. The board should close the line.\n`;
    const { deck } = compose(brief(readPaper('ports.md', text)), options({ minutes: 45 }));
    return deck.slides.map(({ layout }) => layout).filter((layout) => layout === 'table' || layout === 'timeline');
  };

  it('make no timeline beside the slide of the table', () => {
    expect(layouts('Remark')).toEqual(['table']);
  });

  it('make one where the table fits no slide', () => {
    expect(layouts('R'.repeat(90))).toEqual(['timeline']);
  });
});
