import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { requireChromium } from '../main/browser/find-chromium.ts';

const root = join(import.meta.dirname, '..');
const runs = 5;
/** Of the window, in CSS pixels. */
export const size = { width: 1920, height: 1080 };

/** Works in a Chromium of its own. */
export async function inBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Works on a window of a program that has a library to itself. */
export async function onWindow<T>(browser: Browser, library: string, work: (page: Page) => Promise<T>): Promise<T> {
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
    await page.goto(address);
    // The address gives way to the window itself once its token is spent.
    await page.getByRole('heading', { name: 'Lectern' }).waitFor();
    return await work(page);
  } finally {
    child.kill();
  }
}

const painted = `new Promise((done) => {
  const ask = () => (window.painted ? done(window.painted) : requestAnimationFrame(ask));
  ask();
})`;

/**
 * Milliseconds from the start of each of so many loads until what is looked for has been painted.
 *
 * @param found an expression of the window's, true once it is there; as text, since the compiler knows this program
 * without a DOM
 */
export async function paints(page: Page, found: string): Promise<number[]> {
  await page.addInitScript(`
    const look = () => (${found})
      ? requestAnimationFrame(() => setTimeout(() => { window.painted = performance.now(); }))
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  `);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.reload();
    times.push(Number(await page.evaluate(painted)));
  }
  return times;
}

/** Gives, whenever asked, the milliseconds that script, style and layout have taken of the window's thread. */
export async function threadTime(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  // Of the thread, so that what else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return 1000 * (seconds('ScriptDuration') + seconds('LayoutDuration') + seconds('RecalcStyleDuration'));
  };
}
