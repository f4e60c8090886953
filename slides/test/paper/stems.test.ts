import { describe, expect, it } from 'vitest';
import { languageData } from '../../languages/index.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { breaksOff } from '../../paper/stems.ts';

const read = (text: string) =>
  brief(readPaper('a.md', text)).recommendations.map(({ ask, headline }) => [ask?.text, headline?.text ?? null]);

describe('breaksOff', () => {
  it.each([
    ['en', 'The Mayor should'],
    ['en', 'From the summer timetable, the operator must'],
    ['fr', 'La commune doit'],
    ['es', 'El alcalde debe'],
    ['pt', 'O governo deve'],
    ['de', 'Der Bürgermeister sollte'],
    ['ru', 'Мэрии следует'],
    ['uk', 'Уряду слід'],
  ])('%s: %s', (language, text) => expect(breaksOff(text, languageData(language))).toBe(true));

  it.each([
    ['en', 'The port should close'],
    ['en', 'Pay no more than one must.'],
    ['de', 'Wir fordern, dass der Hafen schließen muss'],
    ['tr', 'Liman kapatılmalıdır'],
    ['az', 'Liman bağlanmalıdır'],
    ['ar', 'ينبغي ألا يُنقل المرضى إلى المدينة إلا عند الضرورة'],
  ])('not %s: %s', (language, text) => expect(breaksOff(text, languageData(language))).toBe(false));
});

describe('an ask whose list completes it', () => {
  it('is one with its list where the opening breaks off', () =>
    expect(
      read(
        '# Trees\n\n## Recommendations\n\nRecommendation 1: Plant 100 trees.\n\nRecommendation 2: The Mayor should\n\n1. name a tree officer;\n2. report yearly; and\n3. not fell any healthy tree.\n\nRecommendation 3: Water them.\n',
      ),
    ).toEqual([
      ['Plant 100 trees.', 'Plant 100 trees'],
      [
        'The Mayor should 1. name a tree officer; 2. report yearly; and 3. not fell any healthy tree.',
        'The Mayor should 1. name a tree officer; 2. report yearly; and 3. not fell any healthy tree',
      ],
      ['Water them.', 'Water them'],
    ]));

  it('is one with its list where it stands in one paragraph with it', () =>
    expect(
      read(
        '# Ferries\n\n**Recommendation 1:** From the summer, the operator should\n(a) tell every passenger of a cancellation;\n(b) publish the cause of each; and\n(c) pay for lodging.\n\n**Recommendation 2:** Ministers should order two ships.\n',
      ).map(([ask]) => ask),
    ).toEqual([
      'From the summer, the operator should (a) tell every passenger of a cancellation; (b) publish the cause of each; and (c) pay for lodging.',
      'Ministers should order two ships.',
    ]));

  it('is one with its bullets where an item of a list breaks off', () =>
    expect(
      read(
        '# Courts\n\n## Recommendations\n\nWe recommend:\n\ni. that fees rise to £38 by April 2027;\n\nii. that the Ministry\n   - publish the register,\n   - name the agencies, and\n   - end their contracts;\n\niii. that judges be trained.\n',
      ).map(([ask]) => ask),
    ).toEqual([
      'that fees rise to £38 by April 2027;',
      'that the Ministry • publish the register, • name the agencies, and • end their contracts;',
      'that judges be trained.',
    ]));

  it('keeps the limits that a list sets to an instruction', () =>
    expect(
      read(
        '# Prisons\n\n## Recommendations\n\n1. Ban no book.\n2. Let families send books:\n   - no more than three a month;\n   - new, and from a listed shop.\n',
      )[1]?.[0],
    ).toBe('Let families send books: • no more than three a month; • new, and from a listed shop.'));

  it('has no headline where the list cannot be one sentence with it', () =>
    expect(
      read(
        '# Trees\n\n## Recommendations\n\nRecommendation 1: The Mayor should take these steps:\n\n- Name a tree officer. One is enough.\n- Report yearly. The report is public.\n\nRecommendation 2: Water the trees.\n',
      )[0],
    ).toEqual(['The Mayor should take these steps:', null]));
});
