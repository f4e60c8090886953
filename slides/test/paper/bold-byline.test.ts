import { describe, expect, it } from 'vitest';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';

const read = (text: string) => {
  const { authors, sections } = brief(readPaper('a.md', text));
  return { authors, headings: sections.map(({ heading }) => heading ?? null) };
};

describe('a bold line under the title', () => {
  it.each([
    [
      'names over an office',
      '# Hitzeschutz in Heimen\n\n**Dr. Katrin Weßling, Jonas Öztürk**\n\nStiftung Gesunde Stadt · Juni 2026\n\n## Lage\n\nEs ist heiß, und die Heime haben keinen Plan.\n',
      2,
    ],
    [
      'a byline and a date',
      "# Безбар'єрні школи\n\n**Автори: Ірина Левченко, Богдан Савчук**\n\n**Львів, 2026**\n\n## Коротко\n\nІз 100 шкіл доступними є лише 20, і за рік нічого не змінилося.\n",
      2,
    ],
    ['a name over a heading', '# מים בנגב\n\n**נועה כהן**\n\n## רקע\n\nהמים בנגב יקרים, והם הולכים ומתייקרים.\n', 1],
  ])('is a byline: %s', (_, text, count) => {
    const { authors, headings } = read(text);
    expect(authors).toHaveLength(count);
    expect(headings).toHaveLength(1);
  });

  it('is a heading over text', () =>
    expect(
      read('# Ports\n\n**Harbour Traffic**\n\nThe port is full of ships, and more of them come each year.\n').authors,
    ).toEqual([]));
});
