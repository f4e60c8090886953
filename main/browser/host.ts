import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { AppError } from '../errors.ts';
import type { Paths } from '../paths.ts';
import { hasDisplay, openChromiumWindow } from './chromium-window.ts';
import { createFilePicker } from './file-picker.ts';
import { findChromium } from './find-chromium.ts';
import { createChromiumPrinter } from './printer.ts';
import { startServer } from './server.ts';

export interface BrowserHost {
  /** Opens Lectern in a browser on this machine, once. */
  readonly url: string;
  /** Whether an app window shows it already. */
  readonly hasWindow: boolean;
  /** Resolves when the person has closed the window, or `close` has been called, and everything is closed. */
  readonly ended: Promise<void>;
  /** Lets the windows send what is typed, then closes everything. */
  close(): Promise<void>;
}

/**
 * Runs the application for a browser on this machine. An app window of the installed Chromium shows it, where there is
 * a display and a Chromium.
 *
 * @throws AppError `not_built`, and what opening the library throws
 */
export async function startBrowserHost(paths: Paths): Promise<BrowserHost> {
  const folder = join(paths.bundle, 'renderer');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new AppError('not_built', `There is no built window in ${folder}. Run npm run build, then try again.`);
  }
  const clock = { now: () => new Date() };
  const app = createApp({ host: 'browser', printer: createChromiumPrinter(), files: createFilePicker(), clock }, paths);
  const server = await startServer(app, folder);
  const chromium = hasDisplay() ? findChromium() : null;
  const window = chromium ? await openChromiumWindow(chromium, server.invite()) : null;
  const url = server.invite();

  const ended = Promise.withResolvers<void>();
  let closing = false;
  async function close(): Promise<void> {
    if (!closing) {
      closing = true;
      await app.flush();
      await window?.close();
      await server.close();
      await app.close();
      ended.resolve();
    }
    await ended.promise;
  }

  void window?.closed.then((well) => {
    if (well) void close();
    else if (!closing) console.error(`The window could not be kept open. Open ${url} in a browser instead.`);
  });
  return { url, hasWindow: window !== null, ended: ended.promise, close };
}
