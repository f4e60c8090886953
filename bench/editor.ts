import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { storePaper } from '../main/importing/store-paper.ts';
import { openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions, Deck } from '../slides/deck/model.ts';
import { renderSections } from '../slides/render/section.ts';
import { themeCss } from '../slides/themes/theme-css.ts';
import { median, milliseconds, quantile } from './measure.ts';
import { ofLength } from './pdf.ts';
import { heap, inBrowser, onWindow, type Paints, paints, size, threadTime } from './window.ts';

const lengths = [15, 500];
const keys = 100;
/** Milliseconds between two keys: a quick typist. */
const pause = 80;
/** Frames in which the list of slides is scrolled, each by so many CSS pixels: all of a deck of 500 in seconds. */
const turns = 400;
const turn = 150;
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
        const blank = await longestBlank(page);
        const { shown, costs } = await typing(page);
        const floor = await revealAlone(browser, folder, ofLength(composed, length).deck);
        const row = (what: string, value: string) => [`${what}, ${length} slides`, value, '', ''];
        const against = (what: string, ours: readonly number[], least: readonly number[]) => {
          const [time, bare] = [median(ours), median(least)];
          rows.push([`${what}, ${length} slides`, milliseconds(time), milliseconds(bare), (time / bare).toFixed(2)]);
        };
        against('First slide painted', opened.clock, floor.clock);
        against('First slide painted, of the thread', opened.thread, floor.thread);
        rows.push(
          row('No picture in the list while it is scrolled, at most', milliseconds(blank)),
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

/** The same slides on a page that has nothing but reveal.js: the least an opened deck can cost. */
async function revealAlone(browser: Browser, folder: string, deck: Deck): Promise<Paints> {
  const reveal = join(import.meta.dirname, '..', 'node_modules', 'reveal.js', 'dist');
  const file = join(folder, 'reveal.html');
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${pathToFileURL(join(reveal, 'reveal.css'))}">
    <style>${themeCss(deck.style)}</style>
    <div class="reveal"><div class="slides">${renderSections(deck).join('\n')}</div></div>
    <script src="${pathToFileURL(join(reveal, 'reveal.js'))}"></script><script>Reveal.initialize();</script>`,
  );
  const page = await (await browser.newContext({ viewport: size })).newPage();
  await page.goto(pathToFileURL(file).href);
  const times = await paints(page, 'document.querySelector("section.present")');
  await page.context().close();
  return times;
}

/** Milliseconds for which the list of slides had a place in sight without a picture, while a wheel is turned through it. */
async function longestBlank(page: Page): Promise<number> {
  await page.locator('.slide-row').first().waitFor();
  return Number(
    await page.evaluate(`(async () => {
      const list = document.querySelector('.slide-list');
      const view = list.getBoundingClientRect();
      let [since, longest] = [null, 0];
      for (let turn = 0; turn < ${turns}; turn += 1) {
        list.scrollBy(0, ${turn});
        const now = await new Promise(requestAnimationFrame);
        const drawn = (y) => document.elementFromPoint(view.left + view.width / 2, y)?.closest('.slide-row')
          ?.querySelector('.static-slide-page')?.shadowRoot?.querySelector('section');
        // Nothing is above the first row or below the last.
        const isBlank = [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => !drawn(view.top + share * view.height));
        since = isBlank ? (since ?? now) : null;
        if (since !== null) longest = Math.max(longest, now - since);
      }
      list.scrollTo(0, 0);
      return longest;
    })()`),
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
