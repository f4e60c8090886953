import { describe, expect, it } from 'vitest';
import { contextOf } from '../../search/context.ts';
import { plainText } from '../../search/plain.ts';
import { parseQuery, searchAdvice } from '../../search/query.ts';
import { found } from './find.ts';

describe('parseQuery', () => {
  it.each([
    ['port rail', [['port'], ['rail']]],
    ['"northern port" rail', [['northern', 'port'], ['rail']]],
    ['«северный порт»', [['северный', 'порт']]],
    ['port OR rail NOT sea', [['port'], ['or'], ['rail'], ['not'], ['sea']]],
    ['non-binding', [['non', 'binding']]],
    ['1,000', [['1', '000']]],
  ])('%s', (query, words) => {
    expect(parseQuery(query).map((term) => term.words)).toEqual(words);
  });

  it.each(['', '   ', '"', '""', '***', '(', ')', '--', '\u0000', '"" ""', '…'])('%j asks for nothing', (query) => {
    expect(parseQuery(query)).toEqual([]);
  });

  it('takes a word and an open phrase as not yet typed to the end, a closed phrase as it stands', () => {
    expect(parseQuery('po "northern po').map(({ open }) => open)).toEqual([true, true]);
    expect(parseQuery('p "northern po"').map(({ open }) => open)).toEqual([false, false]);
  });

  it('takes no more words than a person types', () => {
    expect(parseQuery('word '.repeat(1000)).length).toBe(40);
  });
});

describe('contextOf', () => {
  const text =
    'The ministry has kept the railway open. ' +
    'Nothing was said of the price. '.repeat(10) +
    'The northern port, in winter, needs a second berth. ' +
    'Nothing else was said. '.repeat(10);

  it('shows the place where most of what was looked for stands, in the words of the text', () => {
    const shown = contextOf(text, parseQuery('the berth port'));
    expect(shown.filter(({ marked }) => marked).map((run) => run.text)).toEqual(
      expect.arrayContaining(['port', 'berth']),
    );
    const joined = shown.map((run) => run.text).join('');
    expect(joined).toMatch(/^… .* …$/u);
    expect(text).toContain(joined.slice(2, -2));
  });

  it('shows a short text whole', () => {
    const short = '“Open the port!”';
    expect(contextOf(short, parseQuery('port')).map((run) => run.text)).toEqual(['“Open the ', 'port', '!”']);
  });

  it('finds a phrase only where its words follow each other', () => {
    expect(found('"northern port"', 'the port, northern; the northern ports; the Northern Port')).toEqual([
      'Northern Port',
    ]);
    expect(found('"northern po', 'the northern ports')).toEqual(['northern ports']);
  });

  it('shows the beginning of a text that holds nothing of it', () => {
    expect(contextOf('Open the port.', parseQuery('berth'))).toEqual([{ text: 'Open the port.', marked: false }]);
  });
});

it('plainText takes the signs of Markdown away and leaves the words', () => {
  const markdown =
    '# Open the *port*\n\n- **4%** of trade \\*net\\*\n  - see [the note](https://a.b)\n> snake_case `x`';
  expect(plainText(markdown)).toEqual({
    headline: 'Open the port',
    body: '4% of trade *net* · see the note · snake_case x',
  });
  expect(plainText('1. Say this.')).toEqual({ headline: '', body: 'Say this.' });
});

describe('searchAdvice', () => {
  it.each([
    ['harbour fees', 0, null],
    ['word '.repeat(41), 3, /^Only the first 40 words/],
    ['h', 0, /from two letters up/],
    ['a harbour', 2, null],
    ['— !', 0, /no word/],
  ])('on %j with %i found', (query, found, advice) => {
    const said = searchAdvice(query, found);
    if (advice === null) expect(said).toBeNull();
    else expect(said).toMatch(advice);
  });
});
