import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../main/browser/find-chromium.ts';

const root = resolve(import.meta.dirname, '../..');

/** One run of the program over a library file, whichever host runs it. */
interface RunningHost {
  readonly page: Page;
  /** Ends the process as a power cut would: nothing is flushed. */
  kill(): Promise<void>;
}

/** A place with a library and a downloads folder of its own, in which the program can be started again and again. */
interface Host {
  readonly library: string;
  readonly downloads: string;
  start(): Promise<RunningHost>;
  /** The window of the run that was started last. */
  page(): Page;
  /** That run. */
  running(): RunningHost;
  /** Ends that run as a power cut would. */
  kill(): Promise<void>;
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((done) => child.once('exit', () => done()));

async function addressOf(child: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => failed(new Error(`The host ended before it gave its address:\n${output}`)));
  });
}

async function startBrowserHost(library: string, downloads: string, browser: Browser): Promise<RunningHost> {
  const child = spawn(process.execPath, ['main/cli/lectern.mjs', 'serve', '--library', library], {
    cwd: root,
    env: { ...process.env, XDG_DOWNLOAD_DIR: downloads, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  const address = await addressOf(child);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await started(page);
  return {
    page,
    async kill() {
      child.kill('SIGKILL');
      await ended(child);
      await context.close();
    },
  };
}

/** The address gives way to the window itself once its token is spent. */
const started = (page: Page) => page.getByRole('heading', { name: 'Lectern' }).waitFor();

async function startElectron(library: string): Promise<RunningHost> {
  const app = await _electron.launch({ args: [root, '--library', library], cwd: root });
  const page = await app.firstWindow();
  await started(page);
  return {
    page,
    async kill() {
      app.process().kill('SIGKILL');
      await ended(app.process());
    },
  };
}

/** Runs on the browser host always, on real Electron with `LECTERN_E2E_HOST=electron`. */
export const test = base.extend<{ host: Host }, { chromiumBrowser: Browser }>({
  chromiumBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a fixture needs from this pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium: run `node main/browser/ensure-chromium.ts`.');
      const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  host: async ({ chromiumBrowser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-e2e-'));
    const library = join(folder, 'library.sqlite');
    const downloads = join(folder, 'downloads');
    const running: RunningHost[] = [];
    await use({
      library,
      downloads,
      async start() {
        const host =
          process.env['LECTERN_E2E_HOST'] === 'electron'
            ? await startElectron(library)
            : await startBrowserHost(library, downloads, chromiumBrowser);
        running.push(host);
        return host;
      },
      page() {
        return this.running().page;
      },
      running() {
        const last = running.at(-1);
        if (!last) throw new Error('The host has not been started.');
        return last;
      },
      kill: async () => running.at(-1)?.kill(),
    });
    for (const host of running) await host.kill();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
