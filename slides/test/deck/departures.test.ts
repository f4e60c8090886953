import { describe, expect, it, test } from 'vitest';
import { bodyLineOf, citedLines } from '../../deck/cited-lines.ts';
import { compose } from '../../deck/compose.ts';
import { departuresOf } from '../../deck/departures.ts';
import { languages } from '../../languages/index.ts';
import { slide } from '../render/fixtures.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

const span = (quote: string) => ({ blockId: 'b1', quote, prefix: '', suffix: '' });
const cited = (text: string, cleared: string, quote = cleared) => ({ text, cleared, spans: [span(quote)] });
/** The kinds in which a line departs, with what it says and what it leaves out. */
const found = (language: string, text: string, cleared: string, quote = cleared) =>
  departuresOf(cited(text, cleared, quote), language).map(
    ({ kind, added, missing }) => `${kind}: +${added.join(' ')} -${missing.join(' ')}`,
  );

test.each([
  ['en', 'The port should add 4 ships', 'The port should add 14 ships', ['number: +4 -14']],
  ['en', 'The port should add four ships', 'The port should add three ships', ['number: +four -three']],
  ['en', 'The port of Anvik may close', 'The port of Soll may close', ['name: +Anvik -Soll']],
  ['en', 'The port should close', 'The port should not close', ['negation: + -not']],
  ['en', 'The port must close', 'The port may close', ['modal: +must -may']],
  ['he', 'על המשרד להוסיף 4 אוניות', 'על המשרד להוסיף 14 אוניות', ['number: +4 -14']],
  ['he', 'המשרד צריך לסגור את הנמל', 'המשרד לא צריך לסגור את הנמל', ['negation: + -לא']],
  ['he', 'המשרד רשאי לסגור את הנמל', 'המשרד חייב לסגור את הנמל', ['modal: +רשאי -חייב']],
  ['he', 'משרד האוצר יסגור את הנמל', 'משרד הביטחון יסגור את הנמל', ['name: +האוצר -הביטחון']],
  ['ar', 'يجب إضافة 4 سفن', 'يجب إضافة ١٤ سفينة', ['number: +4 -١٤']],
  ['ar', 'يجب إغلاق الميناء الآن', 'لا يجب إغلاق الميناء الآن', ['negation: + -لا']],
  ['ru', 'Порт может закрыть канал', 'Порт должен закрыть канал', ['modal: +может -должен']],
  ['ru', 'Порт должен закрыть канал', 'Порт не должен закрыть канал', ['negation: + -не']],
  ['ru', 'Следует помочь Азербайджану', 'Следует помочь Армении', ['name: +Азербайджану -Армении']],
  ['fr', 'Le port doit fermer', 'Le port ne doit pas fermer', ['negation: + -ne pas']],
  ['az', 'Liman 4 gəmi almalıdır', 'Liman 14 gəmi almalıdır', ['number: +4 -14']],
])('%s: “%s” for “%s”', (language, text, cleared, expected) => {
  expect(found(language, text, cleared)).toEqual(expected);
});

test.each([
  ['en', 'as it was cleared', 'The port should close', 'The port should close'],
  ['en', 'other words that weigh nothing', 'The harbour should close soon', 'The port should close soon'],
  ['en', 'thousands parted otherwise', 'It needs 4 000 tonnes', 'It needs 4,000 tonnes'],
  ['en', 'a contraction', "The port shouldn't close now", 'The port should not close now'],
  ['en', 'the first word of a line in capitals', 'Ports should close', 'The ports should close'],
  ['ar', 'digits of another script', 'يجب إضافة 14 سفينة كبيرة', 'يجب إضافة ١٤ سفينة'],
  ['ru', 'another case of a name', 'Следует помочь Азербайджану скоро', 'Следует помощь для Азербайджана'],
  ['he', 'a letter that clings to a name', 'יש לפנות לצה"ל היום', 'יש לפנות אל צה"ל'],
])('%s: %s is no departure', (language, _, text, cleared) => expect(found(language, text, cleared)).toEqual([]));

test('what the whole sentence says may be put back', () => {
  expect(
    found(
      'en',
      'The port should add 14 ships by 2030',
      'The port should add 14 ships',
      'By 2030, the port should add 14 ships.',
    ),
  ).toEqual([]);
  expect(
    found(
      'en',
      'The port should add 14 ships by 2035',
      'The port should add 14 ships',
      'By 2030, the port should add 14 ships.',
    ),
  ).toEqual(['number: +2035 -']);
});

test('a headline that a person wrote is held against the sentence it cites', () => {
  const own = 'Congress must repeal Section 908';
  expect(found('en', own, own, 'Congress should repeal Section 907.')).toEqual(['number: +908 -', 'modal: +must -']);
});

test.each(languages.map((language) => [language.code, language] as const))(
  '%s: a negation and a duty are seen',
  (code, { protected: lists }) => {
    const whole = (phrases: readonly string[]) => phrases.find((phrase) => /^\p{L}{2,}$/u.test(phrase)) ?? '';
    const [negation, duty] = [whole(lists.negations), whole(lists.obligations)];
    const line = '10 20 30 40 50';
    expect(found(code, `${line} ${negation}`, line)[0]).toMatch(/^negation: \+/);
    expect(found(code, line, `${line} ${duty}`)[0]).toMatch(/^modal: \+ -./);
  },
);

describe('citations go with their lines', () => {
  const body = '## Ports\n\n- Four ships would do for the north\n- Ice closes the port every winter\n- 55%';
  const citations = [
    { line: 'Four ships would do for the north', span: span('one') },
    { line: 'Ice closes the port every winter', span: span('two') },
    { line: '55%', span: span('three') },
  ];
  const lines = (now: string) =>
    citedLines(slide('points', now, { citations })).map(({ text, spans }) => [
      text,
      spans.map(({ quote }) => quote).join(),
    ]);

  it('as long as they are recognisable', () => {
    expect(lines(body.replace('Four ships', 'Five ships').replace('55%', '60%'))).toEqual([
      ['Five ships would do for the north', 'one'],
      ['Ice closes the port every winter', 'two'],
      ['60%', 'three'],
    ]);
  });
  it('also where the lines change places', () => {
    expect(lines('- Ice closes our port every winter\n- Four ships will do for the north')).toEqual([
      ['Ice closes our port every winter', 'two'],
      ['Four ships will do for the north', 'one'],
    ]);
  });
  it('and are dropped where the line is gone or is another', () => {
    expect(lines('## Ports\n\n- Something else entirely is said here now\n- Ice closes the port every winter')).toEqual(
      [['Ice closes the port every winter', 'two']],
    );
  });
  it('a line of a body is found again', () => {
    expect(bodyLineOf(body, 'points', 'Ice closes the port every winter')).toBe(4);
    expect(bodyLineOf('| a | b |\n|---|---|\n| c | d |', 'table', 'c | d')).toBe(3);
    expect(bodyLineOf('- **55%** of ships *2024*', 'figures', 'of ships')).toBe(1);
    expect(bodyLineOf(body, 'points', 'gone')).toBe(null);
  });
});

it.each(papers.map((known) => [known.name, known] as const))(
  '%s: no line of a composed deck departs',
  (_, { briefing }) => {
    const { deck } = compose(briefing, options());
    const cited = deck.slides.flatMap(citedLines);
    expect(cited.flatMap((line) => departuresOf(line, briefing.language))).toEqual([]);
    const lines = new Set(deck.slides.flatMap(({ citations }) => citations.map(({ line }) => line)));
    expect(new Set(cited.map(({ text }) => text))).toEqual(lines);
  },
);
