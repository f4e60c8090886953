import { describe, expect, it } from 'vitest';
import { clipOf, clipText, pasteSlides, readClip, writeClip } from '../../deck/clip.ts';
import { applyEdit } from '../../deck/edits.ts';
import type { ComposedDeck } from '../../deck/model.ts';
import { movedBefore, movedBy } from '../../deck/reorder.ts';
import type { Block } from '../../paper/model.ts';
import { deck, slide } from '../render/fixtures.ts';

const span = { blockId: 'b1', quote: 'Charter two icebreakers.', prefix: '', suffix: '' };
const from: ComposedDeck = {
  deck: deck([
    slide('title', '# Ice', { id: 'title' }),
    slide('recommendation', '## Charter two icebreakers.', {
      id: 'rec-4',
      section: 'Ships',
      number: '4',
      source: 'Rec. 4 · §31',
      recommendationId: 'r4',
      citations: [{ line: 'Charter two icebreakers.', span }],
    }),
  ]),
  notes: { 'rec-4': { say: 'Say it.', ifAsked: 'Cost.' } },
};
const blocks = [{ id: 'b1', text: 'First. Charter two icebreakers. Last.' }] as unknown as readonly Block[];
const clip = clipOf(from, new Set(['rec-4']), 'paper-1');

describe('slides on the clipboard', () => {
  it('come back with their notes', () => {
    expect(readClip(writeClip(clip))).toEqual(clip);
  });

  it('are Markdown without notes to any other program', () => {
    expect(clipText(clip)).toBe('## Charter two icebreakers.');
  });

  it('pasted where they come from keep all but a name that is taken', () => {
    const { edit, slideIds, untied } = pasteSlides(clip, from.deck, 1, { paperId: 'paper-1', blocks });
    const after = applyEdit(from, edit);
    expect(after.deck.slides.map(({ id }) => id)).toEqual(['title', ...slideIds, 'rec-4']);
    expect(after.deck.slides[1]).toEqual({ ...from.deck.slides[1], id: slideIds[0] });
    expect(after.notes[slideIds[0] ?? '']).toEqual({ say: 'Say it.', ifAsked: 'Cost.' });
    expect(untied).toBe(false);
  });

  it('pasted into a deck of another paper say nothing of it', () => {
    const { edit, untied } = pasteSlides(clip, deck([slide('title', '# Other')]), 1, { paperId: 'paper-2', blocks });
    const pasted = edit.kind === 'insert' ? edit.slides[0] : undefined;
    expect(pasted?.slide).toMatchObject({
      body: '## Charter two icebreakers.',
      citations: [],
      recommendationId: null,
      number: null,
      source: null,
      section: null,
    });
    expect(pasted?.notes).toEqual({ say: 'Say it.', ifAsked: 'Cost.' });
    expect(untied).toBe(true);
  });

  it('cite nothing that the paper does not say, whatever the clipboard claims', () => {
    const forged = readClip(writeClip(clip).replace('"quote":"Charter two', '"quote":"Sell two'));
    const { edit } = pasteSlides(forged ?? expect.fail('no clip'), from.deck, 0, { paperId: 'paper-1', blocks });
    expect(edit.kind === 'insert' && edit.slides[0]?.slide.citations).toEqual([]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"slides":[]}',
    '{"slides":[{}]}',
    '{"slides":[{"slide":{"id":"A b","layout":"points","body":""}}]}',
    '{"slides":[{"slide":{"id":"a","layout":"none","body":""}}]}',
  ])('%j are none', (text) => expect(readClip(text)).toBeNull());
});

describe('reordering', () => {
  const ids = [...'abcdef'];
  const move = (moved: string, before: string | null) => movedBefore(ids, new Set(moved), before).join('');

  it('moves together what is apart', () => {
    expect(move('be', 'a')).toBe('beacdf');
    expect(move('be', null)).toBe('acdfbe');
    expect(move('be', 'd')).toBe('acbedf');
  });

  it('before one that moves itself is where that one stands', () => {
    expect(move('bc', 'c')).toBe('abcdef');
    expect(move('be', 'e')).toBe('acdbef');
  });

  it('goes past one at a time, and stops at the ends', () => {
    const by = (moved: string, step: -1 | 1) => movedBy(ids, new Set(moved), step).join('');
    expect(by('c', -1)).toBe('acbdef');
    expect(by('c', 1)).toBe('abdcef');
    expect(by('bc', 1)).toBe('adbcef');
    expect(by('ab', -1)).toBe('abcdef');
    expect(by('ef', 1)).toBe('abcdef');
    expect(by('bd', -1)).toBe('bdacef');
  });
});
