import { type ChildProcess, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makePrivateFolder } from './private-folder.ts';
import { sandboxIsPossible } from './sandbox.ts';

export interface ChromiumWindow {
  /** Resolves when the person has closed the window; false where Chromium failed instead. */
  readonly closed: Promise<boolean>;
  close(): Promise<void>;
}

/** Whether a window can be shown at all. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** Opens `address` in an app window of the Chromium at `executable`, with a profile that lives as long as the window. */
export async function openChromiumWindow(executable: string, address: string): Promise<ChromiumWindow> {
  const folder = await makePrivateFolder(executable);
  // The address lets its bearer in, and every user of the machine can read a command line.
  const page = join(folder, 'open.html');
  await writeFile(page, redirectPage(address), { mode: 0o600 });

  const child = spawn(executable, windowArguments(folder, pathToFileURL(page).href, sandboxIsPossible()), {
    stdio: 'ignore',
    // In our own process group, Ctrl+C in the terminal would end the window before it has sent what is typed.
    detached: process.platform !== 'win32',
  });
  const closed = endOf(child).then(async (well) => {
    endHelpers(child);
    await deleteProfile(folder);
    return well;
  });
  return {
    closed,
    async close() {
      child.kill();
      await closed;
    },
  };
}

/** What Chromium is started with; `page` is the file that leads to the address. */
export function windowArguments(folder: string, page: string, sandbox: boolean): string[] {
  return [
    `--app=${page}`,
    `--user-data-dir=${join(folder, 'profile')}`,
    '--window-size=1360,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-component-extensions-with-background-pages',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--no-pings',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication',
    '--password-store=basic',
    '--use-mock-keychain',
    // Whatever still wants the network finds a closed door; Chromium asks no proxy for this machine's own addresses.
    '--proxy-server=127.0.0.1:1',
    ...(sandbox ? [] : ['--no-sandbox']),
  ];
}

/** Chromium's helpers outlive it for a moment, in its process group, and would make the deleted profile anew. */
function endHelpers({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // None is left.
  }
}

async function deleteProfile(folder: string): Promise<void> {
  try {
    // Windows holds some of its files for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch {
    console.error(`The window's own folder could not be deleted. It is no longer needed: ${folder}`);
  }
}

const redirectPage = (address: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${address}"><title>Lectern</title>`;

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((ended) => {
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0));
  });
}
