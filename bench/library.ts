import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { storePaper } from '../main/importing/store-paper.ts';
import { openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import { type ComposeOptions, themeNames } from '../slides/deck/model.ts';
import { median, milliseconds, quantile } from './measure.ts';
import { heap, inBrowser, onWindow, paints, size, threadTime } from './window.ts';

const decksWanted = 1_000;
const frames = 400;
/** Of one turn of a wheel at each frame, in CSS pixels: a thousand decks pass in seconds. */
const turn = 150;
const clock = { now: () => new Date() };

/** The window on a thousand decks: until its first cards are painted, against none; and scrolling through them. */
export async function libraryRows(folder: string, sample: string, options: ComposeOptions): Promise<string[][]> {
  const [full, empty] = [join(folder, 'thousand.sqlite'), join(folder, 'none.sqlite')];
  await fill(full, sample, options);
  return inBrowser(async (browser) => {
    const none = await onWindow(browser, empty, (page) => paints(page, shows('.library-empty button')));
    return await onWindow(browser, full, async (page) => {
      const times = await paints(page, shows('.deck-card'));
      const { costs, cards } = await scroll(page);
      const what = `${decksWanted} decks`;
      const [ours, floor] = [median(times.clock), median(none.clock)];
      return [
        [`First cards of ${what} painted`, milliseconds(ours), milliseconds(floor), (ours / floor).toFixed(2)],
        [`Script and layout of a frame scrolling ${what}, 95 %`, milliseconds(quantile(costs, 0.95)), '', ''],
        [`Cards in the document among ${what}, at most`, String(cards), '', ''],
        [`Memory of scripts in the window, ${what}`, `${(await heap(page)).toFixed(0)} MB`, '', ''],
      ];
    });
  });
}

const shows = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** In every theme, in the sample's words under titles of their own. */
async function fill(path: string, sample: string, options: ComposeOptions): Promise<void> {
  const library = openLibrary(path, clock);
  const { paperId, briefing } = await storePaper(library, 'sample.md', new TextEncoder().encode(sample));
  const made = themeNames.map((theme) =>
    library.createDeck(paperId, compose(briefing, { ...options, style: { ...options.style, theme } })),
  );
  for (let deck = made.length; deck < decksWanted; deck += 1) {
    library.duplicateDeck(made[deck % made.length] ?? '', `Briefing ${deck}: ${briefing.title?.text}`);
  }
  library.close();
}

/** What the main thread of the window does for each turn of the wheel, and how many cards there ever are. */
async function scroll(page: Page): Promise<{ readonly costs: number[]; readonly cards: number }> {
  const spent = await threadTime(page);
  await page.mouse.move(size.width / 2, size.height / 2);
  const costs: number[] = [];
  let cards = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    const before = await spent();
    await page.mouse.wheel(0, turn);
    await page.evaluate('new Promise(requestAnimationFrame)');
    costs.push((await spent()) - before);
    cards = Math.max(cards, Number(await page.evaluate('document.querySelectorAll(".deck-card").length')));
  }
  return { costs, cards };
}
