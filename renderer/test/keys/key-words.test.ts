import { expect, test, vi } from 'vitest';
import { helpLines } from '../../keys/help-lines.ts';
import { bindings } from '../../keys/keys.ts';

vi.stubGlobal('navigator', { language: 'en' });
const { hebrewKeys } = await import('../../words/keys.ts');

test('everything that the list of keys says, and nothing else, is said in Hebrew too', () => {
  const lines = (['presenter', 'one-screen', 'audience'] as const).flatMap((place) =>
    helpLines(bindings('rtl', place)),
  );
  const said = lines.flatMap(({ label, keys }) => [label, ...keys.filter((key) => key.includes(' '))]);
  const named = said.filter((text) => !/^Page (Up|Down)$/.test(text));
  expect(Object.keys(hebrewKeys).sort()).toEqual([...new Set(['Keys', ...named])].sort());
});
