import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../../browser/find-chromium.ts';
import { openLibrary } from '../../library/library.ts';
import { readPdf } from '../exporting/read-pdf.ts';
import { harbourText } from '../importing/harbour-text.ts';
import { harbourDeck, newPaper } from '../library/harbour.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { root, runLectern } from './run-lectern.ts';

const built = existsSync(join(root, 'dist', 'standalone', 'standalone.js'));
const chromium = findChromium();

function paperIn(folder: string, text = harbourText): string {
  const path = join(folder, 'harbour.md');
  writeFileSync(path, text);
  return path;
}

/** Runs a command that must succeed and gives its JSON. */
async function json(...args: string[]) {
  const { code, stdout, stderr } = await runLectern([...args, '--json']);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe('parse', () => {
  it('prints the briefing with plain strings and the spans beside them', async () => {
    const briefing = await json('parse', paperIn(temporaryFolder()));
    expect(briefing).toMatchObject({
      title: 'A harbour that pays for itself',
      authors: ['Ada Quay', 'Émile Dück'],
      closing: expect.stringContaining('needs ships before it needs fees'),
      diagnostics: expect.any(Array),
    });
    expect(briefing.sections.map(({ heading }: { heading: string }) => heading)).toContain('What we found');
    const [first] = briefing.recommendations;
    expect(first).toMatchObject({
      number: '1',
      text: expect.stringMatching(/^The council should halve the harbour fees/),
      headline: 'The council should halve the harbour fees by 2027',
      askSpan: { quote: 'The council should halve the harbour fees by 2027.' },
    });
    expect(briefing.asks.map(({ text }: { text: string }) => text)).toEqual([
      'The council should halve the harbour fees by 2027.',
      'The port authority should open the quay at night.',
    ]);
  });

  it('prints for people what was found', async () => {
    const { stdout } = await runLectern(['parse', paperIn(temporaryFolder())]);
    expect(stdout).toContain('2 recommendations\n  1. The council should halve the harbour fees by 2027\n');
  });
});

// `npm test` builds first and sees to it that there is a Chromium.
describe.skipIf(!built || !chromium)('from a paper to a deck', () => {
  it('builds, lists, shows, edits notes and exports, each in a process of its own', async () => {
    const folder = temporaryFolder();
    const library = ['--library', join(folder, 'library.sqlite')];
    const out = join(folder, 'made', 'here');
    const summary = await json('build', paperIn(folder), '--out', out, '--marking', 'OFFICIAL', ...library);
    expect(summary).toMatchObject({
      title: 'A harbour that pays for itself',
      recommendations: 2,
      asks: 2,
      files: [join(out, 'deck.html'), join(out, 'deck.pdf')],
    });
    expect(readFileSync(join(out, 'deck.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(out, 'deck.html'), 'utf8').includes('halve the harbour fees')).toBe(true);

    const decks = await json('list', ...library);
    expect(decks).toMatchObject([{ id: summary.deckId, marking: 'OFFICIAL', slides: summary.slides }]);

    const typed = summary.deckId.slice(0, 8);
    const shown = await json('show', typed, ...library);
    const slide = shown.deck.slides.find(({ number }: { number: string | null }) => number === '2').id;
    const before = await runLectern(['notes', typed, slide, ...library]);
    expect(before.stdout).toMatch(/^## Say\n\n/);

    const text = '## Say\n\nPause here, Minister.\n\n## If asked\n\nNine hours a day.\n';
    const set = await runLectern(['notes', typed, slide, '--set', '-', ...library], { input: text });
    expect(set).toMatchObject({ code: 0, stdout: `Saved: the notes of slide ${slide}.\n` });
    expect((await runLectern(['notes', typed, slide, ...library])).stdout).toBe(text);

    const emptied = await runLectern(['notes', typed, slide, '--set', '-', ...library], { input: ' \n' });
    expect(emptied).toMatchObject({ code: 11, stderr: expect.stringContaining('the notes were left as they are') });
    expect((await runLectern(['notes', typed, slide, ...library])).stdout).toBe(text);

    const html = join(folder, 'briefing.html');
    const exported = await runLectern(['export', typed, '--format', 'html', '--out', html, ...library]);
    expect(exported).toMatchObject({ code: 0, stdout: `Written: ${html}\n` });
    expect(readFileSync(html, 'utf8').includes('Pause here')).toBe(false);

    const copy = join(folder, 'notes.pdf');
    const printed = await runLectern([
      'export',
      typed,
      '--format',
      'notes',
      '--paper',
      'letter',
      '--out',
      copy,
      ...library,
    ]);
    expect(printed.stdout).toBe(`Written: ${copy} (the speaker’s copy: it holds the notes)\n`);
    const { pages } = await readPdf(readFileSync(copy));
    expect(pages.map(({ text }) => text.replace(/\s+/g, ' ')).join()).toContain('Pause here, Minister.');
    expect(pages[0]).toMatchObject({ width: 612, height: 792 });
  }, 120_000);

  it('puts the marking of the paper on the deck unless another is given', async () => {
    const folder = temporaryFolder();
    const library = ['--library', join(folder, 'library.sqlite')];
    const paper = paperIn(folder, `---\nmarking: RESTRICTED\n---\n${harbourText}`);
    // The PDF, which takes longest, does not matter here.
    const env = { LECTERN_CHROMIUM: join(folder, 'nothing') };
    await runLectern(['build', paper, '--out', folder, ...library], { env });
    await runLectern(['build', paper, '--out', folder, '--marking', 'SECRET', ...library], { env });
    const decks = await json('list', ...library);
    expect(decks.map(({ marking }: { marking: string }) => marking)).toEqual(['SECRET', 'RESTRICTED']);
  }, 60_000);

  it('makes a deck of key points where the paper recommends nothing, and says so', async () => {
    const folder = temporaryFolder();
    const text = '# The harbour in 2025\n\n## Traffic\n\n- 41 ships called.\n- The night berths stood empty.\n';
    const library = ['--library', join(folder, 'library.sqlite')];
    const { code, stdout } = await runLectern(['build', paperIn(folder, text), '--out', folder, ...library]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/found +no recommendations/);
    expect(stdout).toMatch(/To look at in the paper:\n {2}\S/);
    expect(readFileSync(join(folder, 'deck.html'), 'utf8').includes('The night berths stood empty')).toBe(true);
    expect(stdout).not.toContain('notes.pdf');

    const more = ['--notes', 'a4', '--out', folder, ...library];
    const withNotes = await json('build', paperIn(folder, text), ...more);
    expect(withNotes.files).toContain(join(folder, 'notes.pdf'));
    const refused = await runLectern(['build', paperIn(folder, text), '--notes', 'a5', '--out', folder, ...library]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--notes takes a4 or letter') });
  }, 60_000);

  it('names the characters that no bundled font draws, and writes the files all the same', async () => {
    const folder = temporaryFolder();
    const library = ['--library', join(folder, 'library.sqlite')];
    const build = ['build', paperIn(folder), '--out', folder, '--for', '港 Office', '--json', ...library];
    const { code, stdout, stderr } = await runLectern(build);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^lectern: Lectern has no font for 港 \(U\+6E2F\) on slide 1\. /m),
    });
    const { deckId, undrawn } = JSON.parse(stdout);
    expect(undrawn).toEqual([{ character: '港', slides: [1] }]);
    const html = join(folder, 'briefing.html');
    const exported = await runLectern(['export', deckId, '--format', 'html', '--out', html, '--json', ...library]);
    expect(exported).toMatchObject({ code: 0, stderr: expect.stringContaining('港 (U+6E2F) on slide 1') });
    expect(JSON.parse(exported.stdout).undrawn).toEqual(undrawn);

    const notes = join(folder, 'notes.md');
    writeFileSync(notes, '## Say\n\n舟 ahead.\n');
    await runLectern(['notes', deckId, 'title', '--set', notes, ...library]);
    const copy = join(folder, 'notes.pdf');
    const printed = await runLectern(['export', deckId, '--format', 'notes', '--out', copy, '--json', ...library]);
    expect(printed.stderr).toMatch(/港 \(U\+6E2F\) on slide 1\..*\n.*舟 \(U\+821F\) in the notes of slide 1\./);
    expect(JSON.parse(printed.stdout).undrawn).toEqual([...undrawn, { character: '舟', slides: [1] }]);
  }, 60_000);

  it('keeps the deck and the HTML where there is no Chromium, and says what to do', async () => {
    const folder = temporaryFolder();
    const library = ['--library', join(folder, 'library.sqlite')];
    const { code, stdout, stderr } = await runLectern(['build', paperIn(folder), '--out', folder, ...library], {
      env: { LECTERN_CHROMIUM: join(folder, 'nothing') },
    });
    expect({ code, stdout }).toEqual({ code: 31, stdout: '' });
    expect(stderr).toMatch(
      /^lectern: LECTERN_CHROMIUM names .*\nThe deck is in the library all the same, as .*\n {2}lectern export .* --format pdf .*\n$/,
    );
    expect(existsSync(join(folder, 'deck.html'))).toBe(true);
    expect(existsSync(join(folder, 'deck.pdf'))).toBe(false);
    expect(await json('list', ...library)).toHaveLength(1);
  }, 60_000);

  it('replaces nothing when an export cannot be written', async () => {
    const folder = temporaryFolder();
    const library = ['--library', join(folder, 'library.sqlite')];
    const stored = openLibrary(join(folder, 'library.sqlite'), { now: () => new Date(0) });
    const deckId = stored.createDeck(stored.storePaper(newPaper()), harbourDeck());
    stored.close();
    const place = join(folder, 'missing', 'briefing.html');
    const { code, stderr } = await runLectern(['export', deckId, '--format', 'html', '--out', place, ...library]);
    expect(code).toBe(30);
    expect(stderr).toMatch(/^lectern: briefing\.html could not be written: the folder .* does not exist/);
  }, 60_000);
});
