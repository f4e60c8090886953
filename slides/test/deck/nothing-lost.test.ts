import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { slideLines } from '../../deck/lines.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { brief } from '../../paper/brief.ts';
import type { Block } from '../../paper/model.ts';
import { outlineOf } from '../../paper/outline.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Everything a deck has: its lines, and its notes without their references. */
const contentOf = ({ deck, notes }: ComposedDeck): string =>
  letters(
    [...deck.slides.flatMap(slideLines), ...Object.values(notes).flatMap(({ say, ifAsked }) => [say, ifAsked])]
      .join('\n')
      .replace(/ \(§\d+\)/g, ''),
  );

const argues = ({ kind }: Block) => kind === 'paragraph' || kind === 'list-item';

describe.each(papers.map((known) => [known.name, known] as const))('%s', (_name, { paper, briefing }) => {
  it.each([1, 20])('keeps every sentence of its argument on a slide or in the notes, in %d minutes', (minutes) => {
    const content = contentOf(compose(briefing, options({ minutes })));
    const outline = outlineOf(paper);
    const sentences = outline.parts
      .filter((part) => !part.isAppendix)
      .flatMap((part) => part.blocks.filter(argues))
      .flatMap((block) => outline.sentences(block).map(({ text }) => letters(text)));
    expect(sentences.filter((sentence) => !content.includes(sentence))).toEqual([]);
  });
});

const composed = (text: string) => {
  const briefing = brief(readPaper('paper.md', text));
  return { briefing, ...compose(briefing, options()) };
};

it('finds figures in every sentence of a section', () => {
  const { deck } = composed(
    '# Energy in the north\n\n## Background\n\nBills rose. In 2024, 45% of homes in the north were cold. The cost of damp reached £1.2bn in 2023.\n\n## Recommendations\n\n1. Insulate the homes.\n2. Publish the data.\n',
  );
  const figures = deck.slides.find(({ layout }) => layout === 'figures');
  expect(figures?.body).toContain('**45%**');
  expect(figures?.body).toContain('**£1.2bn**');
});

it('has a paragraph beside a list, or beside recommendations, ready if asked', () => {
  const { notes } = composed(
    '# Ports\n\n## Findings\n\nThe ports are old. They leak.\n\n- Arden was built in 1870.\n- Belmont has no railway.\n\n## Recommendations\n\nThe board met twice. It asked for advice.\n\n1. Repair Arden.\n2. Close Belmont.\n',
  );
  expect(notes['points-b2']?.ifAsked).toContain('The ports are old. They leak.');
  expect(notes['rec-1']?.ifAsked).toContain('The board met twice. It asked for advice.');
});

it('has the other cells of a row ready with the recommendation of that row', () => {
  const { notes } = composed(
    '# Ports\n\n## Recommendations\n\n| No. | Recommendation | Lead | Remark |\n|---|---|---|---|\n| 1 | Repair the quay at Arden | Harbour office | After the frost |\n| 2 | Close the line to Belmont | Railway board | With the new timetable |\n',
  );
  expect(notes['rec-1']?.ifAsked).toContain('Harbour office');
  expect(notes['rec-1']?.ifAsked).toContain('After the frost');
  expect(notes['rec-1']?.ifAsked).not.toContain('Railway board');
  expect(notes['rec-2']?.ifAsked).toContain('Railway board');
  expect(notes['rec-2']?.ifAsked).toContain('With the new timetable');
});
