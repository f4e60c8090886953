import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { escapeMarkdown } from '../../deck/escape.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import type { ComposedDeck, Slide } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { mutations, type Target, targetsOf, withLine, withSlide } from './mutations.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';
import { random } from './random.ts';

/** The slide alone: what is refused there is refused in the deck, and many more changes can be tried. */
const alone = ({ deck }: ComposedDeck, id: string): ComposedDeck => ({
  deck: { ...deck, slides: deck.slides.filter((slide) => slide.id === id) },
  notes: {},
});

/** The same in every run, so that a run says something about the change at hand; `LECTERN_SEED=7` tries others. */
const seed = Number(process.env['LECTERN_SEED'] ?? 20261123);
const rounds = 5;

describe.each(papers.map((known) => [known.name, known] as const))('%s', (_name, { paper, briefing }) => {
  const composed = compose(briefing, options());
  const targets = targetsOf(composed);
  const names = [...new Set(paper.blocks.flatMap(({ text }) => text.match(/\b\p{Lu}\p{Ll}{2,}\b/gu) ?? []))];

  it('is briefed without an unfaithful line, whatever the slot', () => {
    for (const minutes of [1, 5, 20, 60])
      expect(unfaithfulLines(compose(briefing, options({ minutes })), paper)).toEqual([]);
  });

  it.each(Object.entries(mutations))('refuses %s', (name, mutate) => {
    const next = random(seed);
    for (let round = 0; round < rounds; round += 1) {
      const target = targets[next(targets.length)];
      if (!target) return;
      const line = mutate(target.citation.line, target.citation.span.quote, next, names);
      // A change that brings back the whole sentence is no lie.
      if (!line || line === target.citation.line || line === target.citation.span.quote) continue;
      const problems = unfaithfulLines(alone(withLine(composed, target, line), target.slide.id), paper);
      expect(problems, `${name}, seed ${seed}: ${target.citation.line} → ${line}`).not.toEqual([]);
    }
  });

  it('refuses a line moved to another citation', () => {
    const next = random(seed);
    for (let round = 0; round < rounds; round += 1) {
      const target = targets[next(targets.length)];
      const other = targets[next(targets.length)];
      if (!target || !other || other.citation.span.quote === target.citation.span.quote) continue;
      const citations = target.slide.citations.map((citation) =>
        citation.line === target.citation.line ? { ...citation, span: other.citation.span } : citation,
      );
      const problems = unfaithfulLines(
        alone(withSlide(composed, { ...target.slide, citations }), target.slide.id),
        paper,
      );
      expect(problems, `seed ${seed}: ${target.citation.line} cites ${other.citation.span.quote}`).not.toEqual([]);
    }
  });

  it('refuses notes that the paper does not say', () => {
    const next = random(seed);
    const change = (slideId: string, text: string): ComposedDeck => ({
      ...alone(composed, slideId),
      notes: { [slideId]: { say: text, ifAsked: '' } },
    });
    const paragraphs = Object.entries(composed.notes).flatMap(([id, { say, ifAsked }]) =>
      [...say.split('\n\n'), ...ifAsked.split('\n\n')].filter(Boolean).map((text) => [id, text] as const),
    );
    for (let round = 0; round < rounds && paragraphs.length > 0; round += 1) {
      const [id, text] = paragraphs[next(paragraphs.length)] ?? ['', ''];
      const words = text.split(' ');
      const at = 1 + next(Math.max(1, words.length - 2));
      const attacks = [
        [...words.slice(0, at), 'not', ...words.slice(at)].join(' '),
        words.slice(1).join(' '),
        text.replace(/ \(§\d+\)$/, ''),
        text.replace(/\(§\d+\)$/, '(§9999)'),
        `${words.slice(0, -2).join(' ')} ${words.at(-1)}`,
      ];
      expect(unfaithfulLines(change(id, text), paper), text).toEqual([]);
      for (const attack of attacks.filter((other) => other !== text)) {
        expect(unfaithfulLines(change(id, attack), paper), `seed ${seed}: ${attack}`).not.toEqual([]);
      }
    }
  });
});

const text = `---
title: Keeping the harbours open
authors: [Ines Halvorsen, Tomas Brandt]
---

# Keeping the harbours open

This paper asks what can be done before the winter. It was written for the ministry.

## Why the harbours matter

- Four harbours handle most of the grain.
- They are the only ports with a railway.

## Recommendations

1. The harbours close when the sea freezes. Parliament should repeal Section 12 of the Harbours Act. In 2021 traffic fell by 31%. Surveys have shown that 33 percent of captains use the railway, while 90 percent of clerks use the road.
2. The Ministry must not charter icebreakers unless two harbours agree. Ice is thicker in the east than in the west.
3. The islands may turn to the neighbouring state for fuel. Fuel is scarce in winter.
`;

describe('a deck written by a hostile hand', () => {
  const paper = readPaper('harbours.md', text);
  const composed = compose(brief(paper), options());
  const slideOf = (id: string): Slide => {
    const slide = composed.deck.slides.find((candidate) => candidate.id === id);
    if (!slide) throw new Error(`no slide ${id} among ${composed.deck.slides.map((other) => other.id)}`);
    return slide;
  };
  const firstPoint = () => composed.deck.slides.find(({ layout }) => layout === 'points')?.citations.slice(1, 2) ?? [];
  const targetAt = (id: string, index: number): Target => {
    const slide = slideOf(id);
    const citation = slide.citations[index];
    if (!citation) throw new Error(`no citation ${index} on ${id}`);
    return { slide, citation };
  };
  const refused = (changed: ComposedDeck) => unfaithfulLines(changed, paper).length > 0;
  const withDeck = (more: Partial<ComposedDeck['deck']>): ComposedDeck => ({
    ...composed,
    deck: { ...composed.deck, ...more },
  });
  const onSlide = (id: string, more: (slide: Slide) => Partial<Slide>) => {
    const slide = slideOf(id);
    return withSlide(composed, { ...slide, ...more(slide) });
  };

  it('is itself faithful', () => {
    expect(unfaithfulLines(composed, paper)).toEqual([]);
  });

  it.each<[string, () => ComposedDeck]>([
    ['another title of the deck', () => withDeck({ title: 'Closing the harbours' })],
    ['an author who did not write it', () => withDeck({ authors: ['Ines Halvorsen', 'Somebody Else'] })],
    ['another language, where other words may be cut', () => withDeck({ language: 'und' })],
    ['another direction', () => withDeck({ direction: 'rtl' })],
    ['a line without a citation', () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n- Ships wait.` }))],
    [
      'a line that the citations name otherwise',
      () =>
        onSlide('rec-1', ({ citations }) => ({
          citations: citations.map((citation) => ({ ...citation, line: `${citation.line}.` })),
        })),
    ],
    [
      'a citation of a block that does not exist',
      () =>
        onSlide('rec-1', ({ citations }) => ({
          citations: citations.map((citation) => ({ ...citation, span: { ...citation.span, blockId: 'b999' } })),
        })),
    ],
    [
      'a quote that is not in the block',
      () => withLine(composed, targetAt('rec-1', 0), 'Parliament should keep Section 12'),
    ],
    [
      'a quote and a line changed alike',
      () =>
        onSlide('rec-1', ({ body, citations }) => ({
          body: body.replace('repeal', 'keep'),
          citations: citations.map(({ line, span }) => ({
            line: line.replace('repeal', 'keep'),
            span: { ...span, quote: span.quote.replace('repeal', 'keep') },
          })),
        })),
    ],
    [
      'a quote cut so that its negation is left outside',
      () =>
        onSlide('rec-2', ({ body, citations }) => ({
          body: body.replace('The Ministry must not charter icebreakers', 'charter icebreakers'),
          citations: citations.map(({ line, span }) => ({
            line: line.replace('The Ministry must not charter', 'charter'),
            span: {
              ...span,
              quote: span.quote.replace('The Ministry must not ', ''),
              prefix: 'The Ministry must not ',
            },
          })),
        })),
    ],
    [
      'a quote of several sentences',
      () =>
        onSlide('rec-1', ({ citations }) => ({
          citations: citations.map(({ line, span }) => ({
            line,
            span: {
              ...span,
              quote: paper.blocks.find(({ id }) => id === span.blockId)?.text ?? '',
              prefix: '',
              suffix: '',
            },
          })),
        })),
    ],
    [
      'a support of another recommendation',
      () => {
        const [, support] = slideOf('rec-2').citations;
        return onSlide('rec-1', ({ body, citations }) => ({
          body: `${body}\n- ${escapeMarkdown(support?.line ?? '')}`,
          citations: support ? [...citations, support] : citations,
        }));
      },
    ],
    [
      'a forecast among the decisions',
      () => {
        const [forecast] = slideOf('rec-3').citations;
        return onSlide('decisions', ({ body, citations }) => ({
          body: `${body}\n3. ${escapeMarkdown(forecast?.line ?? '')}`,
          citations: forecast ? [...citations, forecast] : citations,
        }));
      },
    ],
    [
      'a forecast whose slide no longer says that nothing is asked',
      () => onSlide('rec-3', ({ body }) => ({ body: body.replace('No explicit ask in the paper\n\n', '') })),
    ],
    [
      'an ask said to be none',
      () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n\nNo explicit ask in the paper` })),
    ],
    ['another number on a recommendation', () => onSlide('rec-1', () => ({ number: '2' }))],
    ['another number on a decision', () => onSlide('decisions', ({ body }) => ({ body: body.replace('1. ', '9. ') }))],
    [
      'the asks with their numbers changed about',
      () =>
        onSlide('decisions', ({ body }) => ({
          body: body.replace('1. ', '@ ').replace('2. ', '1. ').replace('@ ', '2. '),
        })),
    ],
    ['another recommendation', () => onSlide('rec-1', () => ({ recommendationId: 'rec-2', number: '2' }))],
    ['a section that the paper does not have', () => onSlide('rec-1', () => ({ section: 'Urgent' }))],
    ['the heading of another section', () => onSlide('rec-1', () => ({ section: 'Why the harbours matter' }))],
    ['a reference to another paragraph', () => onSlide('rec-1', () => ({ source: 'Rec. 1 · §1' }))],
    [
      'a label where it does not belong',
      () => onSlide('decisions', ({ body }) => ({ body: body.replace('Decisions sought', 'Sources and caveats') })),
    ],
    [
      'a title slide with words of its own',
      () => onSlide('title', ({ body }) => ({ body: `${body}\n\nApproved by the Cabinet` })),
    ],
    [
      'a name taken off the authors',
      () =>
        onSlide('title', ({ body, citations }) => ({
          body: body.replace('Ines', 'Agnes'),
          citations: citations.map((citation) => ({ ...citation, line: citation.line.replace('Ines', 'Agnes') })),
        })),
    ],
    [
      'a fact set as a heading',
      () =>
        onSlide('sources', ({ body, citations }) => ({
          body: body.replace('# Sources and caveats', '# Ice is thicker in the east than in the west'),
          citations: [...citations, ...slideOf('rec-2').citations.slice(1, 2)],
        })),
    ],
    ['a picture', () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n\n![](data:image/png;base64,AA==)` }))],
    [
      'a link behind the paper’s words',
      () =>
        onSlide('title', ({ body }) => ({
          body: body.replace('Keeping the harbours open', '[Keeping the harbours open](https://elsewhere.example)'),
        })),
    ],
    ['HTML', () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n\n<b>Urgent</b>` }))],
    [
      'an entity that reads as a letter',
      () => onSlide('title', ({ body }) => ({ body: body.replace('open', '&#111;pen') })),
    ],
    [
      'a link definition, which no line shows',
      () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n\n[x]: http://a.example "The Treasury agrees"` })),
    ],
    ['a comment', () => onSlide('rec-1', ({ body }) => ({ body: `${body}\n\n<!-- The Treasury agrees -->` }))],
    ['a task list', () => onSlide('rec-1', ({ body }) => ({ body: body.replace(/^- /m, '- [x] ') }))],
    ['numbers on supports', () => onSlide('rec-1', ({ body }) => ({ body: body.replace(/^- /m, '7. ') }))],
    [
      'a sentence of the paper on the title slide',
      () =>
        onSlide('title', ({ body, citations }) => ({
          body: `${body}\n\nFour harbours handle most of the grain`,
          citations: [...citations, ...firstPoint()],
        })),
    ],
    [
      'a sentence of the argument among the caveats',
      () =>
        onSlide('sources', ({ body, citations }) => ({
          body: `${body}\n\nFour harbours handle most of the grain`,
          citations: [...citations, ...firstPoint()],
        })),
    ],
    ...['[x]: http://a.example "The Treasury agrees"', '<!-- The Treasury agrees -->', '[^1]: The Treasury agrees'].map(
      (hidden): [string, () => ComposedDeck] => [
        `${hidden} in the notes`,
        () => {
          const { say, ifAsked } = composed.notes['rec-1'] ?? { say: '', ifAsked: '' };
          return { ...composed, notes: { ...composed.notes, 'rec-1': { say: `${say}\n\n${hidden}`, ifAsked } } };
        },
      ],
    ),
    ['words struck out', () => onSlide('rec-2', ({ body }) => ({ body: body.replace(' not ', ' ~~not~~ ') }))],
    ['an empty slide', () => onSlide('sources', () => ({ body: '' }))],
    ['notes for no slide', () => ({ ...composed, notes: { ...composed.notes, nowhere: { say: '', ifAsked: '' } } })],
    [
      'a heading in the notes',
      () => ({ ...composed, notes: { ...composed.notes, 'rec-1': { say: '# Urgent', ifAsked: '' } } }),
    ],
  ])('is refused for %s', (_name, attack) => {
    const changed = attack();
    expect(changed).not.toEqual(composed);
    expect(refused(changed)).toBe(true);
  });

  it('is refused for another number of the same sentence as a figure', () => {
    const figures = slideOf('figures');
    for (const [shown, number] of [
      ['31%', '2021'],
      ['31%', '1%'],
      ['33 percent', '90 percent'],
      ['33 percent', '33'],
    ] as const) {
      expect(figures.body).toContain(`**${shown}**`);
      const body = figures.body.replace(`**${shown}**`, `**${number}**`);
      const citations = figures.citations.map((citation) =>
        citation.line === shown ? { ...citation, line: number } : citation,
      );
      expect(refused(withSlide(composed, { ...figures, body, citations })), number).toBe(true);
    }
  });

  it('may say about the briefing itself what the person likes', () => {
    expect(
      refused(
        withDeck({ marking: 'OFFICIAL', briefingFor: 'The Minister', presentedBy: 'Policy unit', date: '1 June' }),
      ),
    ).toBe(false);
  });
});

describe('notes of a paper with pages', () => {
  const read = readPaper('harbours.md', text);
  const paper = { ...read, blocks: read.blocks.map((block, index) => ({ ...block, page: 1 + Math.floor(index / 6) })) };
  const composed = compose(brief(paper), options());
  const notes = Object.values(composed.notes).flatMap(({ say, ifAsked }) => [say, ifAsked]);
  const changed = (change: (note: string) => string): ComposedDeck => ({
    ...composed,
    notes: Object.fromEntries(
      Object.entries(composed.notes).map(([id, { say, ifAsked }]) => [
        id,
        { say: change(say), ifAsked: change(ifAsked) },
      ]),
    ),
  });

  it('name them, each the page where the sentence stands', () => {
    const references = notes.flatMap((note) => note.match(/\(§\d+, p\. \d+\)/g) ?? []);
    expect(new Set(references.map((one) => one.replace(/.*, /, ''))).size).toBeGreaterThan(1);
    expect(unfaithfulLines(composed, paper)).toEqual([]);
  });

  it('are faithful without them, as decks are that were made before, and not with another', () => {
    expect(
      unfaithfulLines(
        changed((note) => note.replaceAll(/, p\. \d+\)/g, ')')),
        paper,
      ),
    ).toEqual([]);
    expect(
      unfaithfulLines(
        changed((note) => note.replaceAll(/p\. \d+\)/g, 'p. 40)')),
        paper,
      ),
    ).not.toEqual([]);
  });
});
