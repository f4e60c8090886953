import { expect, it } from 'vitest';
import { noteReference, splitReference } from '../../deck/note-reference.ts';
import { languageCodes, languageData } from '../../languages/index.ts';

it.each(languageCodes)('names paragraph and page so that they are found again, in %s', (language) => {
  const { labels } = languageData(language);
  const place = { paragraph: 38, page: 12 };
  expect(splitReference(`Buy a ferry.${noteReference(place, labels)}`)).toEqual({ words: 'Buy a ferry.', ...place });
  expect(splitReference(`Buy a ferry.${noteReference({ paragraph: 38 }, labels)}`)).toEqual({
    words: 'Buy a ferry.',
    paragraph: 38,
    page: undefined,
  });
});

it('names nothing where a paragraph has no number', () => {
  expect(noteReference({ paragraph: 0, page: 1 }, languageData('en').labels)).toBe('');
});

it.each(['Buy a ferry (see §38).', 'Buy a ferry. (38, p. 12)', 'Buy a ferry. (§38, p. 12) Soon.', 'A (§3, p. 1, 2)'])(
  'takes %s for no reference',
  (text) => expect(splitReference(text)).toBeNull(),
);
