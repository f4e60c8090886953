import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { lexMarkdown } from '../lexer.ts';

const same = (markdown: string) =>
  expect([...lexMarkdown(markdown)]).toEqual([...new Lexer({ gfm: true }).lex(markdown)]);

describe('lexMarkdown', () => {
  it('reads what marked itself reads in each text that holds a sign of its own', () => {
    const odd = [
      'plain',
      'Two lines\nof one paragraph',
      'a hard  \nbreak and a\\\nbreak',
      '*em* **strong** ~~gone~~ `code` <b>tag</b> [link](https://example.org/) ![picture](a.png) \\* &amp; &#38; &#0;',
      'See www.example.org, WWW.EXAMPLE.ORG, HTTPS://example.org and a@example.org, mailto:a@example.org.',
      'a [reference] and [another][reference]\n\n[reference]: /url "title"',
      '<pre>as\nit\nis',
      'before <pre> inside [a b](/c) after </pre> behind',
      '[a link of plain words](/url "title")',
      '| a | b |\n|---|---|\n| plain | *em* |',
      '- item\n\n  more of it\n- [ ] open\n- [x] done',
      'A heading\n===\n\n> quoted\n> words\n\n1. one\n2) two',
      'trailing spaces  ',
      'ends with a line feed\n',
      '! ] ) # = - + : .',
    ];
    for (const markdown of odd) same(markdown);
  });

  it('reads what marked itself reads in every paper of our corpus', () => {
    const folder = join(import.meta.dirname, 'fixtures', 'papers');
    const papers = readdirSync(folder).filter((name) => name.endsWith('.md'));
    expect(papers.length).toBeGreaterThan(40);
    for (const paper of papers) same(readFileSync(join(folder, paper), 'utf8'));
  });
});
