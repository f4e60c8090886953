import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { storePaper } from '../main/importing/store-paper.ts';
import { openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions } from '../slides/deck/model.ts';
import { median, milliseconds, quantile } from './measure.ts';
import { ofLength } from './pdf.ts';
import { inBrowser, onWindow, threadTime } from './window.ts';

const lengths = [20, 1000];
const steps = 100;
/** Milliseconds between two keys: nobody is faster at a lectern. */
const pause = 120;
/** So many steps onward, and as many back. */
const turn = 8;

/**
 * A briefing in two windows, of a short and a long deck: from a key in the presenter's until the audience's is painted,
 * what the step costs both, and from the start of the program after it was killed until it offers to go on.
 */
export async function showRows(folder: string, sample: string, options: ComposeOptions): Promise<string[][]> {
  const path = join(folder, 'show.sqlite');
  const library = openLibrary(path, { now: () => new Date() });
  const { paperId, briefing } = await storePaper(library, 'sample.md', new TextEncoder().encode(sample));
  const composed = compose(briefing, options);
  const decks = lengths.map((length) => ({ length, deckId: library.createDeck(paperId, ofLength(composed, length)) }));
  library.close();
  return inBrowser(async (browser) => {
    const rows: string[][] = [];
    const costs: number[] = [];
    for (const { length, deckId } of decks) {
      const { painted, cost } = await onWindow(browser, path, (page) => briefingOf(page, deckId), 'SIGKILL');
      costs.push(cost);
      const row = (what: string, value: string) => [`${what}, ${length} slides`, value, '', ''];
      rows.push(
        row('Key to the audience’s screen, 50 %', milliseconds(median(painted))),
        row('Key to the audience’s screen, 95 %', milliseconds(quantile(painted, 0.95))),
        row('Script and layout of a step, both windows', milliseconds(cost)),
      );
      rows.push(row('Start after a kill to the offer to go on', milliseconds(await resumed(browser, path))));
    }
    const [short = Number.NaN, long = Number.NaN] = costs;
    rows.push(['A step of 1,000 slides against 20', '', '', (long / short).toFixed(2)]);
    return rows;
  });
}

/** Steps to and fro. */
async function briefingOf(
  page: Page,
  deckId: string,
): Promise<{ readonly painted: readonly number[]; readonly cost: number }> {
  await page.evaluate(`location.hash = ${JSON.stringify(deckId)}`);
  await page.reload();
  await page.getByRole('listbox', { name: 'Slides' }).waitFor();
  const [audience] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Alt+F5')]);
  await audience.locator('section.slide.present').waitFor();
  await page.getByRole('main', { name: 'Presenter' }).waitFor();
  await page.evaluate(`{
    window.pressed = [];
    window.addEventListener('keydown', (event) => window.pressed.push(performance.timeOrigin + event.timeStamp), true);
  }`);
  await audience.evaluate(`{
    window.painted = [];
    window.seen = () => {};
    let waiting = false;
    new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => setTimeout(() => {
        waiting = false;
        window.painted.push(performance.timeOrigin + performance.now());
        window.seen();
      }));
    }).observe(document.querySelector('.audience-stage').shadowRoot, { subtree: true, childList: true, attributes: true });
  }`);
  const spent = await Promise.all([page, audience].map(threadTime));
  const spentByBoth = async () => (await Promise.all(spent.map((ask) => ask()))).reduce((sum, time) => sum + time, 0);
  const before = await spentByBoth();
  for (let step = 0; step < steps; step += 1) {
    // Asked before the key; the window's policy lets no condition be given as a text that is evaluated again and again.
    const seen = audience.evaluate('new Promise((resolve) => { window.seen = () => resolve(null); })');
    await page.keyboard.press(step % (2 * turn) < turn ? 'PageDown' : 'PageUp');
    await seen;
    await page.waitForTimeout(pause);
  }
  const cost = ((await spentByBoth()) - before) / steps;
  const pressed = (await page.evaluate('window.pressed')) as number[];
  const painted = (await audience.evaluate('window.painted')) as number[];
  const times = pressed.map((at, index) => {
    const next = pressed[index + 1] ?? Number.POSITIVE_INFINITY;
    const seen = painted.find((time) => time > at && time < next);
    if (seen === undefined) throw new Error(`Step ${index + 1} of ${steps} was not seen in the audience’s window.`);
    return seen - at;
  });
  return { painted: times, cost };
}

/** Milliseconds from the start of the program until the person can go on with what was interrupted. */
async function resumed(browser: Browser, path: string): Promise<number> {
  const start = performance.now();
  return onWindow(
    browser,
    path,
    async (page) => {
      await page.getByRole('button', { name: /^Go on from slide/ }).waitFor();
      const time = performance.now() - start;
      await page.getByRole('button', { name: 'End it' }).click();
      return time;
    },
    'SIGTERM',
  );
}
