import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../deck/edits.ts';
import { slideLines } from '../../deck/lines.ts';
import type { Citation, Deck, Layout, Notes, Slide } from '../../deck/model.ts';
import { moveToNotes, splitSlide, tightenSlide } from '../../deck/relief.ts';
import { overflow } from '../../render/fit.ts';
import { deck as deckOf, slide as slideOf } from '../render/fixtures.ts';

const sentence = (n: number) =>
  `Harbour ${n} handles most of the grain that leaves the country between November and April, whatever the ice does there.`;
const cite = (line: string, blockId: string): Citation => ({
  line,
  span: { blockId, quote: line, prefix: '', suffix: '' },
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const paragraphOf = (blockId: string) => Number(blockId);
const noNotes: Notes = { say: '', ifAsked: '' };

function full(layout: Layout, body: string, citations: readonly Citation[] = []): { deck: Deck; slide: Slide } {
  const slide = slideOf(layout, body, { id: 'points-3', plannedSeconds: 100, citations });
  const deck = deckOf([slideOf('title', '# Ice'), slide, slideOf('sources', '## End', { id: 'points-4' })]);
  expect(overflow(slide, deck)).toBeGreaterThan(0);
  return { deck, slide };
}

/** Splits again and again until nothing is too long. */
function splitAll(deck: Deck, notes: Record<string, Notes> = {}) {
  let now = { deck, notes };
  for (let round = 0; round < 50; round += 1) {
    const long = now.deck.slides.find((one) => overflow(one, now.deck) > 0);
    const split = long && splitSlide(now.deck, long, now.notes[long.id] ?? noNotes, paragraphOf);
    if (!split) return now;
    now = applyEdit(now, split.edit) as typeof now;
  }
  throw new Error('It goes on for ever');
}

describe('splitting', () => {
  it('makes two slides that fit, with the headline, and no line lost or changed', () => {
    const body = `## Why the harbours matter\n\n${numbers(9)
      .map((n) => `- ${sentence(n)}`)
      .join('\n')}`;
    const { deck, slide } = full(
      'points',
      body,
      numbers(9).map((n) => cite(sentence(n), String(n))),
    );
    const { edit, added } = splitSlide(deck, slide, noNotes, paragraphOf) ?? expect.fail('no split');
    const after = applyEdit({ deck, notes: {} }, edit).deck;
    const [, first, second, last] = after.slides;
    expect([first?.id, second?.id, last?.id]).toEqual(['points-3', added, 'points-4']);
    for (const one of [first, second]) {
      expect(overflow(one as Slide, after)).toBeLessThanOrEqual(0);
      expect(one?.citations.map(({ line }) => line)).toEqual(slideLines(one as Slide).slice(1));
    }
    expect([...slideLines(first as Slide), ...slideLines(second as Slide).slice(1)]).toEqual(slideLines(slide));
    expect((first?.plannedSeconds ?? 0) + (second?.plannedSeconds ?? 0)).toBe(100);
    expect(Math.abs((first?.citations.length ?? 0) - (second?.citations.length ?? 0))).toBeLessThanOrEqual(1);
  });

  it('repeats the sentence that introduces a list, because an item may mean the opposite without it', () => {
    const body = `## Mistakes\n\nIt would be wrong to:\n\n${numbers(9)
      .map((n) => `- ${sentence(n)}`)
      .join('\n')}`;
    const { deck, slide } = full('points', body);
    const { deck: after } = splitAll(deck);
    const parts = after.slides.filter(({ body: text }) => text.startsWith('## Mistakes'));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(slideLines(part)[1]).toBe('It would be wrong to:');
    expect(parts.flatMap((part) => slideLines(part).slice(2))).toEqual(slideLines(slide).slice(2));
  });

  it.each<[Layout, string]>([
    [
      'decisions',
      `## Decisions\n\n${numbers(14)
        .map((n) => `${n + 1}. ${sentence(n)}`)
        .join('\n')}`,
    ],
    [
      'table',
      `## Ports\n\n| Port | What |\n| --- | --- |\n${numbers(14)
        .map((n) => `| ${n} | ${sentence(n)} |`)
        .join('\n')}`,
    ],
    [
      'recommendation',
      `${sentence(0)}\n\n${numbers(9)
        .map((n) => `- ${sentence(n)}\n  - A part of ${n}`)
        .join('\n\n')}`,
    ],
    ['sources', `## Sources\n\n${numbers(12).map(sentence).join('\n\n')}\n\n[x]: https://example.org`],
    [
      'columns',
      `## Both\n\n### One\n\n${sentence(1).repeat(5)}\n\n### Two\n\n${sentence(2)}\n\n${sentence(3).repeat(5)}`,
    ],
  ])('keeps every line of a %s slide, in order', (layout, body) => {
    const { deck, slide } = full(layout, body);
    const [own, ...rest] = slideLines(slide);
    const { deck: after } = splitAll(deck);
    const parts = after.slides.slice(1, -1);
    expect(parts.length).toBeGreaterThan(1);
    expect(new Set(parts.map((part) => slideLines(part)[0]))).toEqual(new Set([own]));
    // Of a table the row of headings is on each.
    const heading = layout === 'table' ? rest[0] : null;
    const lines = parts.flatMap((part, at) =>
      slideLines(part).filter((line, index) => index > 0 && (at === 0 || line !== heading)),
    );
    expect(lines).toEqual(rest);
  });

  it('takes paragraphs of the notes to the slide that has what they are from', () => {
    const body = `## Why\n\n${numbers(9)
      .map((n) => `- ${sentence(n)}`)
      .join('\n')}`;
    const { deck, slide } = full(
      'points',
      body,
      numbers(9).map((n) => cite(sentence(n), String(n))),
    );
    const notes = {
      say: `${sentence(1)} (§1)\n\n${sentence(9)} (§9)\n\nMy own words.`,
      ifAsked: `${sentence(8)} (§8)`,
    };
    const { edit, added } = splitSlide(deck, slide, notes, paragraphOf) ?? expect.fail('no split');
    const after = applyEdit({ deck, notes: { [slide.id]: notes } }, edit).notes;
    expect(after[slide.id]).toEqual({ say: `${sentence(1)} (§1)\n\nMy own words.`, ifAsked: '' });
    expect(after[added]).toEqual({ say: `${sentence(9)} (§9)`, ifAsked: `${sentence(8)} (§8)` });
  });

  it('is not offered where there is no place to cut', () => {
    const { deck, slide } = full('points', `## Why\n\n${sentence(1).repeat(30)}`);
    expect(splitSlide(deck, slide, noNotes, paragraphOf)).toBeNull();
  });
});

describe('moving to the notes', () => {
  it('says what does not fit, word for word, with its paragraph', () => {
    const body = `## Mistakes\n\nIt would be wrong to:\n\n${numbers(9)
      .map((n) => `- ${sentence(n)}`)
      .join('\n')}`;
    const { deck, slide } = full(
      'points',
      body,
      numbers(9).map((n) => cite(sentence(n), String(n))),
    );
    const notes = { say: 'Before.', ifAsked: 'Asked.' };
    const edit = moveToNotes(deck, slide, notes, paragraphOf) ?? expect.fail('no move');
    const after = applyEdit({ deck, notes: { [slide.id]: notes } }, edit);
    const kept = after.deck.slides[1] as Slide;
    expect(overflow(kept, after.deck)).toBeLessThanOrEqual(0);
    const lines = slideLines(kept).slice(2);
    expect(kept.citations.map(({ line }) => line)).toEqual(lines);
    const gone = numbers(9).slice(lines.length);
    expect(gone.length).toBeGreaterThan(0);
    expect(after.notes[slide.id]).toEqual({
      say: `Before.\n\nIt would be wrong to:\n\n${gone.map((n) => `- ${sentence(n)} (§${n})`).join('\n')}`,
      ifAsked: 'Asked.',
    });
  });
});

describe('tightening', () => {
  it('takes out what needs room and says nothing', () => {
    const body = `## Why\n\n${numbers(5)
      .map((n) => `- ${sentence(n)}\n- `)
      .join('\n')}\n\n---\n\nSo${'  \n'}it${'  \n'}is\\\nnow.`;
    const { deck, slide } = full('points', body);
    const edit = tightenSlide(deck, slide) ?? expect.fail('nothing to tighten');
    const after = applyEdit({ deck, notes: {} }, edit).deck;
    expect(overflow(after.slides[1] as Slide, after)).toBeLessThan(overflow(slide, deck));
    expect(slideLines(after.slides[1] as Slide)).toEqual(slideLines(slide));
  });

  it('is not offered where every line says something', () => {
    const { deck, slide } = full(
      'points',
      `## Why\n\n${numbers(9)
        .map((n) => `- ${sentence(n)}`)
        .join('\n')}`,
    );
    expect(tightenSlide(deck, slide)).toBeNull();
  });
});
