import { afterEach, expect, it } from 'vitest';
import { interfaceLanguage, speak } from '../../words/words.ts';

const areas = import.meta.glob<Record<string, () => object>>('../../words/*.ts', { eager: true });

/** Every text of an area by its path; a text with a gap is given something to put there. */
function* texts(value: unknown, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value(3, 3, 3))];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* texts(inner, `${path}.${key}`);
  }
}

const catalogues = Object.entries(areas).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([name]) => name.endsWith('Words'))
    .map(([, words]) => [file.replace(/.*\//, ''), words] as const),
);

afterEach(() => speak('en'));

it('there are words', () => {
  expect(catalogues.length).toBeGreaterThan(0);
  speak('he');
  expect(interfaceLanguage.value).toBe('he');
});

it.each(catalogues)('%s is in Hebrew to the last word, and in English', (_, words) => {
  speak('he');
  const hebrew = [...texts(words(), '')];
  speak('en');
  const english = new Map(texts(words(), ''));
  for (const [path, text] of hebrew) {
    const original = english.get(path) ?? '';
    expect(original, path).not.toMatch(/\p{Script=Hebrew}/u);
    // Names of keys, formats and units are the same everywhere.
    if (/[a-z]{3}/.test(original)) expect(text, path).toMatch(/\p{Script=Hebrew}/u);
  }
});
