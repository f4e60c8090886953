import { describe, expect, it } from 'vitest';
import { spanOf } from '../../paper/outline.ts';
import { sentencesIn } from '../../paper/sentences.ts';
import { createPassages } from '../../update/passages.ts';
import { papers } from '../deck/papers.ts';
import { changed, revised, sample, sideOf } from './support.ts';

const before = sideOf(sample);
const passages = (text: string) => createPassages(before.paper, sideOf(text).paper);
function spanWith(words: string) {
  for (const block of before.paper.blocks) {
    const sentence = sentencesIn(block, 'en').find(({ text }) => text.includes(words));
    if (sentence) return spanOf(block, sentence);
  }
  throw new Error(`Nothing says ${words}`);
}

describe('a passage in a new version of the paper', () => {
  const found = passages(revised);

  it('is found where it was', () => {
    const span = spanWith('European governments have hardly');
    expect(passages(sample).find(span)).toEqual({ fate: 'exact', span });
  });

  it('is found in another paragraph', () => {
    const { fate, span } = found.find(spanWith('A three-way model'));
    expect([fate, span?.quote]).toEqual([
      'moved',
      'A three-way model with American companies is already being built for Morocco.',
    ]);
  });

  it('is found in other words', () => {
    const { fate, span } = found.find(spanWith('Congress should repeal'));
    expect([fate, span?.quote]).toEqual(['changed', 'Congress should suspend Section 907 for four years.']);
  });

  it('is gone where nothing is like it', () => {
    expect(found.find(spanWith('free of charge as a humanitarian'))).toEqual({ fate: 'gone', span: null });
  });

  it('is the one of several with the same words that stands as it stood', () => {
    const twice = '# Port\n\nFees rose. Ships left.\n\nNothing was done. Fees rose. The quay is empty.\n';
    const old = sideOf(twice);
    const other = createPassages(old.paper, sideOf(twice.replace('# Port\n', '# Port\n\nA word first.\n')).paper);
    const block = old.paper.blocks.at(-1);
    const second = block && sentencesIn(block, 'en')[1];
    const { span } = block && second ? other.find(spanOf(block, second)) : { span: null };
    expect(span?.suffix).toBe(' The quay is empty.');
  });

  it('of a number that changed is changed, not gone', () => {
    const { fate, span } = passages(changed(sample, [['exports to Israel by 55%', 'exports to Israel by 41%']])).find(
      spanWith('by 55%'),
    );
    expect([fate, span?.quote.includes('41%')]).toEqual(['changed', true]);
  });
});

describe('the likeness of two papers', () => {
  it('is whole for a paper and itself, and every passage stands where it stood', () => {
    for (const { name, paper } of papers) {
      const found = createPassages(paper, paper);
      expect(found.likeness, name).toBe(1);
      for (const block of paper.blocks)
        for (const sentence of sentencesIn(block, paper.language))
          expect(found.find(spanOf(block, sentence)).fate, `${name} ${block.id}`).toBe('exact');
    }
  });

  it('is great for a paper that was revised, and small for another', () => {
    expect(passages(revised).likeness).toBeGreaterThan(0.8);
    for (const { name, paper } of papers.filter((one) => one.isOwn && one.name !== 'azerbaijan-in-regional-plans.md'))
      expect(createPassages(before.paper, paper).likeness, name).toBeLessThan(0.1);
  });
});
