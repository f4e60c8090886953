import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError, exitCodes } from '../errors.ts';
import { pathsFrom } from '../paths.ts';
import { ensureBuilt } from './build.ts';
import { hasDisplay } from './chromium-window.ts';
import { didStart, exitCode, fetchElectron, findElectron } from './electron-runtime.ts';
import { ensureChromium } from './install-chromium.ts';
import { sandboxIsPossible } from './sandbox.ts';
import { serve } from './serve.ts';

/** `npm start`: Lectern in Electron, or where that cannot be had, in the installed Chromium. */

const root = resolve(import.meta.dirname, '../..');
const electronFolder = join(root, 'node_modules', 'electron');
const fetchLimit = 20_000;

async function start(): Promise<void> {
  const library = libraryArgument();
  const [electron] = await Promise.all([hasDisplay() ? electronRuntime() : null, ensureBuilt(root)]);
  if (electron && (await ranInElectron(electron))) return;
  await runInBrowser(library);
}

function libraryArgument(): string | undefined {
  try {
    return parseArgs({ options: { library: { type: 'string' } } }).values.library;
  } catch (error) {
    throw new AppError('invalid_request', 'That was not understood. Use: npm start -- --library FILE', {
      cause: error,
    });
  }
}

async function electronRuntime(): Promise<string | null> {
  const present = findElectron(electronFolder);
  if (present) return present;
  console.error(`Electron's runtime is not here. Fetching it, for at most ${fetchLimit / 1000} seconds.`);
  return fetchElectron(electronFolder, fetchLimit);
}

/** False where Electron did not start. */
async function ranInElectron(electron: string): Promise<boolean> {
  const begun = performance.now();
  const sandbox = sandboxIsPossible() ? [] : ['--no-sandbox'];
  const code = await exitCode(electron, [root, ...sandbox, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (!didStart(code, performance.now() - begun)) return false;
  process.exitCode = code ?? exitCodes.internal;
  return true;
}

async function runInBrowser(library: string | undefined): Promise<void> {
  console.error(
    hasDisplay()
      ? 'Electron could not be started here, so Lectern opens in the installed Chromium: this is the development host.'
      : 'There is no display here, so Lectern is served to a browser: this is the development host.',
  );
  try {
    await ensureChromium();
  } catch (error) {
    // Another browser can show it all the same; only the PDF needs a Chromium.
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
  }
  await serve(pathsFrom(root, library));
}

try {
  await start();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exitCode = exitCodes[error.code];
}
