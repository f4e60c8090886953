import { describe, expect, it } from 'vitest';
import { renderSections } from '../../render/section.ts';
import { contrast } from '../../themes/colours.ts';
import { markingColours, markingKind } from '../../themes/markings.ts';
import { deck, slide } from './fixtures.ts';

describe('markingKind', () => {
  it.each([
    ['TLP:RED', 'tlp-red'],
    ['TLP:AMBER+STRICT', 'tlp-amber'],
    ['tlp: green', 'tlp-green'],
    ['TLP:CLEAR', 'tlp-clear'],
    ['OFFICIAL-SENSITIVE', 'restricted'],
    ['OFFICIAL – SENSITIVE: COMMERCIAL', 'restricted'],
    ['OFFICIAL: Sensitive', 'restricted'],
    ['UK SECRET', 'secret'],
    ['SECRET//NOFORN', 'secret'],
    ['Top Secret', 'top-secret'],
    ['NATO UNCLASSIFIED', 'unclassified'],
    ['COSMIC TOP SECRET', 'top-secret'],
    ['RESTREINT UE/EU RESTRICTED', 'restricted'],
    ['SECRET UE/EU SECRET', 'secret'],
    ['TRÈS SECRET UE/EU TOP SECRET', 'top-secret'],
    ['DIFFUSION RESTREINTE', 'restricted'],
    ['VS – NUR FÜR DEN DIENSTGEBRAUCH', 'restricted'],
    ['СОВЕРШЕННО СЕКРЕТНО', 'top-secret'],
    ['Цілком таємно', 'top-secret'],
    ['HİZMETE ÖZEL', 'restricted'],
    ['XİDMƏTİ İSTİFADƏ ÜÇÜN', 'restricted'],
    ['TAM MƏXFİ', 'top-secret'],
    ['סודי ביותר', 'top-secret'],
    ['סודי', 'secret'],
    ['سري للغاية', 'top-secret'],
  ])('knows %s', (marking, kind) => {
    expect(markingKind(marking)).toBe(kind);
  });

  it.each(['OFFICIAL', 'Secretariat draft', 'TLP', 'Not secret', 'For the Cabinet only', 'EMBARGO', 'RESERVADO'])(
    'leaves %s in ink',
    (marking) => {
      expect(markingKind(marking)).toBeNull();
    },
  );
});

it.each(Object.entries(markingColours))('%s can be read on its ground', (_kind, { ground, text }) => {
  expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
});

it('colours the marking at the top and at the bottom', () => {
  const [html] = renderSections(deck([slide('points', '## A')], { marking: 'TLP:RED' }));
  expect(html?.match(/class="marking [^"]*"/g)).toEqual([
    'class="marking marking-top tlp-red"',
    'class="marking marking-bottom tlp-red"',
  ]);
});
