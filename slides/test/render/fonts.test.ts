import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advanceWidths, type FontCut, fontFaces } from '../../render/font-data.ts';
import { facesFor, fontFaceCss, isCovered } from '../../render/fonts.ts';
import { hasGlyph } from '../../render/measure.ts';

const cuts = Object.keys(advanceWidths) as FontCut[];

const subsets = (text: string) => [...new Set(facesFor(text).map(({ subset }) => subset))];

describe('facesFor', () => {
  it('takes Latin alone for English', () => {
    expect(subsets('Parliament should repeal “Section 12” — at 55%, £3 or €4…')).toEqual(['latin']);
  });

  it.each([
    ['Zażółć', ['latin', 'latin-ext']],
    ['Λιμάνι', ['latin', 'greek']],
    ['Ледокол', ['latin', 'cyrillic']],
    ['נמלי הצפון', ['latin', 'hebrew']],
    ['موانئ الشمال', ['latin', 'arabic']],
    ['₪', ['latin', 'latin-ext', 'hebrew']],
    ['↑ ≥ 5', ['latin', 'signs']],
    ['', ['latin']],
  ])('takes what %s needs', (text, expected) => {
    expect(subsets(text)).toEqual(expected);
  });

  it('has both families in every weight the theme uses', () => {
    expect(facesFor('a').map(({ family, weight, style }) => `${family} ${weight} ${style}`)).toEqual([
      'Source Serif 4 600 normal',
      'Source Sans 3 300 normal',
      'Source Sans 3 400 normal',
      'Source Sans 3 400 italic',
      'Source Sans 3 500 normal',
      'Source Sans 3 600 normal',
    ]);
  });
});

it('names the files that are shipped, and ships no others', () => {
  const shipped = readdirSync(new URL('../../../assets/fonts/', import.meta.url));
  expect(fontFaces.map(({ file }) => file).sort()).toEqual(shipped.filter((file) => file.endsWith('.woff2')).sort());
  expect(shipped.filter((file) => file.endsWith('-OFL.txt'))).toHaveLength(8);
});

it('writes a rule for each face', () => {
  const [face] = facesFor('a');
  expect(fontFaceCss(face ? [face] : [], (file) => `fonts/${file}`)).toBe(
    "@font-face{font-family:'Source Serif 4';font-weight:600;font-style:normal;font-display:block;" +
      `src:url('fonts/source-serif-4-latin-600-normal.woff2') format('woff2');unicode-range:${face?.range}}`,
  );
});

it.each([
  ['French', '“Îles” – œuvre № 3,\u00a0ça\u200b\n'],
  ['Greek', 'Η Ευρωπαϊκή Ένωση, ΐ, Ώ'],
  ['Azerbaijani and Turkish', 'ə Ə ı I i İ ğ Ğ ş Ş ç Ç ö Ö ü Ü â Î ₺'],
  ['Ukrainian and Russian', 'і І ї Ї є Є ґ Ґ ё Ё ъ ы э щ Щ ₴ ₽ № «»'],
  ['Polish, German, Spanish, Portuguese', 'ą ć ę ł ń ó ś ź ż Ł ß ẞ ñ ¿ ¡ ã õ €'],
  ['Hebrew, vocalised', 'שָׁלוֹם, צה״ל, רח׳ א־ב, ₪'],
  ['Arabic, vocalised, and Persian', 'مُحَمَّدٌ، ٪ ؟ ٠١٢٣ ٤٫٥ لا ـ پ چ ژ گ ک ی ۴۵۶'],
])('has glyphs in both kinds for %s', (_language, text) => {
  const missing = [...new Set(text)].filter((character) =>
    cuts.some((cut) => !hasGlyph(character, cut) && !/[\s\p{Cf}]/u.test(character)),
  );
  expect(missing).toEqual([]);
});

it('knows what no bundled font draws', () => {
  expect([...'→ ≥ ≠ ✓ ₼ ₪ ↑ 港 ☑'].filter((character) => !isCovered(character))).toEqual(['港', '☑']);
});
