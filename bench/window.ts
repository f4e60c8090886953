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

/**
 * Works on a window of a program that has a library to itself.
 *
 * @param end how the program is ended; SIGKILL is as good as a power cut
 */
export async function onWindow<T>(
  browser: Browser,
  library: string,
  work: (page: Page) => Promise<T>,
  end: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
): Promise<T> {
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
    child.kill(end);
  }
}

const painted = `new Promise((done) => {
  const ask = () => (window.painted ? done(window.painted) : requestAnimationFrame(ask));
  ask();
})`;

/** Of each of so many loads, in milliseconds until what is looked for has been painted. */
export interface Paints {
  /** From the start of the load, by the clock. */
  readonly clock: readonly number[];
  /** Of the window's thread, which other work on the machine does not change. */
  readonly thread: readonly number[];
}

/**
 * Loads the window again and again.
 *
 * @param found an expression of the window's, true once it is there; as text, since the compiler knows this program
 * without a DOM
 */
export async function paints(page: Page, found: string): Promise<Paints> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
  await page.addInitScript(`
    performance.mark('begun');
    const look = () => (${found})
      // A frame is drawn after this was called for it; a task comes after it is drawn.
      ? setTimeout(() => { window.painted = performance.mark('painted').startTime; })
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  `);
  const [clock, thread]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] });
    await page.reload();
    clock.push(Number(await page.evaluate(painted)));
    thread.push(threadUntil((JSON.parse((await browser.stopTracing()).toString()) as Trace).traceEvents));
  }
  return { clock, thread };
}

interface Trace {
  readonly traceEvents: readonly TraceEvent[];
}

/** Times are microseconds; `tdur` is that of the thread. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** Milliseconds of the thread from one mark of a load to the other. */
function threadUntil(events: readonly TraceEvent[]): number {
  const to = events.findLast(({ name }) => name === 'painted');
  const own = events.filter(({ pid, tid }) => pid === to?.pid && tid === to.tid);
  const from = own.findLast(({ name }) => name === 'begun');
  if (!to || !from) throw new Error('The trace of a load holds no marks.');
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts >= from.ts && ts <= to.ts);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** Megabytes that scripts hold once all that is let go is collected. */
export async function heap(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
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
