import { expect, it } from 'vitest';
import { type DiagnosticSaying, sayDiagnostic } from '../../words/diagnostics.ts';
import { expectEverySentence, type Samples } from './every-sentence.ts';

const named = { number: null, opening: 'Open the northern quay' };

const samples: Samples<DiagnosticSaying> = {
  'no-text': [{}],
  'no-title': [{}],
  'no-authors': [{}],
  'unknown-language': [{}],
  'no-recommendations': [{}],
  'count-differs': [
    { announced: 5, sentence: 'We make five recommendations.', found: 4 },
    { announced: 2, sentence: 'We make two recommendations.', found: 1 },
  ],
  'not-shown': [
    { tables: 1, footnotes: 0 },
    { tables: 2, footnotes: 1 },
  ],
  'cut-off': [
    { ...named, ending: 'by the end' },
    { number: '3', opening: 'Open the quay', ending: 'by the end' },
  ],
  'no-ask': [named, { number: '3', opening: 'Open the quay' }],
  'states-only': [{ number: '3', opening: 'The quay is old' }],
  'number-missing': [{ before: 3, after: 5 }],
  'correction-lost': [{ quote: 'This stood in a draft.' }, { quote: null }],
  'tracked-changes': [
    { added: 1, deleted: 2, writer: 'Word' },
    { added: 1, deleted: 0, writer: 'LibreOffice' },
  ],
  'struck-through': [
    { passages: 1, writer: 'Word' },
    { passages: 3, writer: null },
  ],
  'hidden-text': [
    { passages: 1, writer: 'Word' },
    { passages: 3, writer: 'LibreOffice' },
  ],
  comments: [
    { comments: 1, writer: 'Word' },
    { comments: 3, writer: 'Word' },
  ],
  pictures: [
    { pictures: 1, remote: 0 },
    { pictures: 3, remote: 2 },
  ],
  embedded: [{ embedded: 1 }, { embedded: 3 }],
  'contents-left-out': [{}],
  'pages-without-text': [{ pages: [4] }, { pages: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
  'mixed-encoding': [
    { letters: 1, line: 'R?sum? of the paper' },
    { letters: 7, line: 'R?sum? of the paper' },
  ],
  'old-encoding': [{ encoding: 'windows-1251' }],
  'control-characters': [{ characters: 1 }, { characters: 2 }],
};

it('every diagnostic is said in every language of the interface', async () => {
  await expectEverySentence('diagnostics', samples, (saying, language) => {
    const { message, advice } = sayDiagnostic(saying, language);
    return `${message} ${advice}`;
  });
});

it('words of a paper in the other direction do not turn the sentence around them', () => {
  const opening = 'לפתוח את הרציף';
  expect(sayDiagnostic({ code: 'no-ask', number: null, opening }, 'en').message).toContain(`“\u2068${opening}\u2069”`);
  expect(sayDiagnostic({ code: 'no-ask', number: null, opening }, 'he').message).not.toContain(`\u2068${opening}`);
});
