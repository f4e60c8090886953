import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../deck/edits.ts';
import { slideLines } from '../../deck/lines.ts';
import type { Slide } from '../../deck/model.ts';
import { moveToNotes, tightenSlide } from '../../deck/relief.ts';
import { overflow } from '../../render/fit.ts';
import { cite, full, noNotes, numbers, paragraphOf, sentence } from './full-slide.ts';

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

describe('moving the end of a paragraph to the notes', () => {
  it('moves whole sentences, with the paragraph that all of them are from', () => {
    const line = numbers(14).map(sentence).join(' ');
    const { deck, slide } = full('points', `## Why\n\n${line}`, [cite(line, '7')]);
    const edit = moveToNotes(deck, slide, noNotes, paragraphOf) ?? expect.fail('no move');
    const after = applyEdit({ deck, notes: {} }, edit);
    const kept = after.deck.slides[1] as Slide;
    expect(overflow(kept, after.deck)).toBeLessThanOrEqual(0);
    const own = slideLines(kept)[1] as string;
    expect(kept.citations).toEqual([{ ...cite(line, '7'), line: own }]);
    expect(`${own} ${after.notes[slide.id]?.say}`).toBe(`${line} (§7)`);
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
