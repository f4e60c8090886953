import { expect, it } from 'vitest';
import { brief } from '../../../slides/paper/brief.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';
import { readPaperText } from '../../importing/read-paper-text.ts';
import { harbourText } from './harbour-text.ts';

it('reads in its thread what the reader reads', async () => {
  const paper = readPaper('harbour.md', harbourText);
  const read = await readPaperText('harbour.md', { text: harbourText, diagnostics: [] });
  expect(read).toEqual({ paper, briefing: brief(paper) });
});

it('gives up a paper that takes too long, and says so', async () => {
  await expect(
    readPaperText('harbour.md', { text: harbourText.repeat(200), diagnostics: [] }, 5),
  ).rejects.toMatchObject({
    code: 'paper_unreadable',
    message: expect.stringMatching(/“harbour.md” could not be read: it took longer than .* seconds/),
  });
});
