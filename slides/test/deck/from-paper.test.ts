import { expect, it } from 'vitest';
import { citedLines } from '../../deck/cited-lines.ts';
import { withSentence, withSupport } from '../../deck/from-paper.ts';
import type { Block, Paper } from '../../paper/model.ts';
import { type Sentence, sentencesIn } from '../../paper/sentences.ts';
import { slide } from '../render/fixtures.ts';

const block: Block = {
  id: 'b2',
  kind: 'paragraph',
  text: 'Ice closes the port. However, two ships would do 1 * 2.',
  paragraph: 1,
};
const paper: Paper = {
  title: null,
  authors: [],
  language: 'en',
  direction: 'ltr',
  marking: null,
  blocks: [block],
};
const [, second] = sentencesIn(block, 'en') as [Sentence, Sentence];

it.each([
  ['## Ice\n\n- one', '## Ice\n\n- one\n- Two ships would do 1 \\* 2'],
  ['## Ice', '## Ice\n\n- Two ships would do 1 \\* 2'],
  ['', '- Two ships would do 1 \\* 2'],
])('a sentence becomes a support that cites it, after %j', (body, expected) => {
  const before = slide('points', body, { source: null });
  const edit = withSupport(before, block, second, paper, 'en');
  if (edit.kind !== 'slide') throw new Error(edit.kind);
  expect(edit.to.body).toBe(expected);
  const after = { ...before, ...edit.to };
  expect(citedLines(after)).toMatchObject([{ text: 'Two ships would do 1 * 2', spans: [{ quote: second.text }] }]);
  expect(after.source).toBe(`§${block.paragraph}`);
});

it('a reference that somebody wrote stays', () => {
  const edit = withSupport(slide('points', '## Ice', { source: 'Own words' }), block, second, paper, 'en');
  expect(edit).not.toHaveProperty('to.source');
});

it('a sentence goes to the notes with its paragraph', () => {
  const said = 'Said before.\n\nHowever, two ships would do 1 \\* 2.';
  expect(withSentence('Said before.\n', block, second, 'en')).toBe(`${said} (§${block.paragraph})`);
});

it('and with its page where the paper has pages, in the words of the deck', () => {
  const paged = { ...block, page: 12 };
  expect(withSentence('', paged, second, 'en')).toMatch(/ \(§\d+, p\. 12\)$/);
  expect(withSentence('', paged, second, 'he')).toMatch(/ \(§\d+, עמ׳ 12\)$/);
});
