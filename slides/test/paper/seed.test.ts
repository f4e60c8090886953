import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { countWords } from '../../paper/words.ts';

const docs = join(import.meta.dirname, '../../../../shared/papers/docs');
const seed = join(docs, '00-seed.txt');
if (!existsSync(seed)) console.info('seed.test.ts is skipped: the collection of papers is not beside this project.');

// Only lengths and places: the words of the paper are not ours to copy.
describe.skipIf(!existsSync(seed))('the paper Lectern was conceived from', () => {
  const briefing = existsSync(seed) ? brief(readPaper('00-seed.txt', readFileSync(seed, 'utf8'))) : null;
  const recommendations = briefing?.recommendations ?? [];
  const [first, , , , , sixth] = recommendations;

  it('has its title, two authors, affiliation and three sections', () => {
    expect(countWords(briefing?.title?.text ?? '')).toBe(15);
    expect(briefing?.authors.map(countWords)).toEqual([3, 2]);
    expect(countWords(briefing?.affiliation?.text ?? '')).toBe(6);
    expect(briefing?.sections.map(({ heading }) => countWords(heading))).toEqual([8, 3, 20]);
  });

  it('has six and four key points, one with three of its own', () => {
    expect(briefing?.sections.map(({ keyPoints }) => keyPoints.map(({ points }) => points.length))).toEqual([
      [0, 0, 3, 0, 0, 0],
      [0, 0, 0, 0],
      [],
    ]);
  });

  it('has seven recommendations with exact bounds', () => {
    expect(recommendations.map(({ number, spans, text }) => [number, spans.length, countWords(text)])).toEqual([
      ['1', 1, 7],
      ['2', 10, 267],
      ['3', 4, 131],
      ['4', 5, 174],
      ['5', 4, 100],
      ['6', 7, 183],
      ['7', 9, 269],
    ]);
  });

  it('finds each ask, and none in the fragment and the forecast', () => {
    const places = recommendations.map(({ ask, spans }) => spans.findIndex(({ quote }) => quote === ask?.span.quote));
    // The ask of number 2 is its last sentence; numbers 1 and 6 have none.
    expect(places).toEqual([-1, 9, 0, 0, 0, -1, 4]);
    expect(recommendations.map(({ headline }) => headline && countWords(headline.text))).toEqual([
      7, 5, 9, 27, 21, 17, 20,
    ]);
    // What the forecast says besides of its means is left to the sentence under the headline.
    expect(sixth?.nearest?.text).toMatch(/ may turn to /);
  });

  it('has the closing, and says that number 1 is cut off and number 6 asks for nothing', () => {
    expect(briefing?.closing).toHaveLength(4);
    expect(briefing?.diagnostics.map(({ code, blockId }) => [code, blockId])).toEqual([
      ['cut-off', first?.spans[0]?.blockId],
      ['no-ask', sixth?.spans[0]?.blockId],
    ]);
  });
});

const counts: [file: string, recommendations: number, sections: number][] = [
  ['02-bothorel-recommandations.md', 37, 10],
  ['05-crates-io-incident-2020.md', 5, 8],
  ['09-software-libre-sudamerica.md', 0, 0],
  ['12-resa-research-software.txt', 3, 11],
];

describe.skipIf(!existsSync(docs))('the other papers', () => {
  it.each(counts)('%s', (name, recommendations, sections) => {
    const briefing = brief(readPaper(name, readFileSync(join(docs, name), 'utf8')));
    expect(briefing.recommendations).toHaveLength(recommendations);
    expect(briefing.sections).toHaveLength(sections);
  });
});
