import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { isCutOf, isHeadlineOf } from '../../paper/cuts.ts';
import type { Briefing, KeyPoint, Passage, SourceSpan } from '../../paper/model.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { sentencesIn } from '../../paper/sentences.ts';

const shared = join(import.meta.dirname, '../../../../shared/papers/docs');
const folders = [join(import.meta.dirname, '../fixtures/papers'), ...(existsSync(shared) ? [shared] : [])];
const papers = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name): [string, string] => [name, join(folder, name)]),
);

const spansOfPoint = (point: KeyPoint): SourceSpan[] => [...point.spans, ...point.points.flatMap(spansOfPoint)];

function passagesOf(briefing: Briefing): Passage[] {
  const own = briefing.recommendations.flatMap(({ ask, headline, rationale, evidence }) => [
    ask,
    headline,
    ...rationale,
    ...evidence,
  ]);
  return [briefing.title, briefing.affiliation, ...briefing.introduction, ...briefing.closing, ...own].filter(
    (passage) => passage !== null,
  );
}

describe.each(papers)('%s', (name, path) => {
  const paper = readPaper(name, readFileSync(path, 'utf8'));
  const briefing = brief(paper);
  const blocks = new Map(paper.blocks.map((block) => [block.id, block]));

  it('has ids in order and text that is folded', () => {
    expect([...blocks.keys()]).toEqual(paper.blocks.map((_, index) => `b${index + 1}`));
    for (const { text } of paper.blocks) expect(text).toBe(text.replace(/\s+/gu, ' ').trim());
  });

  it('quotes only whole sentences of the paper, with what stands around them', () => {
    const spans = [
      ...passagesOf(briefing).map(({ span }) => span),
      ...briefing.recommendations.flatMap((recommendation) => recommendation.spans),
      ...briefing.sections.flatMap(({ span, keyPoints }) => [span, ...keyPoints.flatMap(spansOfPoint)]),
      ...briefing.authorSpans,
    ];
    for (const { blockId, quote, prefix, suffix } of spans) {
      const block = blocks.get(blockId);
      const text = block?.text ?? '';
      expect(text).toContain(prefix + quote + suffix);
      expect([text, ...(block ? sentencesIn(block, paper.language) : []).map((sentence) => sentence.text)]).toContain(
        quote,
      );
    }
  });

  it('shows nothing that the guard would refuse', () => {
    const headlines = new Set(briefing.recommendations.map(({ headline }) => headline));
    for (const passage of passagesOf(briefing)) {
      const isSaidIn = headlines.has(passage) ? isHeadlineOf : isCutOf;
      expect(isSaidIn(passage.text, passage.span.quote, paper.language), passage.text).toBe(true);
    }
  });

  it('has the guard refuse a planted word in every line', () => {
    for (const { text, span } of passagesOf(briefing)) {
      const words = text.split(' ');
      const middle = Math.floor(words.length / 2);
      for (const planted of ['not', '99', 'Atlantis', 'must']) {
        const changed = words.toSpliced(middle, 1, planted).join(' ');
        if (words[middle] !== planted) expect(isCutOf(changed, span.quote, paper.language), changed).toBe(false);
        expect(isCutOf(words.toSpliced(middle, 0, planted).join(' '), span.quote, paper.language)).toBe(false);
      }
      // Every number, negation and modal is needed.
      for (const [index, word] of words.entries()) {
        if (!/^(?:not|no|never|ne|pas|sans|must|should|may|could|if|unless|only|doit|sauf|\d\S*)$/iu.test(word))
          continue;
        expect(isCutOf(words.toSpliced(index, 1).join(' '), span.quote, paper.language), `${word}: ${text}`).toBe(
          false,
        );
      }
    }
  });

  it('accounts for every sentence of a recommendation', () => {
    for (const { text, spans, ask, rationale, evidence } of briefing.recommendations) {
      expect(text.replace(/\s+/gu, '')).toBe(
        spans
          .map(({ quote }) => quote)
          .join('')
          .replace(/\s+/gu, ''),
      );
      expect(rationale.length + evidence.length + (ask ? 1 : 0)).toBe(spans.length);
    }
  });

  it('is read the same twice', () => {
    expect(brief(readPaper(name, readFileSync(path, 'utf8')))).toEqual(briefing);
  });
});
