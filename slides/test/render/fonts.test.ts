import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../render/font-data.ts';
import { facesFor, fontFaceCss, uncovered } from '../../render/fonts.ts';

const subsets = (text: string) => [...new Set(facesFor(text).map(({ subset }) => subset))];

describe('facesFor', () => {
  it('takes Latin alone for English', () => {
    expect(subsets('Parliament should repeal “Section 12” — at 55%, £3 or €4…')).toEqual(['latin']);
  });

  it.each([
    ['Zażółć', ['latin', 'latin-ext']],
    ['Λιμάνι', ['latin', 'greek']],
    ['Ледокол', ['latin', 'cyrillic']],
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
  expect(shipped.filter((file) => file.endsWith('-OFL.txt'))).toHaveLength(2);
});

it('writes a rule for each face', () => {
  const [face] = facesFor('a');
  expect(fontFaceCss(face ? [face] : [], (file) => `fonts/${file}`)).toBe(
    "@font-face{font-family:'Source Serif 4';font-weight:600;font-style:normal;font-display:block;" +
      `src:url('fonts/source-serif-4-latin-600-normal.woff2') format('woff2');unicode-range:${face?.range}}`,
  );
});

it('says which characters no bundled font can draw', () => {
  expect(uncovered('“Îles” – œuvre № 3,\u00a0Ελλάδα\u200b\n')).toEqual([]);
  expect(uncovered('שלום → ≥')).toEqual(['ש', 'ל', 'ו', 'ם', '→', '≥']);
});
