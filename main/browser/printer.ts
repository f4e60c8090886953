import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { AppError } from '../errors.ts';
import { printFailed, printLimit } from '../exporting/print-failed.ts';
import type { Printer } from '../ports.ts';
import { requireChromium } from './find-chromium.ts';
import { makePrivateFolder } from './private-folder.ts';
import { sandboxIsPossible } from './sandbox.ts';

export interface PrinterOptions {
  /** Gives the program to print with, when the first document comes. */
  readonly chromium?: () => string;
  /** For one document, in milliseconds. */
  readonly timeout?: number;
}

/** A running Chromium and the folder its documents are handed over in. */
interface Press {
  readonly browser: Browser;
  readonly folder: string;
}

/** Prints with a Chromium without a window, started for the first document and kept for the next. */
export function createChromiumPrinter({
  chromium = requireChromium,
  timeout = printLimit,
}: PrinterOptions = {}): Printer {
  let press: Promise<Press> | null = null;
  let printed = 0;

  function ready(): Promise<Press> {
    press ??= startPress(chromium(), forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return press;
  }

  function forget(): void {
    press = null;
  }

  return {
    async print(html) {
      const running = await ready();
      printed += 1;
      const file = join(running.folder, `${printed}.html`);
      const deadline = Promise.withResolvers<never>();
      const timer = setTimeout(() => deadline.reject(new Error(`no answer within ${timeout / 1000} seconds`)), timeout);
      try {
        return await Promise.race([printOn(running, file, html), deadline.promise]);
      } catch (error) {
        // A Chromium that hangs or has crashed is not asked again, nor waited for.
        forget();
        void stop(running);
        throw printFailed(error);
      } finally {
        clearTimeout(timer);
        await rm(file, { force: true });
      }
    },

    async close() {
      const running = await press?.catch(() => null);
      forget();
      if (running) await stop(running);
    },
  };
}

async function startPress(executable: string, onGone: () => void): Promise<Press> {
  const { chromium } = await import('playwright-core');
  const folder = await makePrivateFolder(executable);
  try {
    const browser = await chromium.launch({
      executablePath: executable,
      chromiumSandbox: sandboxIsPossible(),
      args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-extensions'],
      // Playwright would end the whole process on a signal, before the library is closed.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    browser.once('disconnected', onGone);
    return { browser, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new AppError(
      'no_browser',
      `${executable} could not be started, so nothing can be printed. Check that it runs by itself, or name another Chromium in LECTERN_CHROMIUM.`,
      { cause: error },
    );
  }
}

/** A file loads in half the time that handing the text over takes: the fonts in it make it megabytes. */
async function printOn({ browser }: Press, file: string, html: string): Promise<Uint8Array> {
  await writeFile(file, html, { mode: 0o600, flag: 'wx' });
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0); // one limit holds for the whole document
    // A document that named another file of this machine would print it.
    await page.route('**', (route) => (route.request().url() === address ? route.continue() : route.abort()));
    await page.goto(address, { waitUntil: 'load' });
    // Runs from outside the page, where JavaScript stays off.
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.allSettled([...document.images].map((image) => image.decode()));
    });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function stop({ browser, folder }: Press): Promise<void> {
  await browser.close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}
