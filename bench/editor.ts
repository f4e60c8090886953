import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { storePaper } from '../main/importing/store-paper.ts';
import { openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions } from '../slides/deck/model.ts';
import { median, milliseconds, quantile } from './measure.ts';
import { ofLength } from './pdf.ts';
import { inBrowser, onWindow, paints, threadTime } from './window.ts';

const lengths = [15, 500];
const keys = 100;
/** Milliseconds between two keys: a quick typist. */
const pause = 80;
const previewed = 'document.querySelector(".preview-stage")?.shadowRoot?.querySelector("section")';

/** A deck at hand, short and long: until its first slide is painted, what a key costs, and what the window keeps. */
export async function editorRows(folder: string, sample: string, options: ComposeOptions): Promise<string[][]> {
  const path = join(folder, 'editor.sqlite');
  const library = openLibrary(path, { now: () => new Date() });
  const { paperId, briefing } = await storePaper(library, 'sample.md', new TextEncoder().encode(sample));
  const composed = compose(briefing, options);
  const decks = lengths.map((length) => ({ length, deckId: library.createDeck(paperId, ofLength(composed, length)) }));
  library.close();
  return inBrowser((browser) =>
    onWindow(browser, path, async (page) => {
      const rows: string[][] = [];
      for (const { length, deckId } of decks) {
        await page.evaluate(`location.hash = ${JSON.stringify(deckId)}`);
        const opened = await paints(page, previewed);
        const { shown, costs } = await typing(page);
        const row = (what: string, value: string) => [`${what}, ${length} slides`, value, '', ''];
        rows.push(
          row('First slide painted', milliseconds(median(opened))),
          row('Key to preview, 50 %', milliseconds(median(shown))),
          row('Key to preview, 95 %', milliseconds(quantile(shown, 0.95))),
          row('Script and layout of a key, 95 %', milliseconds(quantile(costs, 0.95))),
          row('Memory of scripts in the window', `${(await heap(page)).toFixed(0)} MB`),
        );
      }
      return rows;
    }),
  );
}

/** Of each key: milliseconds until the preview holds it, from when the system gave it; and all the thread did for it. */
async function typing(page: Page): Promise<{ readonly shown: readonly number[]; readonly costs: readonly number[] }> {
  const spent = await threadTime(page);
  await page.getByRole('textbox', { name: 'Slide', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.evaluate(`{
    let pressed = null;
    window.shown = [];
    window.addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
    new MutationObserver(() => {
      if (pressed !== null) window.shown.push(performance.now() - pressed);
      pressed = null;
    }).observe(${previewed}, { subtree: true, childList: true, characterData: true });
  }`);
  const costs: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await spent();
    await page.keyboard.press('x');
    await page.waitForTimeout(pause);
    costs.push((await spent()) - before);
  }
  const shown = (await page.evaluate('window.shown')) as number[];
  if (shown.length !== keys) throw new Error(`Of ${keys} keys ${shown.length} were seen in the preview.`);
  return { shown, costs };
}

/** Megabytes that scripts hold once all that is let go is collected. */
async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
