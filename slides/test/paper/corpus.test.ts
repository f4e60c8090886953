import { describe, expect, it } from 'vitest';
import { corpus, scoreOf } from './corpus.ts';

const { papers, unlabelled } = corpus();
const scored = papers.map(({ name, briefing, expected }) => ({ name, expected, score: scoreOf(briefing, expected) }));
const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / known.length;
};

/** What the reading must reach on our own papers; `npm run score` shows where it falls short. */
describe('our own corpus', () => {
  it('has an expected reading beside each paper', () => {
    expect(unlabelled).toEqual([]);
  });

  it('has at least forty papers in all languages', () => {
    expect(papers.length).toBeGreaterThanOrEqual(40);
    const languages = new Set(papers.map(({ expected }) => expected.language));
    expect([...languages].filter((code) => code !== 'und').length).toBeGreaterThanOrEqual(11);
  });

  it('is told apart by language', () => {
    for (const { name, briefing, expected } of papers)
      expect(`${name} ${briefing.language}`).toBe(`${name} ${expected.language}`);
  });

  it('gives up its recommendations', () => {
    expect(mean(scored.map(({ score }) => score.f1))).toBeGreaterThanOrEqual(0.97);
    expect(mean(scored.map(({ score }) => score.boundary))).toBeGreaterThanOrEqual(0.95);
    expect(mean(scored.map(({ score }) => score.headline))).toBeGreaterThanOrEqual(0.9);
  });

  it('yields no recommendation where there is none', () => {
    const negatives = scored.filter(({ expected }) => expected.recommendations.length === 0);
    expect(negatives.length).toBeGreaterThanOrEqual(5);
    for (const { name, score } of negatives) expect(`${name} ${score.f1}`).toBe(`${name} 1`);
  });

  it('names its titles, authors and sections', () => {
    expect(mean(scored.map(({ score }) => score.title))).toBeGreaterThanOrEqual(0.95);
    expect(mean(scored.map(({ score }) => score.authors))).toBeGreaterThanOrEqual(0.95);
    expect(mean(scored.map(({ score }) => score.sections))).toBeGreaterThanOrEqual(0.9);
  });
});
