import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { unfaithfulLines } from '../../deck/fidelity.ts';
import { slideLines } from '../../deck/lines.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { english } from '../../languages/en.ts';
import { type Correction, correct, nameSpan } from '../../paper/corrections.ts';
import type { Briefing, SourceSpan } from '../../paper/model.ts';
import { outlineOf, spanOf } from '../../paper/outline.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

/** One correction of each kind that a paper allows, made one after the other. */
function everyKind(briefing: Briefing, sentences: readonly SourceSpan[]): Correction[] {
  const all = briefing.recommendations;
  const name = (index: number) => nameSpan(all[index] as (typeof all)[number], all);
  const used = new Set(all.flatMap(({ spans }) => spans.map(({ blockId }) => blockId)));
  const free = sentences.find(({ blockId }) => !used.has(blockId));
  const long = all.findIndex(({ spans }) => spans.length > 1);
  const before = all[long]?.spans.at(-1);
  return [
    { kind: 'title', text: 'A title of my own' },
    { kind: 'authors', names: ['Bo Pier', 'Ada Quay'] },
    ...(free ? [{ kind: 'add', spans: [free] } as const] : []),
    ...(before ? [{ kind: 'split', at: name(long), before } as const] : []),
    ...all.slice(0, 1).map((_, at) => ({ kind: 'headline', at: name(at), text: 'What I would say' }) as const),
    ...all.slice(1, 2).map(() => ({ kind: 'ask', at: name(1), ask: null }) as const),
    ...all.slice(3, 4).map(() => ({ kind: 'merge', at: name(2), next: name(3) }) as const),
    ...all.slice(4, 5).map(() => ({ kind: 'remove', at: name(4) }) as const),
    ...all.slice(5, 6).map(() => ({ kind: 'move', at: name(5), before: name(0) }) as const),
  ];
}

const linesOf = ({ deck }: ComposedDeck) => deck.slides.flatMap(slideLines);

describe.each(papers.map((known) => [known.name, known] as const))('%s', (_name, { paper, briefing }) => {
  const outline = outlineOf(paper);
  const sentences = paper.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
    .flatMap((block) => outline.sentences(block).map((sentence) => spanOf(block, sentence)));
  const corrections = everyKind(briefing, sentences);

  it('corrected in every way is briefed without an unfaithful line', () => {
    const corrected = correct(briefing, paper, corrections);
    expect(corrected.diagnostics.filter(({ code }) => code === 'correction-lost')).toEqual([]);
    expect(new Set(corrected.recommendations.map(({ id }) => id)).size).toBe(corrected.recommendations.length);
    for (const minutes of [5, 20]) {
      const composed = compose(corrected, options({ minutes }));
      expect(unfaithfulLines(composed, paper, corrections)).toEqual([]);
      expect(unfaithfulLines(composed, paper)).not.toEqual([]);
    }
  });

  it('keeps every sentence of a recommendation when it is corrected one way', () => {
    for (const correction of corrections) {
      const corrected = correct(briefing, paper, [correction]);
      const told = new Set(corrected.recommendations.flatMap(({ spans }) => spans.map(({ quote }) => quote)));
      const before = briefing.recommendations.flatMap(({ spans }) => spans.map(({ quote }) => quote));
      if (correction.kind !== 'remove') expect(before.filter((quote) => !told.has(quote))).toEqual([]);
      expect(unfaithfulLines(compose(corrected, options()), paper, [correction])).toEqual([]);
    }
  });
});

describe('a headline of the person’s own', () => {
  const known = papers.find(({ name }) => name === 'en-brief.md');
  if (!known) throw new Error('The paper is part of the repository.');
  const { paper, briefing } = known;
  const at = briefing.recommendations[0]?.spans[0] as SourceSpan;
  const own: Correction = { kind: 'headline', at, text: 'Build a big reserve' };
  const composed = compose(correct(briefing, paper, [own]), options());
  const slide = composed.deck.slides.find(({ layout, number }) => layout === 'recommendation' && number === '1');

  it('stands above the whole ask, cites it, and is what the lists of asks say', () => {
    expect(slide && slideLines(slide).slice(0, 2)).toEqual([
      'Build a big reserve',
      expect.stringContaining('Create a reserve of 400 MW'),
    ]);
    expect(slide?.citations[0]).toEqual({ line: 'Build a big reserve', span: at });
    expect(linesOf(composed).filter((line) => line === 'Build a big reserve')).toHaveLength(3);
  });

  it('is refused where it is not word for word what was stored, or stands on another slide', () => {
    const changed = (body: (text: string) => string): ComposedDeck => ({
      ...composed,
      deck: {
        ...composed.deck,
        slides: composed.deck.slides.map((one) => ({
          ...one,
          body: body(one.body),
          citations: one.citations.map((citation) => ({ ...citation, line: body(citation.line) })),
        })),
      },
    });
    expect(unfaithfulLines(composed, paper, [own])).toEqual([]);
    expect(
      unfaithfulLines(
        changed((text) => text.replace('a big reserve', 'no reserve')),
        paper,
        [own],
      ),
    ).not.toEqual([]);
    const second = briefing.recommendations[1]?.headline?.text ?? '';
    expect(
      unfaithfulLines(
        changed((text) => text.replace(second, 'Build a big reserve')),
        paper,
        [own],
      ),
    ).not.toEqual([]);
    expect(
      unfaithfulLines(
        changed((text) => text.replace(/^Create a reserve.*$/m, '')),
        paper,
        [own],
      ),
    ).not.toEqual([]);
  });

  it('too long to stand above the whole ask points to the paper', () => {
    const long: Correction = { ...own, text: `Build ${'a very big reserve '.repeat(40)}`.trim() };
    const made = compose(correct(briefing, paper, [long]), options());
    const { slides } = made.deck;
    const lines = slides.filter(({ layout }) => layout === 'recommendation').flatMap(slideLines);
    expect(lines.slice(0, 2)).toEqual([long.text, english.labels.inThePaper]);
    expect(unfaithfulLines(made, paper, [long])).toEqual([]);
  });
});
