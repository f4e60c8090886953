import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { ComposedDeck } from '../../../slides/deck/model.ts';
import { slide } from '../../../slides/test/render/fixtures.ts';
import { createChromiumPrinter } from '../../browser/printer.ts';
import { exportNotes } from '../../exporting/notes-pdf.ts';
import { pathsFrom } from '../../paths.ts';
import { harbourDeck, hiddenLine, noPicture, noteSentence } from './decks.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const paths = pathsFrom(resolve(import.meta.dirname, '../../..'));
const printer = createChromiumPrinter();
afterAll(() => printer.close());

const words = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** A note in which every word occurs once, so that each can be looked for. */
const numbered = (prefix: string, count: number, perSentence: number) =>
  Array.from({ length: count }, (_, at) => {
    const word = at % perSentence === 0 ? `${prefix.toUpperCase()}${at}` : `${prefix}${at}`;
    return at % perSentence === perSentence - 1 ? `${word}.` : word;
  }).join(' ');

const paragraphs = (text: string, sentences: number) =>
  text.replace(new RegExp(`((?:[^.]+\\.){${sentences}}) `, 'g'), '$1 (§3)\n\n');

const hebrew =
  'הנמלים הצפוניים צריכים להישאר פתוחים בחורף. שתי שוברות קרח נדרשות לשם כך. התקציב כבר אושר על ידי הוועדה. ';

async function print(composed: ComposedDeck, paper: 'a4' | 'letter' = 'a4'): Promise<ReadPdf> {
  return readPdf(await exportNotes(composed, paper, printer, paths, noPicture));
}

/** Every word of a note stands on its pages, in order. */
function expectWhole(pdf: ReadPdf, note: string): void {
  const wanted = words(note.replace(/\(§\d+\)/g, ''));
  const kept = new Set(wanted);
  const found = words(pdf.pages.map(({ text }) => text).join('\n')).filter((word) => kept.has(word));
  expect(found).toEqual(wanted);
}

describe('the speaker’s copy of a small deck', () => {
  const pdf = print(harbourDeck({ marking: 'OFFICIAL' }));

  it('is on A4, a page a slide, with its notes; hidden slides are left out', async () => {
    const { pages } = await pdf;
    expect(pages.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`)).toEqual(
      Array(7).fill('595×842'),
    );
    expect(pages[4]?.text.replace(/\s+/g, ' ')).toContain(noteSentence);
    expect(pages.map(({ text }) => text).join()).not.toContain(hiddenLine);
  });

  it('has an outline of the slides and what is said to them, is tagged, and names itself and nothing else', async () => {
    const { outline, tagged, info, pages } = await pdf;
    expect(outline).toHaveLength(9);
    expect(outline.slice(4, 7)).toEqual(['The harbour fees should be halved.', 'Say', 'If asked']);
    expect(tagged).toBe(true);
    expect(pages.flatMap(({ missingFonts }) => missingFonts)).toEqual([]);
    expect(info).toMatchObject({
      Title: 'A harbour that pays for itself (Speaker’s copy)',
      Author: 'Ada Quay; Émile Dück',
      Language: 'en',
      Producer: 'Lectern',
    });
    expect(JSON.stringify(info)).not.toMatch(/Chrom|Skia|CreationDate|ModDate/);
  });

  it('has its running header, marking and page number on every page', async () => {
    (await pdf).pages.forEach(({ text }, at) => {
      expect(text).toContain('A harbour that pays for itself');
      expect(text).toContain(`Slide ${at + 1} of 7`);
      expect(text).toContain('3 March 2026');
      expect(text).toContain(`Page ${at + 1} of 7`);
      expect(text.match(/OFFICIAL/g)?.length).toBe(4); // two on the page, two on the slide
    });
  });
});

describe('the outline and the headings of a speaker’s copy', () => {
  it('name backup slides, and the parts of the notes to a reader who listens', async () => {
    const slides = [
      slide('points', '# Kept', { id: 'kept' }),
      slide('points', '# In reserve', { id: 'b', backup: true }),
    ];
    const { deck } = harbourDeck({ slides });
    const notes = { kept: { say: '### Before\n\nGreet them.', ifAsked: 'Twelve marks.' } };
    const { outline, pages } = await print({ deck, notes });
    expect(outline).toEqual(['Kept', 'Say', 'Before', 'If asked', 'Backup 2: In reserve']);
    expect(pages[1]?.text.match(/Backup 2/g)).toHaveLength(3); // above the page, on the slide, and unseen for the outline
    expect(pages[0]?.roles.filter((role) => /^H[34]$/.test(role))).toEqual(['H3', 'H4', 'H3']);
  }, 60_000);
});

describe('a note of 3,000 words is printed whole', () => {
  const lists = Array.from(
    { length: 60 },
    (_, at) => `- ${numbered(`item${String.fromCharCode(97 + (at % 26))}x${at}y`, 50, 10)}`,
  );
  it.each([
    ['in paragraphs', paragraphs(numbered('word', 3_000, 15), 5)],
    ['in one paragraph', numbered('word', 3_000, 15)],
    ['in one sentence', numbered('word', 3_000, 9_000)],
    ['in a list', lists.join('\n')],
    ['in bold', `**${numbered('word', 3_000, 12)}**`],
    ['in one line of capitals', numbered('WORD', 3_000, 9_000)],
    ['in one cell of a table', `| | |\n|---|---|\n| | ${numbered('word', 3_000, 15)} |`],
    ['in one line of code', `\`\`\`\n${numbered('word', 3_000, 15)}\n\`\`\``],
  ])(
    '%s',
    async (_what, note) => {
      const { deck } = harbourDeck();
      const pdf = await print({ deck, notes: { 'rec-1': { say: note, ifAsked: note.replace(/\w+\d/g, 'if$&') } } });
      expectWhole(pdf, note);
      expectWhole(pdf, note.replace(/\w+\d/g, 'if$&'));
      pdf.pages.forEach(({ text }, at) => {
        expect(text).toContain(`Page ${at + 1} of ${pdf.pages.length}`);
      });
      expect(pdf.outline).toHaveLength(9);
    },
    60_000,
  );

  it('on Letter', async () => {
    const note = paragraphs(numbered('word', 3_000, 15), 5);
    const { deck } = harbourDeck();
    const pdf = await print({ deck, notes: { 'rec-1': { say: note, ifAsked: '' } } }, 'letter');
    expect(pdf.pages.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(pdf.pages.length).fill('612×792'));
    expectWhole(pdf, note);
  }, 60_000);

  it('from right to left, with the numbers of the slide and page', async () => {
    const { deck } = harbourDeck({ language: 'he', direction: 'rtl', title: 'הנמלים הצפוניים' });
    const notes = { 'rec-1': { say: hebrew.repeat(170), ifAsked: '' } };
    const pdf = await print({ deck, notes });
    const text = pdf.pages.map((page) => page.text).join('\n');
    expect(text.split('שוברות').length - 1).toBe(170);
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(pdf.pages.filter((page) => page.text.includes('עמוד'))).toHaveLength(pdf.pages.length);
  }, 60_000);
});

describe('a page that takes more than was measured', () => {
  // As with a script whose widths are not known: the browser sets the text larger than it was measured.
  it('is cut anew with room to spare', async () => {
    const { deck } = harbourDeck();
    const documents: string[] = [];
    const swollen = {
      ...printer,
      print(html: string) {
        documents.push(html);
        return printer.print(html.replace('</style>', '.say { font-size: 17.5px !important; }</style>'));
      },
    };
    const note = numbered('word', 1_500, 15);
    const bytes = await exportNotes(
      { deck, notes: { 'rec-1': { say: note, ifAsked: '' } } },
      'a4',
      swollen,
      paths,
      noPicture,
    );
    const pdf = await readPdf(bytes);
    expect(documents.length).toBeGreaterThan(1);
    expectWhole(pdf, note);
    pdf.pages.forEach(({ text }, at) => {
      expect(text).toContain(`Page ${at + 1} of ${pdf.pages.length}`);
    });
  }, 60_000);
});

describe('a deck of hidden slides', () => {
  it('is refused with a sentence', async () => {
    const { deck, notes } = harbourDeck({ slides: [slide('points', '# Kept back', { hidden: true })] });
    await expect(exportNotes({ deck, notes }, 'a4', printer, paths, noPicture)).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });
});

it.skipIf(!existsSync('/usr/bin/qpdf'))('is a sound file in the eyes of qpdf', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-notes-'));
  const file = join(folder, 'notes.pdf');
  await writeFile(file, await exportNotes(harbourDeck(), 'a4', printer, paths, noPicture));
  const { stdout } = await promisify(execFile)('/usr/bin/qpdf', ['--check', file]);
  await rm(folder, { recursive: true });
  expect(stdout).toContain('No syntax or stream encoding errors found');
});
