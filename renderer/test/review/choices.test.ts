import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../review/choices.ts';
import { marksOf, sentencesOf } from '../../review/marks.ts';
import { nameOf, paper, read } from './ports.ts';

const all = sentencesOf(paper.blocks, 'en').flatMap(({ sentences }) => sentences);
const kinds = (...openings: string[]) =>
  choicesFor(
    openings.map((opening) => {
      const found = all.find(({ span }) => span.quote.startsWith(opening));
      if (!found) throw new Error(`No sentence begins with ${opening}.`);
      return found.span;
    }),
    read,
    nameOf,
  ).map(({ kind }) => kind);

describe('sentences that are chosen', () => {
  it('in none may be made a recommendation', () => {
    expect(kinds('Ships waited for', 'Fees are')).toEqual(['add']);
  });

  it('of one may part it, be what it asks, stand alone, or show that it is none', () => {
    expect(kinds('It froze')).toEqual(['split', 'ask', 'add', 'remove']);
    expect(kinds('Ports must')).toEqual(['add', 'remove']);
    expect(kinds('Ports must', 'Ships waited.', 'It froze')).toEqual(['remove']);
    expect(kinds('The council')).toEqual(['remove']);
  });

  it('across two may only become one of their own', () => {
    expect(kinds('It froze', 'The council')).toEqual(['add']);
  });

  it('that are none leave nothing to say', () => {
    expect(choicesFor([], read, nameOf)).toEqual([]);
  });
});

it('every sentence is marked by what it is taken for', () => {
  const marks = marksOf(read);
  expect(all.map(({ span, key }) => [span.quote, marks.get(key)?.role ?? null])).toEqual([
    ['Ports', null],
    ['Why', null],
    ['Ships waited for days.', 'point'],
    ['Fees are high.', 'point'],
    ['Recommendations', null],
    ['Ports must lease icebreakers.', 'ask'],
    ['Ships waited.', 'recommendation'],
    ['It froze.', 'recommendation'],
    ['The council should end fees.', 'ask'],
    ['The ministry should publish a tariff.', 'ask'],
  ]);
  expect(marks.get(all[6]?.key ?? '')?.of).toEqual(['rec-1']);
});
