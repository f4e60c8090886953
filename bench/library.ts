import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { requireChromium } from '../main/browser/find-chromium.ts';
import { storePaper } from '../main/importing/store-paper.ts';
import { openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import { type ComposeOptions, themeNames } from '../slides/deck/model.ts';
import { median, milliseconds, quantile } from './measure.ts';

const root = join(import.meta.dirname, '..');
const decksWanted = 1_000;
const runs = 5;
const frames = 400;
/** Of one turn of a wheel at each frame, in CSS pixels: a thousand decks pass in seconds. */
const turn = 150;
const size = { width: 1920, height: 1080 };
const clock = { now: () => new Date() };

/** The window on a thousand decks: until its first cards are painted, against none; and scrolling through them. */
export async function libraryRows(folder: string, sample: string, options: ComposeOptions): Promise<string[][]> {
  const [full, empty] = [join(folder, 'thousand.sqlite'), join(folder, 'none.sqlite')];
  await fill(full, sample, options);
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const none = await onWindow(browser, empty, (page, address) => paints(page, address, '.library-empty button'));
    return await onWindow(browser, full, async (page, address) => {
      const times = await paints(page, address, '.deck-card');
      const { costs, cards } = await scroll(page);
      const what = `${decksWanted} decks`;
      const [ours, floor] = [median(times), median(none)];
      return [
        [`First cards of ${what} painted`, milliseconds(ours), milliseconds(floor), (ours / floor).toFixed(2)],
        [`Script and layout of a frame scrolling ${what}, 95 %`, milliseconds(quantile(costs, 0.95)), '', ''],
        [`Cards in the document among ${what}, at most`, String(cards), '', ''],
      ];
    });
  } finally {
    await browser.close();
  }
}

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

/** Works on a window of a program that has a library to itself. */
async function onWindow<T>(browser: Browser, library: string, work: (page: Page, address: string) => Promise<T>) {
  const child = spawn(process.execPath, [join(root, 'main', 'cli', 'lectern.mjs'), 'serve', '--library', library], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  try {
    const address = await new Promise<string>((found, failed) => {
      let output = '';
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const told = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)?.[0];
        if (told) found(told);
      });
      child.once('exit', () => failed(new Error(`The program ended before it gave its address:\n${output}`)));
    });
    const page = await (await browser.newContext({ viewport: size })).newPage();
    return await work(page, address);
  } finally {
    child.kill();
  }
}

const painted = `new Promise((done) => {
  const ask = () => (window.painted ? done(window.painted) : requestAnimationFrame(ask));
  ask();
})`;

/** Milliseconds from the start of each of so many loads until what is looked for has been painted. */
async function paints(page: Page, address: string, selector: string): Promise<number[]> {
  // As text: the compiler knows this program without a DOM.
  await page.addInitScript(`
    const look = () => document.querySelector(${JSON.stringify(selector)})
      ? requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }))
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  `);
  await page.goto(address);
  // The address gives way to the window itself once its token is spent.
  await page.locator(selector).first().waitFor();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.reload();
    times.push(Number(await page.evaluate(painted)));
  }
  return times;
}

/** What the main thread of the window does for each turn of the wheel, and how many cards there ever are. */
async function scroll(page: Page): Promise<{ readonly costs: number[]; readonly cards: number }> {
  const devtools = await page.context().newCDPSession(page);
  // Of the thread, so that what else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'));
  };
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
