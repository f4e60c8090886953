import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { type Correction, correct, nameSpan, paperAs } from '../../paper/corrections.ts';
import type { Briefing, Recommendation, SourceSpan } from '../../paper/model.ts';
import { outlineOf, spanOf } from '../../paper/outline.ts';
import { readPaper } from '../../paper/read-paper.ts';

const paper = readPaper(
  'en-brief.md',
  readFileSync(join(import.meta.dirname, '../fixtures/papers/en-brief.md'), 'utf8'),
);
const briefing = brief(paper);
const corrected = (...corrections: Correction[]): Briefing => correct(briefing, paper, corrections);

/** The span of the sentence that begins so. */
function sentence(opening: string): SourceSpan {
  const { sentences } = outlineOf(paper);
  for (const block of paper.blocks) {
    const found = sentences(block).find(({ text }) => text.startsWith(opening));
    if (found) return spanOf(block, found);
  }
  throw new Error(`No sentence begins with “${opening}”.`);
}

const names = ({ recommendations }: Briefing) =>
  recommendations.map(({ number, text }) => `${number ?? '–'} ${text.split(/\s/).slice(0, 3).join(' ')}`);
const [first, second, third, fourth] = [
  'Create a reserve',
  'Give the regulator',
  'However, the reserve',
  'Review the',
].map(sentence) as [SourceSpan, SourceSpan, SourceSpan, SourceSpan];
const at = (index: number, { recommendations }: Briefing = briefing) => recommendations[index] as Recommendation;

describe('a correction', () => {
  it('of nothing leaves the briefing as it is', () => {
    expect(corrected()).toBe(briefing);
  });

  it('leaves what it does not touch under its id', () => {
    const { recommendations } = corrected({ kind: 'remove', at: second });
    expect(recommendations).toEqual([at(0), at(2), at(3)]);
  });

  it('of what is no recommendation gives its sentences back to the paper', () => {
    const result = corrected({ kind: 'remove', at: fourth });
    expect(names(result)).toEqual(['1 Create a reserve', '2 Give the regulator,', '3 However, the reserve']);
    expect(JSON.stringify(result.sections)).toContain('Review the arrangement');
    expect(JSON.stringify(briefing.sections)).not.toContain('Review the arrangement');
  });

  it('makes a recommendation of sentences, in the order of the paper, and takes them out of its points', () => {
    const span = sentence('The regulator compared');
    const result = corrected({ kind: 'add', spans: [span] });
    expect(at(0, result).spans).toEqual([span]);
    expect(at(0, result).id).toMatch(/^rec-[a-z0-9]{11}$/);
    expect(at(0, result).reasons[0]).toEqual({ code: 'by-person' });
    expect(names(result).slice(1)).toEqual(names(briefing));
    const quotes = result.sections.flatMap(({ asides }) =>
      asides.flatMap(({ spans }) => spans.map(({ quote }) => quote)),
    );
    expect(quotes).not.toContain(span.quote);
  });

  it('takes the sentences of a new one from the one that had them', () => {
    const taken = at(0).spans.slice(1, 2);
    const result = corrected({ kind: 'add', spans: taken });
    expect(at(0, result).spans).toEqual([at(0).spans[0], ...at(0).spans.slice(2)]);
    expect(at(0, result).ask).toEqual(at(0).ask);
    expect(at(1, result).spans).toEqual(taken);
    const all = corrected({ kind: 'add', spans: at(3).spans });
    expect(names(all)).toEqual(names(briefing));
    expect(at(3, all).confidence).toBe(1);
  });

  it('splits one into two and gives each what it says', () => {
    const before = at(0).spans[1] as SourceSpan;
    const result = corrected({ kind: 'split', at: first, before });
    expect(result.recommendations).toHaveLength(5);
    expect(at(0, result)).toMatchObject({ number: '1', ask: at(0).ask, headline: at(0).headline, rationale: [] });
    expect(at(1, result)).toMatchObject({ number: null, spans: at(0).spans.slice(1), ask: null });
  });

  it('that splits leaves no ask to the part that had none', () => {
    const told = readPaper(
      'told.md',
      '# Ice\n\n## Recommendations\n\n1. The partnership goes back to 1995. Ports must lease icebreakers.\n2. Fees should end.\n',
    );
    const read = brief(told);
    const [one] = read.recommendations;
    const [at, before] = one?.spans ?? [];
    if (!at || !before) throw new Error('It has two sentences.');
    const parts = correct(read, told, [{ kind: 'split', at, before }]);
    expect(parts.recommendations.map(({ ask }) => ask?.span.quote ?? null).slice(0, 2)).toEqual([null, before.quote]);
    const whole = correct(read, told, [
      { kind: 'split', at, before },
      { kind: 'merge', at, next: before },
    ]);
    expect(whole.recommendations[0]).toMatchObject({ ask: one?.ask, spans: one?.spans });
  });

  it('merges two, and what the first asks is what both ask', () => {
    const result = corrected({ kind: 'merge', at: first, next: second });
    expect(names(result)).toEqual(['1 Create a reserve', '3 However, the reserve', '4 Review the arrangement']);
    expect(at(0, result).spans).toEqual([...at(0).spans, ...at(1).spans]);
    expect(at(0, result).ask).toEqual(at(0).ask);
    const halves: Correction[] = [
      { kind: 'split', at: first, before: at(0).spans[1] as SourceSpan },
      { kind: 'merge', at: first, next: at(0).spans[1] as SourceSpan },
    ];
    expect(at(0, corrected(...halves))).toMatchObject({ spans: at(0).spans, ask: at(0).ask, number: '1' });
  });

  it('moves one before another or to the end', () => {
    expect(names(corrected({ kind: 'move', at: third, before: first }))[0]).toBe('3 However, the reserve');
    expect(names(corrected({ kind: 'move', at: first, before: null })).at(-1)).toBe('1 Create a reserve');
    expect(names(corrected({ kind: 'move', at: first, before: first }))).toEqual(names(briefing));
  });

  it('of a headline that only cuts the ask is the paper’s wording; any other is the person’s own', () => {
    const lead = at(0).ask?.text ?? '';
    const cut = corrected({ kind: 'headline', at: first, text: lead.replace(/\.$/, '') });
    expect(at(0, cut).ownHeadline).toBeUndefined();
    const own = corrected({ kind: 'headline', at: first, text: '  Build   a reserve ' });
    expect(at(0, own)).toMatchObject({ ownHeadline: 'Build a reserve', headline: at(0).headline, ask: at(0).ask });
    expect(at(0, own).id).not.toBe('rec-1');
    const back: Correction[] = [
      { kind: 'headline', at: first, text: 'Build a reserve' },
      { kind: 'headline', at: first, text: null },
    ];
    expect(at(0, corrected(...back))).toEqual(at(0));
  });

  it('says that nothing is asked, or which sentence asks', () => {
    const none = corrected({ kind: 'ask', at: first, ask: null });
    expect(at(0, none)).toMatchObject({ ask: null, nearest: { span: at(0).ask?.span }, confidence: at(0).confidence });
    expect(none.diagnostics.map(({ code }) => code)).toContain('no-ask');
    const other = at(0).spans[1] as SourceSpan;
    expect(at(0, corrected({ kind: 'ask', at: first, ask: other })).ask?.span).toEqual(other);
    const again: Correction[] = [
      { kind: 'ask', at: first, ask: null },
      { kind: 'ask', at: first, ask: first },
    ];
    expect(at(0, corrected(...again))).toMatchObject({ ask: at(0).ask, headline: at(0).headline, nearest: null });
  });

  it('gives the paper a title and authors', () => {
    const result = corrected({ kind: 'title', text: ' Lights ' }, { kind: 'authors', names: ['Bo Pier'] });
    expect(result).toMatchObject({ own: { title: 'Lights', authors: ['Bo Pier'] }, authors: ['Bo Pier'] });
    expect(result.title).toEqual(briefing.title);
    expect(corrected({ kind: 'title', text: 'Lights' }, { kind: 'title', text: '' }).own).toBeUndefined();
  });

  it('reads the paper in another language, and nothing of that keeps an id of the first reading', () => {
    const corrections: Correction[] = [{ kind: 'language', language: 'fr' }];
    expect(paperAs(paper, corrections).language).toBe('fr');
    const result = correct(briefing, paper, corrections);
    expect(result.language).toBe('fr');
    const read = new Map(briefing.recommendations.map((one) => [one.id, one]));
    for (const one of result.recommendations) if (read.has(one.id)) expect(one).toEqual(read.get(one.id));
  });

  it('that finds no place is named, and the others are made', () => {
    const gone = { ...first, quote: 'This stood in a draft.' };
    const result = corrected({ kind: 'remove', at: gone }, { kind: 'remove', at: second });
    expect(names(result)).toHaveLength(3);
    expect(result.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'correction-lost', quote: 'This stood in a draft.' }),
    );
  });

  it('finds its place in a reading that counts blocks otherwise', () => {
    const shifted = {
      ...paper,
      blocks: paper.blocks.map((block) => ({ ...block, id: `c${block.id}` })),
    };
    const result = correct(brief(shifted), shifted, [{ kind: 'remove', at: second }]);
    expect(names(result)).toEqual(['1 Create a reserve', '3 However, the reserve', '4 Review the arrangement']);
  });

  it('keeps what was odd when the paper was imported', () => {
    const odd = { code: 'old-encoding', severity: 'note', encoding: 'KOI8-R' } as const;
    const imported = { ...briefing, diagnostics: [odd, ...briefing.diagnostics] };
    const result = correct(imported, paper, [{ kind: 'remove', at: second }]);
    expect(result.diagnostics.filter(({ code }) => code === 'old-encoding')).toEqual([odd]);
    expect(result.diagnostics.filter(({ code }) => code === 'not-shown')).toHaveLength(1);
  });
});

it('names each of several that share the sentence which opens them by one of its own', () => {
  const lead = sentence('We ask the council');
  const [a, b] = [at(0), at(1)].map((one) => ({ ...one, spans: [lead, ...one.spans] }));
  if (!a || !b) throw new Error('There are four recommendations.');
  expect(nameSpan(a, [a, b])).toEqual(first);
  expect(nameSpan(b, [a, b])).toEqual(second);
});
