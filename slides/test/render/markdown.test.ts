import { describe, expect, it } from 'vitest';
import { parseBody } from '../../deck/body.ts';
import { renderBlocks, renderInline } from '../../render/markdown.ts';

const html = (markdown: string): string => {
  const { headline, blocks } = parseBody(`# Headline\n\n${markdown}`);
  expect(headline && renderInline(headline)).toBe('Headline');
  return renderBlocks(blocks);
};

describe('what an author may write', () => {
  it('becomes paragraphs and lists that find their own direction', () => {
    expect(html('Text with *stress* and **weight**.\n\n- one\n  - two')).toBe(
      '<p dir="auto">Text with <em>stress</em> and <strong>weight</strong>.</p>' +
        '<ul dir="ltr"><li dir="ltr"><p dir="auto">one</p><ul dir="ltr"><li dir="ltr"><p dir="auto">two</p></li></ul></li></ul>',
    );
  });

  it.each([
    ['- (one)\n- 12%\n- two שלוש', '<ul dir="ltr">', ['ltr', '', 'ltr']],
    ['1. «אחת»\n2. 12% of', '<ol>', ['rtl', 'ltr']],
    ['- אחת\n\n- שתיים\n\n  two', '<ul dir="rtl">', ['rtl', 'rtl']],
    ['- واحد\n  - one', '<ul dir="rtl">', ['rtl', 'ltr']],
    ['- 12%', '<ul>', ['']],
  ])('has the bullets of %j where its text begins', (markdown, list, items) => {
    const shown = html(markdown);
    expect(shown.slice(0, list.length)).toBe(list);
    expect([...shown.matchAll(/<li(?: value="\d")?(?: dir="(\w+)")?>/g)].map(([, found = '']) => found)).toEqual(items);
  });

  it('keeps the numbers of a list as the paper has them', () => {
    expect(html('2. two\n3. three\n5. five')).toBe(
      '<ol dir="ltr"><li value="2" dir="ltr"><p dir="auto">two</p></li><li value="3" dir="ltr"><p dir="auto">three</p></li><li value="5" dir="ltr"><p dir="auto">five</p></li></ol>',
    );
  });

  it('marks figures, and leaves years, names, entities and words alone', () => {
    expect(
      html(
        'In 2024 exports of $1,200 rose by 55% (1995–2024), in Q4 &#39;24&#39;, 1,995 tonnes of B2B under Section 12.',
      ),
    ).toBe(
      '<p dir="auto">In 2024 exports of <span class="number">$1,200</span> rose by <span class="number">55%</span> ' +
        '(<span class="whole">1995–2024</span>), in Q4 &#39;<span class="number">24</span>&#39;, <span class="number">1,995</span> tonnes of B2B under Section 12.</p>',
    );
  });

  it('marks no day of a date', () => {
    expect(html('After 11 September 2001 and le 3 mai 2024, 26 sites in 1995.')).toBe(
      '<p dir="auto">After 11 September 2001 and le 3 mai 2024, <span class="number">26</span> sites in 1995.</p>',
    );
  });

  it('links to the web in a window of its own, and to slides in the deck', () => {
    expect(html('[web](https://example.org/?a=1&b=2) and [slide](#rec-4)')).toBe(
      '<p dir="auto"><a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener noreferrer">web</a>' +
        ' and <a href="#rec-4">slide</a></p>',
    );
  });

  it('sets a table with its numbers flush', () => {
    expect(html('| Port | Days |\n|---|---:|\n| A | 31 |')).toBe(
      '<table><thead><tr><th scope="col"><bdi>Port</bdi></th><th scope="col" class="end"><bdi>Days</bdi></th></tr></thead>' +
        '<tbody><tr><td><bdi>A</bdi></td><td class="end"><bdi><span class="number">31</span></bdi></td></tr></tbody></table>',
    );
  });

  it.each([
    ['whole numbers', ['31', '1,038,500', '412,000'], ['end', 'end', 'end']],
    ['decimals', ['31', '7.5', '0.25'], ['end lacks-2 lacks-mark', 'end lacks-1', 'end']],
    ['decimal commas', ['1\u00a0038,5 %', '31 %', '–'], ['end', 'end lacks-1 lacks-mark', 'end lacks-1 lacks-mark']],
    ['amounts', ['$8.4m', '$12m', 'n/a'], ['end', 'end lacks-1 lacks-mark', 'end lacks-1 lacks-mark']],
    ['amounts with a currency sign', ['420 M€', '1,9 Mrd. €', '4 Mio. Euro'], ['end', 'end', 'end']],
    ['words', ['31', 'about a month'], ['', '']],
  ])('aligns %s on the decimal mark without being told', (_what, cells, expected) => {
    const table = html(`| Days |\n|---|\n${cells.map((cell) => `| ${cell} |`).join('\n')}`);
    expect([...table.matchAll(/<td(?: class="([^"]*)")?>/g)].map(([, name]) => name ?? '')).toEqual(expected);
  });

  it.each([
    ['із 12 604 шкіл', 'із <span class="number">12\u00a0604</span> шкіл'],
    ['coût de 420 M€ par an', 'coût de <span class="number">420\u00a0M€</span> par an'],
    ['a cost of £6.6 million a year', 'a cost of <span class="number">£6.6\u00a0million</span> a year'],
    ['a cost of $8.4m a year', 'a cost of <span class="number">$8.4m</span> a year'],
    ['rund 1,9 Mrd. € im Jahr', 'rund <span class="number">1,9\u00a0Mrd.\u00a0€</span> im Jahr'],
    ['gegen 2000 € im Jahr 2000', 'gegen <span class="number">2000\u00a0€</span> im Jahr 2000'],
    ['in 12 Mio. Fällen', 'in <span class="number">12\u00a0Mio.</span> Fällen'],
    ['it cost 12 million.', 'it cost <span class="number">12\u00a0million</span>.'],
    ['it cost 3 millionaires', 'it cost <span class="number">3</span> millionaires'],
  ])('marks the whole of the amount in %s', (text, expected) => {
    expect(html(text)).toBe(`<p dir="auto">${expected}</p>`);
  });

  it('keeps the ending of a number on its line, and marks neither', () => {
    expect(html('2027-ci ilin 12-də')).toBe(
      '<p dir="auto"><span class="whole">2027-ci</span> ilin <span class="whole">12-də</span></p>',
    );
  });

  it('keeps a range of numbers on one line', () => {
    expect(html('from 15–20 % in 2020–2023')).toBe(
      '<p dir="auto">from <span class="whole"><span class="number">15</span>–<span class="number">20\u00a0%</span></span> in <span class="whole">2020–2023</span></p>',
    );
  });

  it.each([
    ['ירידה של \u22125 מעלות', '<bdi class="number" dir="ltr">\u22125</bdi>'],
    ['בעלות של 40% מן התקציב', '<span class="number">40%</span>'],
    ['بكلفة 40% من الميزانية', '<bdi class="number" dir="ltr">40%</bdi>'],
    ['بكلفة 40 مليون', '<span class="number">40\u00a0مليون</span>'],
    ['بكلفة $40 مليون', '<span class="number"><bdi dir="ltr">$40</bdi>\u00a0مليون</span>'],
  ])('keeps the signs of a number on their sides in %s', (text, expected) => {
    expect(html(text)).toContain(expected);
  });
});

describe('what an author may not do', () => {
  const allowed =
    /<(?:\/?(?:p|ul|ol|li|h3|em|strong|del|a|span|blockquote|pre|code|table|thead|tbody|tr|th|td|bdi)|br|hr|img)(?: (?:dir="(?:auto|ltr|rtl)"|value="\d+"|class="(?:number|whole|end)"|scope="col"|href="[^"]*"|src="data:[^"]*"|alt="[^"]*"|target="_blank"|rel="noopener noreferrer"))*>/g;

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a line', 'a <script>alert(1)</script> b'],
    ['a picture with a handler', '<img src=x onerror=alert(1)>'],
    ['a style sheet', '<style>* { display: none }</style>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a form', '<form action="https://example.org"><input></form>'],
    ['an unclosed element', '<div onclick="alert(1)"'],
    ['a comment that ends early', '<!-- --><script>alert(1)</script> -->'],
    ['an entity that becomes an element', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a doubly escaped entity', '&amp;lt;script&amp;gt;'],
    ['HTML in a list item', '- <b onmouseover=alert(1)>x</b>'],
    ['HTML in a heading', '## <a id=x class=y>x</a>'],
    ['HTML in a table', '| <svg onload=alert(1)> |\n|---|\n| <object> |'],
    ['HTML in code', '```html"><script>\n<script>alert(1)</script>\n```\n\n`<script>`'],
    ['a script behind a link', '[x](javascript:alert(1)) <javascript:alert(1)> [x](<java script:alert(1)>)'],
    ['a script behind a reference', '[x][r]\n\n[r]: javascript:alert(1)'],
    ['a handler in a title', '[x](https://example.org "a\\" onclick=\\"alert(1)")'],
    ['a handler in an address', '[x](https://example.org/"onclick="alert(1))'],
    ['a handler in the text of a picture', '![x" onerror="alert(1)](data:image/png;base64,AA==)'],
    ['a picture on the web', '![x](https://example.org/pixel.png)'],
    ['a picture that is a page', '![x](data:text/html;base64,AA==)'],
    ['a checkbox', '- [ ] <input autofocus onfocus=alert(1)>'],
  ])('%s is shown as text', (_attack, markdown) => {
    const left = html(markdown).replace(allowed, '');
    expect(left).not.toMatch(/[<>]/);
  });

  it('has a link or picture that is refused read as it was written', () => {
    expect(html('[x](javascript:alert(1)) ![y](https://example.org/z.png)')).toBe(
      '<p dir="auto">[x](javascript:alert(1)) ![y](https://example.org/z.png)</p>',
    );
  });
});
