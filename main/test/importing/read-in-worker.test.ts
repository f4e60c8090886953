import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brief } from '../../../slides/paper/brief.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';
import { readInWorker } from '../../importing/read-in-worker.ts';
import { harbourText } from './harbour-text.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makeZip } from './make-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const long = bytes(harbourText.repeat(200));

it('reads in its thread what the reader reads', async () => {
  const paper = readPaper('harbour.md', harbourText);
  expect(await readInWorker('harbour.md', bytes(harbourText))).toEqual({ paper, briefing: brief(paper), pictures: [] });
});

it('reads documents there as well', async () => {
  const { paper } = await readInWorker('port.docx', makeDocx({ body: paragraph('The port should be dredged.') }));
  expect(paper.blocks).toEqual([{ id: 'b1', paragraph: 1, kind: 'paragraph', text: 'The port should be dredged.' }]);
});

it('brings a refusal over with its code and sentence', async () => {
  await expect(readInWorker('empty.txt', bytes(' '))).rejects.toMatchObject({ name: 'AppError', code: 'paper_empty' });
});

it('gives up a paper that takes too long, and says so', async () => {
  await expect(readInWorker('harbour.md', long, { limits: { time: 5, memory: 1_024 } })).rejects.toMatchObject({
    code: 'paper_unreadable',
    message: expect.stringMatching(/“harbour.md” could not be read: it took longer than .* seconds/),
  });
});

it('gives up a paper that fills the memory, and says so', async () => {
  const full = makeZip({
    'word/document.xml': `<w:document><w:body>${'<w:p/>'.repeat(3_000_000)}</w:body></w:document>`,
  });
  await expect(readInWorker('full.docx', full, { limits: { time: 60_000, memory: 64 } })).rejects.toMatchObject({
    code: 'paper_unreadable',
    message: expect.stringMatching(/needs more memory than any paper/),
  });
});

it('outlives a PDF one of whose fonts names millions of letters', async () => {
  const bomb = readFileSync(join(import.meta.dirname, 'many-letters.pdf'));
  await expect(readInWorker('bomb.pdf', bomb, { limits: { time: 60_000, memory: 128 } })).rejects.toMatchObject({
    code: 'paper_unreadable',
    message: expect.stringMatching(/needs more memory than any paper/),
  });
}, 60_000);

it('ends at once when it is cancelled', async () => {
  const controller = new AbortController();
  const reading = readInWorker('harbour.md', long, { signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled', message: expect.stringMatching(/was cancelled/) });
  await expect(readInWorker('harbour.md', long, { signal: controller.signal })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
