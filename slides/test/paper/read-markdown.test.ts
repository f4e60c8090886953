import { describe, expect, it } from 'vitest';
import { readPaper } from '../../paper/read-paper.ts';

const blocks = (text: string) =>
  readPaper('paper.md', text).blocks.map(({ kind, level, marker, text: own }) =>
    [kind, level, marker, own].filter((part) => part !== undefined).join(' | '),
  );

describe('readPaper, Markdown', () => {
  it('drops a script with what stands in it, inside a line too', () => {
    expect(blocks('# T\n\nIt is <em>not</em> full. <script>alert(1)</script> <style>p { }</style>Go.')).toEqual([
      'heading | 1 | T',
      'paragraph | It is not full. Go.',
    ]);
  });

  it('parts lettered lines into items, by the order of their letters', () => {
    expect(
      blocks(
        '# T\n\nThese (i) and others:\n\n(a) one (c) of\nmany\n(b) two:\n    (i) deeper\n    (ii) also\n(c) three',
      ),
    ).toEqual([
      'heading | 1 | T',
      'paragraph | These (i) and others:',
      'list-item | 1 | (a) | one (c) of many',
      'list-item | 1 | (b) | two:',
      'list-item | 2 | (i) | deeper',
      'list-item | 2 | (ii) | also',
      'list-item | 1 | (c) | three',
    ]);
    expect(blocks('# T\n\nit is so\ni. e. never\nelse')).toHaveLength(2);
  });

  it('reads headings, nested and loose lists, labels, quotes, tables and code', () => {
    const text = `# 🎯 A *plan*

A hard
wrapped paragraph with [a link](https://example.org) and \`code\`.

## 2.1 What to do

**Recommendation n° 4** : publish the *data* \\(all of it\\)

1. One

   More of one

   - deeper
2. Two

- [x] done
- [#12]: see to it

> Somebody said so.

| A | B |
|---|---|
| 1 | **2** |

    code here

[#12]: https://example.org/12
`;
    expect(blocks(text)).toEqual([
      'heading | 1 | 🎯 | A plan',
      'paragraph | A hard wrapped paragraph with a link and code.',
      'heading | 2 | 2.1 | What to do',
      'paragraph | Recommendation n° 4 | publish the data (all of it)',
      'list-item | 1 | 1. | One',
      'list-item | 1 | More of one',
      'list-item | 2 | • | deeper',
      'list-item | 1 | 2. | Two',
      'list-item | 1 | • | done',
      'list-item | 1 | #12 | see to it',
      'quote | Somebody said so.',
      'table-row | A | B',
      'table-row | 1 | 2',
      'code | code here',
    ]);
  });

  it('reads the text of HTML, and nothing that is hidden in it', () => {
    const text = `# T

<!-- not **this** -->

<div onclick="x()"><h2>Part</h2><p>One &amp; two&#x202e;</p><script>alert(1)</script><ul><li>item</li></ul></div>

Line<br>two <b onmouseover=x>bold</b> <!-- nor this --> end.
`;
    expect(blocks(text)).toEqual([
      'heading | 1 | T',
      'heading | 2 | Part',
      'paragraph | One & two',
      'list-item | 1 | • | item',
      'paragraph | Line two bold end.',
    ]);
  });

  it('puts footnotes last and takes their signs out of the sentence', () => {
    expect(
      blocks(
        '# T\n\nIt rose.[^1] It fell.[^note]\n\n[^1]: See page 4.\n    And page 5.\n[^note]: Ibid.\n\nThe end of it.',
      ),
    ).toEqual([
      'heading | 1 | T',
      'paragraph | It rose. It fell.',
      'paragraph | The end of it.',
      'footnote | 1 | See page 4. And page 5.',
      'footnote | note | Ibid.',
    ]);
  });

  it('leaves out what the author struck through', () => {
    expect(blocks('# T\n\nThe tax ~~must~~ should rise by ~5 to ~10.')[1]).toBe(
      'paragraph | The tax should rise by ~5 to ~10.',
    );
  });

  it.each([
    [
      'YAML',
      '---\ntitle: A plan\nauthors: [Ana Ruiz, Tom Okafor]\nmarking: OFFICIAL\n---\n\n## Part\n\nThis is the text of the plan.',
    ],
    [
      'YAML with people',
      '---\ntitle: A plan\nauthor:\n  - name: Ana Ruiz\n  - name: Tom Okafor\nclassification: OFFICIAL\n---\n\n## Part\n\nThis is the text of the plan.',
    ],
    [
      'TOML',
      '+++\ntitle = "A plan"\nauthors = ["Ana Ruiz", "Tom Okafor"]\nmarking = "OFFICIAL"\n+++\n\n## Part\n\nThis is the text of the plan.',
    ],
    [
      'an inner table',
      '+++\ntitle = "A plan"\n[extra]\nauthor = "Ana Ruiz and Tom Okafor"\nmarking = "OFFICIAL"\n+++\n\n## Part\n\nThis is the text of the plan.',
    ],
    [
      'YAML that does not parse',
      '---\ntitle: "A plan"\nauthor: Ana Ruiz, Tom Okafor\nmarking: OFFICIAL\ntags: [a, b\n---\n\n## Part\n\nThis is the text of the plan.',
    ],
  ])('reads front matter: %s', (_what, text) => {
    const paper = readPaper('paper.md', text);
    expect(paper).toMatchObject({ title: 'A plan', authors: ['Ana Ruiz', 'Tom Okafor'], marking: 'OFFICIAL' });
    expect(paper.blocks.filter(({ kind }) => kind === 'heading').map(({ text: own }) => own)).toEqual(['Part']);
  });

  it('is not expanded without end by YAML aliases', () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `a${index + 1}: &b${index + 1} [${`*b${index}, `.repeat(9)}1]`,
    );
    const text = `---\na0: &b0 [x]\n${lines.join('\n')}\ntitle: A plan\n---\n\n# Part\n\nText.`;
    expect(readPaper('paper.md', text).title).toBe('A plan');
  });

  it('parts the lines of a nameplate, and knows one of a series by its number', () => {
    const text =
      '# The port\n\n**Policy brief 03/2025**\n\nAuthor: Ada Quay\nHarbour Institute\n\nThe port is full\nand the quay is short.';
    expect(blocks(text)).toEqual([
      'heading | 1 | The port',
      'metadata | note | Policy brief 03/2025',
      'metadata | author | Author: Ada Quay',
      'metadata | affiliation | Harbour Institute',
      'paragraph | The port is full and the quay is short.',
    ]);
  });

  it.each([
    ['es', 'título: El puerto\nautora: Ana Gil'],
    ['pt', 'título: El puerto\nautoras: [Ana Gil]\nidioma: pt-BR'],
    ['de', 'Titel: El puerto\nAutorin: Ana Gil\nSprache: de'],
  ])('reads front matter in %s', (_language, front) => {
    const { title, authors } = readPaper(
      'p.md',
      `---\n${front}\n---\n\n## El mar\n\nEl puerto es de la ciudad y no se cierra.`,
    );
    expect([title, authors]).toEqual(['El puerto', ['Ana Gil']]);
  });

  it('tells Markdown by its content, whatever the name', () => {
    expect(readPaper('paper.txt', '# A plan\n\n**Bold** text.').title).toBe('A plan');
    expect(
      readPaper('paper.md', 'A plan\n\nJust text that goes on for more than a few words, and then ends.').title,
    ).toBe('A plan');
  });
});
