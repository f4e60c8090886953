import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { AppError } from '../errors.ts';
import { printFailed, printLimit } from '../exporting/print-failed.ts';
import type { Printer } from '../ports.ts';
import { commonArguments, deleteProfile, endGroup, spawnChromium } from './chromium-process.ts';
import { connectDevtools, type Devtools } from './devtools.ts';
import { requireChromium } from './find-chromium.ts';
import { printFile } from './print-file.ts';
import { makePrivateFolder } from './private-folder.ts';
import { sandboxIsPossible } from './sandbox.ts';

export interface PrinterOptions {
  /** Gives the program to print with, when the first document comes. */
  readonly chromium?: () => string;
  /** For one document, in milliseconds. */
  readonly timeout?: number;
}

export interface ChromiumPrinter extends Printer {
  /** Starts Chromium, so that it is there when the first document comes; what goes wrong is said then. */
  prepare(): void;
}

/** How long Chromium may take to start, in milliseconds. */
const startLimit = 60_000;

/** A running Chromium and the folder its documents are handed over in. */
interface Press {
  readonly devtools: Devtools;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Prints with a Chromium without a window, started for the first document and kept for the next. */
export function createChromiumPrinter({
  chromium = requireChromium,
  timeout = printLimit,
}: PrinterOptions = {}): ChromiumPrinter {
  let press: Promise<Press> | null = null;
  let printed = 0;

  function ready(): Promise<Press> {
    press ??= startPress(chromium, forget).catch((error: unknown) => {
      forget();
      throw error;
    });
    return press;
  }

  function forget(): void {
    press = null;
  }

  return {
    prepare() {
      ready().catch(() => undefined);
    },

    async print(html) {
      const running = await ready();
      printed += 1;
      const file = join(running.folder, `${printed}.html`);
      try {
        // A file loads in half the time that handing the text over takes: the fonts in it make it megabytes.
        await writeFile(file, html, { mode: 0o600, flag: 'wx' });
        return await within(timeout, printFile(running.devtools, pathToFileURL(file).href));
      } catch (error) {
        // A Chromium that hangs or has crashed is not asked again, nor waited for.
        forget();
        void running.stop();
        throw printFailed(error);
      } finally {
        await rm(file, { force: true });
      }
    },

    async close() {
      const running = await press?.catch(() => null);
      forget();
      await running?.stop();
    },
  };
}

/**
 * It is spoken to through the last two of its five pipes, and ends when they are closed. Without a first window and with
 * no process for a graphics card that a printed page never uses, it takes a third less time.
 */
const headless = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--disable-gpu',
  '--in-process-gpu',
  '--hide-scrollbars',
];

async function startPress(find: () => string, onGone: () => void): Promise<Press> {
  const executable = find();
  const folder = await makePrivateFolder(executable);
  const args = [...headless, ...commonArguments(folder, sandboxIsPossible())];
  const child = spawnChromium(executable, args, ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']);
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const ended = new Promise<void>((resolve) => {
    child.once('error', reject).once('close', () => {
      reject(new Error('it ended at once'));
      onGone();
      resolve();
    });
  });
  // Killed, not closed: there is nothing in its profile to keep, and asking takes a fifth of a second.
  const stop = async () => {
    endGroup(child);
    await ended;
    await deleteProfile(folder);
  };
  const [, , , input, output] = child.stdio;
  const devtools = connectDevtools(input as Writable, output as Readable);
  try {
    await within(startLimit, Promise.race([devtools.send('Browser.getVersion'), gone]));
    return { devtools, folder, stop };
  } catch (cause) {
    if (child.pid === undefined) await deleteProfile(folder);
    else await stop();
    throw new AppError(
      'no_browser',
      `${executable} could not be started, so nothing can be printed. Check that it runs by itself, or name another Chromium in LECTERN_CHROMIUM.`,
      { cause },
    );
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const deadline = Promise.withResolvers<never>();
  const late = () => deadline.reject(new Error(`no answer within ${milliseconds / 1000} seconds`));
  const timer = setTimeout(late, milliseconds);
  try {
    return await Promise.race([work, deadline.promise]);
  } finally {
    clearTimeout(timer);
  }
}
