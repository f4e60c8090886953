import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportHtml } from '../../exporting/html.ts';
import { exportSpeakerHtml } from '../../exporting/speaker-html.ts';
import type { Paths } from '../../paths.ts';
import { buildProgram } from './built-program.ts';
import { harbourDeck, harbourPaper, noPicture, noteSentence } from './decks.ts';
import { type Firefox, type FirefoxPage, firefoxMissing, startFirefox } from './firefox.ts';

/** As WebDriver numbers the keys that write nothing. */
const [pageDown, enter, esc] = ['\uE00F', '\uE007', '\uE00C'];

if (firefoxMissing) console.warn(firefoxMissing);

describe.skipIf(firefoxMissing !== null)('exported files in Firefox, opened from a folder', () => {
  let folder: string;
  let paths: Paths;
  let firefox: Firefox;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-firefox-files-'));
    paths = await buildProgram();
    firefox = await startFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await rm(folder, { recursive: true });
    await rm(paths.bundle, { recursive: true });
  });

  const open = async (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    return firefox.open(pathToFileURL(file).href);
  };
  const shown = (page: FirefoxPage) =>
    expect.poll(() => page.evaluate(`document.querySelector('.slides > section.present')?.id`), { timeout: 10_000 });
  const text = (page: FirefoxPage, selector: string) =>
    expect.poll(() => page.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`), { timeout: 10_000 });

  it('the audience’s presents, and complains of nothing', async () => {
    const page = await open('audience.html', await exportHtml(harbourDeck().deck, paths));
    await shown(page).toBe('title');
    await page.press(pageDown, pageDown);
    await shown(page).toBe('points');
    await page.press('b');
    expect(await page.evaluate(`document.querySelectorAll('.curtain.black').length`)).toBe(1);
    expect(firefox.complaints).toEqual([]);
  });

  it('the speaker’s is steered from a second window with the notes', async () => {
    const copy = await exportSpeakerHtml(harbourDeck(), harbourPaper, paths, noPicture);
    const slides = await open('speaker.html', copy);
    await shown(slides).toBe('title');
    await slides.press('s');
    await expect.poll(async () => (await firefox.others()).length, { timeout: 10_000 }).toBe(1);
    const [presenter] = await firefox.others();
    if (!presenter) throw new Error('The presenter’s window is not open.');
    await text(presenter, '.notes-cover').toContain('This window shows your notes');
    await presenter.press(enter);
    await text(presenter, '.presenter-notes').toContain('No notes for this slide');

    await presenter.press('5', enter);
    await shown(slides).toBe('rec-1');
    await text(presenter, '.presenter-notes').toContain(noteSentence);
    await presenter.press('f', pageDown);
    await text(presenter, '.presenter-status').toContain('stays on slide 5');
    await shown(slides).toBe('rec-1');
    await presenter.press('f');
    await shown(slides).toBe('decisions');
    await presenter.press('b');
    await expect.poll(() => slides.evaluate(`document.querySelectorAll('.curtain.black').length`)).toBe(1);
    await presenter.press('b');

    await slides.evaluate('(window.before = true, location.reload())');
    await expect.poll(() => slides.evaluate('window.before ?? false'), { timeout: 10_000 }).toBe(false);
    await shown(slides).toBe('decisions');
    await presenter.press(esc, esc);
    await expect.poll(async () => (await firefox.others()).length, { timeout: 10_000 }).toBe(0);
    await shown(slides).toBe('decisions');
    expect(firefox.complaints).toEqual([]);
  });
});
