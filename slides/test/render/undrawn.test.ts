import { describe, expect, it } from 'vitest';
import { undrawnCharacters, undrawnNotesWarning, undrawnWarning } from '../../render/undrawn.ts';
import { deck, harbours, hebrew, slide } from './fixtures.ts';
import { arabic, azerbaijani, russian } from './scripts.ts';

describe('undrawnWarning', () => {
  it.each(Object.entries({ harbours, hebrew, arabic, russian, azerbaijani }))(
    'has nothing to say of %s',
    (_name, known) => {
      expect(
        undrawnWarning({ ...known, marking: 'OFFICIAL', style: { ...known.style, footer: 'Ministry' } }),
      ).toBeNull();
    },
  );

  it('names each character with the slides that are shown with it', () => {
    const odd = deck([
      slide('points', '## 港 and → and 🚢'),
      slide('points', '## 港', { hidden: true }),
      slide('points', '## 港'),
    ]);
    expect(undrawnCharacters(odd)).toEqual([
      { character: '港', slides: [1, 2] },
      { character: '🚢', slides: [1] },
    ]);
    expect(undrawnWarning(odd)).toMatch(
      /^Lectern has no font for 港 \(U\+6E2F\) on slides 1, 2; 🚢 \(U\+1F6A2\) on slide 1\. The fonts of the machine/,
    );
  });

  it('looks at the marking, the footer and the title as well', () => {
    const known = deck([slide('title', '# A')], { marking: '極秘', briefingFor: '大臣' });
    expect(
      undrawnCharacters({ ...known, style: { ...known.style, footer: '省' } }).map(({ character }) => character),
    ).toEqual(['極', '秘', '省', '大', '臣']);
  });

  it('looks at the notes of the slides that are shown where they are printed', () => {
    const odd = deck([
      slide('points', '## One 港', { id: 'one' }),
      slide('points', '## Two', { id: 'two', hidden: true }),
      slide('points', '## Three', { id: 'three' }),
    ]);
    const notes = {
      one: { say: 'Say.', ifAsked: '' },
      two: { say: '隠', ifAsked: '' },
      three: { say: '- 港', ifAsked: '🚢' },
    };
    expect(undrawnCharacters(odd, notes)).toEqual([
      { character: '港', slides: [1, 2] },
      { character: '🚢', slides: [2] },
    ]);
    expect(undrawnCharacters(odd)).toEqual([{ character: '港', slides: [1] }]);
    expect(undrawnNotesWarning(odd, notes)).toContain(
      'no font for 港 (U+6E2F) in the notes of slide 2; 🚢 (U+1F6A2) in the notes of slide 2.',
    );
    expect(undrawnNotesWarning(odd, {})).toBeNull();
  });

  it('keeps a long list short', () => {
    expect(undrawnWarning(deck([slide('points', '## 一二三四五六七八九十')]))).toContain(' and 2 more. ');
  });
});
