import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChromiumPrinter } from '../../browser/printer.ts';
import { exportPdf } from '../../exporting/pdf.ts';
import { pathsFrom } from '../../paths.ts';
import { harbourDeck, hiddenLine, noteSentence, quoteSentence } from './decks.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const paths = pathsFrom(resolve(import.meta.dirname, '../../..'));
const printer = createChromiumPrinter();
afterAll(() => printer.close());

const longAsk =
  'The council of the port should open its *register* to every member of the public before the winter, unless the minister objects';

describe('exportPdf', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  let raw: string;

  beforeAll(async () => {
    const { deck } = harbourDeck();
    const slides = deck.slides.map((slide) => (slide.id === 'rec-1' ? { ...slide, body: `# ${longAsk}` } : slide));
    bytes = await exportPdf({ ...deck, slides }, printer, paths);
    pdf = await readPdf(bytes);
    raw = Buffer.from(bytes).toString('latin1');
  }, 60_000);

  it('has one page of 13.333 × 7.5 inches for each slide that is not hidden', () => {
    expect(pdf.pages.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(7).fill('960×540'));
    expect(pdf.pages.map(({ text }) => text.includes('OFFICIAL'))).toEqual(Array(7).fill(true));
  });

  it('has one outline entry for each slide, with the words of its heading', () => {
    expect(pdf.outline).toEqual([
      'A harbour that pays for itself',
      'Bottom line',
      'Where things stand',
      'Figures',
      longAsk.replaceAll('*', ''),
      'Decisions sought',
      'Sources',
    ]);
  });

  it('is tagged with headings, lists and links', () => {
    expect(pdf.tagged).toBe(true);
    expect(pdf.pages.map(({ roles }) => roles.find((role) => /^H\d$/.test(role)))).toEqual([
      'H1',
      'H2',
      'H2',
      'H2',
      'H2',
      'H2',
      'H2',
    ]);
    expect(pdf.pages[2]?.roles).toEqual(expect.arrayContaining(['L', 'LI', 'Link']));
  });

  it('keeps links, to slides and to addresses', () => {
    expect(pdf.pages[2]?.links).toEqual(['#figures', 'https://example.org/register']);
  });

  it('embeds every font', () => {
    expect(pdf.pages.flatMap(({ missingFonts }) => missingFonts)).toEqual([]);
  });

  it('holds no note, no cited passage and no hidden slide', () => {
    const text = [...pdf.pages.map((page) => page.text), ...pdf.outline, pdf.metadata].join('\n').replace(/\s+/g, ' ');
    for (const secret of [noteSentence, quoteSentence, hiddenLine, 'If asked', 'night berth']) {
      expect(text).not.toContain(secret);
    }
  });

  it('says what it is, and in which language', () => {
    expect(pdf.info).toMatchObject({
      Title: 'A harbour that pays for itself',
      Author: 'Ada Quay; Émile Dück',
      Subject: 'OFFICIAL · Briefing for: the Minister of Ports · Presented by: Bo Pier · Date: 3 March 2026',
      Creator: 'Lectern',
      Producer: 'Lectern',
      Language: 'en',
    });
    expect(pdf.metadata).toContain('<rdf:li>Émile Dück</rdf:li>');
    expect(pdf.metadata).toContain('<rdf:li>en</rdf:li>');
  });

  it('names no browser, no system, no folder and no time, not even where a reader does not look', () => {
    expect(raw).not.toMatch(/Chrom|Skia|Headless|Mozilla|WebKit|Linux|file:|CreationDate|ModDate|D:\d{8}/i);
  });

  it('is the same file each time', async () => {
    const { deck } = harbourDeck();
    const [one, other] = [await exportPdf(deck, printer, paths), await exportPdf(deck, printer, paths)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it.skipIf(!existsSync('/usr/bin/qpdf'))('is a sound file in the eyes of qpdf', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-pdf-'));
    await writeFile(join(folder, 'deck.pdf'), bytes);
    const { stdout } = await promisify(execFile)('/usr/bin/qpdf', ['--check', join(folder, 'deck.pdf')]);
    await rm(folder, { recursive: true });
    expect(stdout).toContain('No syntax or stream encoding errors found');
  });
});

describe('properties made of hostile text', () => {
  const hostile = 'A) >> endobj </title><script>alert(1)</script> ]]> \\ (\u202E & “ü” ﷽ 🚢';
  const unwritable = `${hostile} \uD800 \u001B\u0000 end`;
  const written = `${hostile} \uFFFD   end`;

  it('stay text', async () => {
    const { deck } = harbourDeck();
    const marked = { ...deck, title: unwritable, authors: [unwritable], marking: unwritable, language: 'fr' };
    const { info, metadata, pages, outline } = await readPdf(await exportPdf(marked, printer, paths));
    expect(info).toMatchObject({ Title: written, Author: written, Language: 'fr', Producer: 'Lectern' });
    expect(info['Subject']).toContain(written);
    expect(metadata).toContain('A) &gt;&gt; endobj &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt;');
    expect(pages).toHaveLength(7);
    expect(outline).toHaveLength(7);
  });
});

describe('a PDF of a form that is not Chromium’s', () => {
  it.each([
    ['nothing', ''],
    ['another kind of file', 'GIF89a'],
    ['a table that lies outside the file', '%PDF-1.4\nstartxref\n99999\n%%EOF'],
    ['a compressed table', '%PDF-1.7\n5 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF'],
    [
      'a dictionary that never ends',
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Root [1 (\nstartxref\n9\n%%EOF',
    ],
    [
      'a file that was changed before',
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1 /Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF',
    ],
  ])('is refused with a sentence: %s', async (_what, text) => {
    const fake = { print: async () => new TextEncoder().encode(text), close: async () => undefined };
    await expect(exportPdf(harbourDeck().deck, fake, paths)).rejects.toThrow(
      expect.objectContaining({ code: 'print_failed', message: expect.stringContaining('Your deck is safe') }),
    );
  });
});
