import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { requireChromium } from '../../browser/find-chromium.ts';
import type { Paths } from '../../paths.ts';
import { buildProgram } from './built-program.ts';

export interface Exported {
  readonly context: BrowserContext;
  /** Where the file is, for a page to go to. */
  readonly address: string;
  /** Everything that its pages asked for beyond the file, and all that they complained of. */
  readonly events: string[];
}

const isFile = (url: string, address: string): boolean => url === address;

/** A browser without a network and the programs of the exports, while the tests of a file run. */
export function withExports() {
  let browser: Browser;
  let paths: Paths;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-exported-'));
    [paths, browser] = await Promise.all([
      buildProgram(),
      chromium.launch({ executablePath: requireChromium(), chromiumSandbox: process.getuid?.() !== 0 }),
    ]);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
    await rm(paths.bundle, { recursive: true });
  });

  return {
    paths: () => paths,
    /**
     * Writes a file as it is exported, for a page to open as a double click does.
     *
     * @param isOwn what pages may load: the file alone, unless its windows have addresses within it
     */
    async place(html: string, options: BrowserContextOptions, isOwn = isFile): Promise<Exported> {
      const file = join(folder, `${crypto.randomUUID()}.html`);
      await writeFile(file, html);
      const context = await browser.newContext({ offline: true, ...options });
      const address = pathToFileURL(file).href;
      const events: string[] = [];
      context.on('request', (request) => {
        if (!isOwn(request.url(), address)) events.push(`request ${request.url()}`);
      });
      context.on('console', (message) => events.push(`${message.type()} ${message.text()}`));
      context.on('weberror', (error) => events.push(`error ${error.error().message}`));
      return { context, address, events };
    },
  };
}
