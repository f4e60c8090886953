import { expect, test } from 'vitest';
import type { ImportedPaper } from '../../../main/api/results.ts';
import { createLibrary } from '../../library/library.ts';
import type { Client } from '../../shared/client.ts';
import { notices, notify } from '../../shared/notices.tsx';
import { RequestError } from '../../shared/request-error.ts';

const good = { paperId: 'paper' } as ImportedPaper;

/** A library whose imports answer with these, in order. */
function libraryWith(answers: readonly (ImportedPaper | RequestError)[]) {
  const left = [...answers];
  const client = {
    request: async () => {
      const answer = left.shift();
      if (answer instanceof RequestError) throw answer;
      return answer;
    },
    on: () => () => undefined,
  } as unknown as Client;
  return createLibrary(client);
}

const refused = (what: string) => new RequestError('paper_unreadable', `${what} cannot be read.`);
const cancelled = new RequestError('cancelled', 'Reading was cancelled.');
const texts = () => notices.value.map(({ text }) => text);

test('papers that could not be read leave one message, and it goes when a good one opens', async () => {
  const library = libraryWith([refused('The first'), refused('The second'), refused('The third'), good]);
  notify('export', 'loss', 'The PDF could not be written.');
  for (let n = 0; n < 3; n += 1) await library.importText('a paper');
  expect(texts()).toEqual(['The PDF could not be written.', 'The third cannot be read.']);
  await library.importText('a paper');
  expect(library.paper.value).toBe(good);
  expect(texts()).toEqual(['The PDF could not be written.']);
});

test('a person who cancels is not told that it was cancelled', async () => {
  const library = libraryWith([cancelled]);
  const before = texts();
  await library.importText('a paper');
  expect(texts()).toEqual(before);
  expect(library.reading.value).toBeNull();
});
