import { expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import type { Briefing, KeyPoint, Passage, Recommendation, Section, SourceSpan } from '../../paper/model.ts';
import { options } from './options.ts';

const span = (block: number, quote: string): SourceSpan => ({ blockId: `b${block}`, quote, prefix: '', suffix: '' });
const passage = (block: number, text: string): Passage => ({ text, span: span(block, `${text}.`) });

/** A paper of ten blocks a recommendation, each with something to say. */
function largeBriefing(recommendations: number): Briefing {
  const words =
    'The ministry and the northern harbours have kept the railway open through the winter of 2021 at a cost of $4 million'.split(
      ' ',
    );
  const sentence = (seed: number) => `${words.slice(seed % 7).join(' ')} ${seed}`;
  const sections: Section[] = Array.from({ length: recommendations / 10 }, (_, index) => ({
    id: `b${index * 100}`,
    heading: `Part ${index} of the paper`,
    level: 2,
    span: span(index * 100, `Part ${index} of the paper`),
    asides: [],
    tables: [],
    quotes: [],
    keyPoints: Array.from({ length: 8 }, (_, point): KeyPoint => {
      const { text, span: own } = passage(index * 100 + point, sentence(index + point));
      return { leadIn: null, text, spans: [own], points: [] };
    }),
  }));
  return {
    title: passage(0, 'A very long paper'),
    authors: [],
    authorSpans: [],
    affiliation: null,
    language: 'en',
    direction: 'ltr',
    marking: null,
    pages: {},
    paragraphs: Object.fromEntries(Array.from({ length: recommendations * 10 }, (_, block) => [`b${block}`, block])),
    introduction: Array.from({ length: 1000 }, (_, index) => passage(index, sentence(index))),
    sections,
    recommendations: Array.from({ length: recommendations }, (_, index): Recommendation => {
      const passages = Array.from({ length: 10 }, (_, at) => passage(index * 10 + at, sentence(index + at)));
      const ask = passage(index * 10, `Parliament should repeal section ${index}`);
      return {
        id: `rec-${index + 1}`,
        number: String(index + 1),
        text: '',
        spans: [ask.span, ...passages.map((own) => own.span)],
        ask,
        nearest: null,
        headline: ask,
        rationale: passages.slice(0, 5),
        evidence: passages.slice(5),
        repeats: [],
        facts: { owner: null, deadline: null, cost: null, priority: null },
        sectionId: `b${Math.floor(index / 10) * 100}`,
        confidence: 1,
        reasons: [],
      };
    }),
    closing: Array.from({ length: 1000 }, (_, index) => passage(index, sentence(index))),
    diagnostics: [],
  };
}

// What is not linear does not end before the runner's own limit; how fast it is, the bench says.
it('composes 2,000 recommendations out of 20,000 blocks', () => {
  expect(compose(largeBriefing(2000), options()).deck.slides.length).toBeGreaterThan(2000);
});
