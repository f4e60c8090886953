import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../deck/escape.ts';
import { bodyLines, slideLines } from '../../deck/lines.ts';
import { random } from './random.ts';

const awkward = [
  '1. Not a list',
  '12) nor this',
  '- no bullet',
  '+ no bullet',
  '# no heading',
  'C # and F#',
  '> no quote',
  '=== no rule',
  '--- nor this',
  '*** nor this',
  '* * *',
  '**bold** _it_ __b__ ~~gone~~ ~one~',
  'snake_case_name and _init_',
  'a * b * c',
  '`code` and ``more``',
  'back\\slash \\* and \\',
  '<script>alert(1)</script> <b> a < b',
  '[link](http://x.y) ![i](j) [ref]: z',
  'https://example.org/a_b and www.example.org and me@example.org',
  'R&D, &amp; &lt; &#65; &copy; AT&T;',
  'a | b | c',
  '| --- | --- |',
  '§ 12 – “quoted” ‘so’ «oui» 12 % 55%',
  '1.',
  '1) ',
  '2026. A year',
  '- ',
  '-',
  '[ ] task',
  '[x] done',
  '!important ![',
  ':::',
  '~~~',
  '```',
  'ftp://a.b HTTP://C.D',
  'line ends with two  spaces',
  'العربية 1. עברית',
  '$5 *per* head',
  '____',
  'a\u00a0b',
  '1\u00a0000',
  '(a) b',
  'Title:',
  '= x',
];

/** What a block can hold: one line, its white space folded. */
const folded = (text: string) => text.replace(/[ \t\n]+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each(awkward)('shows %j as it is written, wherever it stands', (raw) => {
    const text = folded(raw);
    const shown = escapeMarkdown(text);
    expect(slideLines({ layout: 'points', body: `# ${shown}\n\n${shown}\n\n- ${shown}\n- x\n  - ${shown}` })).toEqual([
      text,
      text,
      text,
      'x',
      text,
    ]);
  });

  it('shows any text as it is written, as nothing but plain text', () => {
    const seed = Math.floor(Math.random() * 1e9);
    const next = random(seed);
    const pieces = [
      ...awkward,
      ...'\\`*_{}[]()#+-.!|<>~&;:@/=^$"\'0123456789 ab\u00e9',
      '  ',
      ' - ',
      '1. ',
      '&amp;',
      '**',
      'www.',
      '://',
    ];
    for (let round = 0; round < 3000; round += 1) {
      const text = folded(
        Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join(next(2) ? '' : ' '),
      );
      if (text === '') continue;
      const shown = escapeMarkdown(text);
      const lines = bodyLines(`# ${shown}\n\n${shown}\n\n- ${shown}\n  - ${shown}`, 'points');
      expect(
        lines.map((line) => line.text),
        `seed ${seed}, ${JSON.stringify(text)}`,
      ).toEqual([text, text, text, text]);
      expect(
        lines.every((line) => line.plain),
        `seed ${seed}, ${JSON.stringify(text)}`,
      ).toBe(true);
      const figure = slideLines({ layout: 'figures', body: `- **${shown}** ${shown} *${shown}*` });
      expect(figure, `figure, seed ${seed}, ${JSON.stringify(text)}`).toEqual([text, text, text]);
    }
  });
});

describe('slideLines', () => {
  it('gives a line for each heading, paragraph and list item, numbers and marks of Markdown apart', () => {
    const body =
      '# Bottom *line*\n\nA paragraph\nover two lines.\n\n2. First ask\n7. Second\n   - beneath\n     - deeper\n\n- loose\n\n- list';
    expect(slideLines({ layout: 'bottom-line', body })).toEqual([
      'Bottom line',
      'A paragraph over two lines.',
      'First ask',
      'Second',
      'beneath',
      'deeper',
      'loose',
      'list',
    ]);
  });

  it('parts a figure into value, what and when', () => {
    const body = '# Key figures\n\n- **55%** increased its oil exports *In 2024*\n- **26** sites';
    expect(bodyLines(body, 'figures').map(({ text, kind }) => [kind, text])).toEqual([
      ['heading', 'Key figures'],
      ['value', '55%'],
      ['what', 'increased its oil exports'],
      ['when', 'In 2024'],
      ['value', '26'],
      ['what', 'sites'],
    ]);
  });

  it('tells a quotation and the rows of a table from paragraphs', () => {
    const body =
      '# Costs\n\n> We *cannot* pay.\n\n| Harbour | Days |\n|---|---:|\n| Arden \\| old | 31 |\n| Belmont | |';
    expect(bodyLines(body, 'table').map(({ kind, text, cells, plain }) => [kind, text, cells, plain])).toEqual([
      ['heading', 'Costs', null, true],
      ['quote', 'We cannot pay.', null, false],
      ['row', 'Harbour | Days', ['Harbour', 'Days'], true],
      ['row', 'Arden | old | 31', ['Arden | old', '31'], true],
      ['row', 'Belmont | ', ['Belmont', ''], true],
    ]);
  });

  it('takes no second heading, and no list beneath a figure, for a line of its own', () => {
    expect(bodyLines('# One\n\n## Two', 'points').map(({ kind }) => kind)).toEqual(['heading', 'other']);
    expect(bodyLines('- **5** years\n  - of peace', 'figures').map(({ kind }) => kind)).toContain('other');
  });

  it('knows the number of an ask however the paper writes it', () => {
    const body = '4. Four\n\n<!-- -->\n\n- **2.1** Two one';
    expect(bodyLines(body, 'decisions').map(({ number, text }) => [number, text])).toContainEqual(['4', 'Four']);
    expect(bodyLines(body, 'decisions').map(({ number, text }) => [number, text])).toContainEqual(['2.1', 'Two one']);
  });

  it.each([
    ['a link', '[see](https://x.y)'],
    ['an image', '![a](b)'],
    ['HTML', 'a <b>c</b>'],
    ['an entity', 'do &#110;ot'],
    ['code', '`x`'],
    ['emphasis', 'do *not*'],
    ['a code block', '```\na\n```'],
    ['a bare address', 'https://x.y'],
  ])('marks %s as more than plain text', (_name, body) => {
    expect(bodyLines(body, 'points').every((line) => line.plain && line.kind !== 'other')).toBe(false);
  });
});
