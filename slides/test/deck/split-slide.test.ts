import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../deck/edits.ts';
import { slideLines } from '../../deck/lines.ts';
import type { Deck, Layout, Slide } from '../../deck/model.ts';
import { splitSlide } from '../../deck/split-slide.ts';
import { overflow } from '../../render/fit.ts';
import { slide as slideOf } from '../render/fixtures.ts';
import { cite, full, noNotes, numbers, paragraphOf, sentence } from './full-slide.ts';

const afterSplit = (deck: Deck, slide: Slide): Deck =>
  applyEdit({ deck, notes: {} }, (splitSlide(deck, slide, noNotes, paragraphOf) ?? expect.fail('no split')).edit).deck;

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
    expect([first?.id, second?.id, last?.id]).toEqual(['points-3', ...added, 'points-4']);
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
    const after = afterSplit(deck, slide);
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
    const after = afterSplit(deck, slide);
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
    const { edit, added, notesMoved } = splitSlide(deck, slide, notes, paragraphOf) ?? expect.fail('no split');
    const after = applyEdit({ deck, notes: { [slide.id]: notes } }, edit).notes;
    expect(notesMoved).toBe(2);
    expect(after[slide.id]).toEqual({ say: `${sentence(1)} (§1)\n\nMy own words.`, ifAsked: '' });
    expect(after[added[0] as string]).toEqual({ say: `${sentence(9)} (§9)`, ifAsked: `${sentence(8)} (§8)` });
  });

  it('takes paragraphs of the notes that the person wrote to the slide whose words they say', () => {
    const items = [
      ...numbers(8).map(sentence),
      'Fishermen of the southern lagoon export smoked herring and salted sprats.',
    ];
    const body = `## Why\n\n${items.map((item) => `- ${item}`).join('\n')}`;
    const { deck, slide } = full('points', body);
    const notes = {
      say: 'The fishermen: tell them of the lagoon and of its herring.\n\nThank them for coming.\n\nNovember, April, ice, fishermen.',
      ifAsked: '',
    };
    const { edit, added } = splitSlide(deck, slide, notes, paragraphOf) ?? expect.fail('no split');
    const after = applyEdit({ deck, notes: { [slide.id]: notes } }, edit).notes;
    expect(after[added.at(-1) as string]?.say).toBe('The fishermen: tell them of the lagoon and of its herring.');
    expect(after[slide.id]?.say).toBe('Thank them for coming.\n\nNovember, April, ice, fishermen.');
  });

  it('makes as many slides as it takes, and no second of the slot more or less', () => {
    const body = `## Why\n\n${numbers(40)
      .map((n) => `- ${sentence(n)}`)
      .join('\n')}`;
    const { deck, slide } = full('points', body);
    const after = afterSplit(deck, slide);
    const parts = after.slides.slice(1, -1);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(overflow(part, after)).toBeLessThanOrEqual(0);
    expect(parts.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0)).toBe(100);
  });

  it('cuts a long paragraph at the end of a sentence, outside emphasis and links, and cites both parts', () => {
    const long = `${numbers(14).map(sentence).join(' ')} **Bold words. They stay together.** Said by Dr. Bold. [A link. To it](https://example.org).`;
    const line = slideLines(slideOf('points', `## Why\n\n${long}`))[1] as string;
    const { deck, slide } = full('points', `## Why\n\n${long}`, [cite(line, '7')]);
    const after = afterSplit(deck, slide);
    const parts = after.slides.slice(1, -1);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(overflow(part, after)).toBeLessThanOrEqual(0);
      expect(part.citations).toEqual([cite(line, '7')].map((one) => ({ ...one, line: slideLines(part)[1] })));
      expect(part.body).toMatch(/[.)]$/);
    }
    expect(parts.map(({ body }) => body.replace('## Why\n\n', '')).join(' ')).toBe(long);
  });

  it('cuts a paragraph that stands in the place of the headline', () => {
    const long = numbers(20).map(sentence).join(' ');
    const { deck, slide } = full('recommendation', long);
    const parts = afterSplit(deck, slide).slides.slice(1, -1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ body }) => body).join(' ')).toBe(long);
  });

  it('keeps the last sentence before a list with it, however long the paragraph', () => {
    const intro = `${numbers(12).map(sentence).join(' ')} It would be wrong to:`;
    const { deck, slide } = full('points', `## Why\n\n${intro}\n\n- wait\n- hope`);
    const parts = afterSplit(deck, slide).slides.slice(1, -1);
    for (const part of parts) expect(overflow(part, deck)).toBeLessThanOrEqual(0);
    expect(slideLines(parts.at(-1) as Slide).slice(-3)).toEqual([
      expect.stringMatching(/It would be wrong to:$/),
      'wait',
      'hope',
    ]);
  });

  it('is not offered where there is no place to cut, or where the headline alone is too much', () => {
    const endless = full('points', `## Why\n\n${sentence(1).replaceAll(/[.,]/g, '').repeat(30)}`);
    expect(splitSlide(endless.deck, endless.slide, noNotes, paragraphOf)).toBeNull();
    const headline = full('points', `## ${sentence(1).repeat(30)}\n\n- one\n- two`);
    expect(splitSlide(headline.deck, headline.slide, noNotes, paragraphOf)).toBeNull();
  });
});
