import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonArguments, deleteProfile, endGroup, spawnChromium } from './chromium-process.ts';
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

  const child = spawnChromium(
    executable,
    windowArguments(folder, pathToFileURL(page).href, sandboxIsPossible()),
    'ignore',
  );
  const closed = endOf(child).then(async (well) => {
    endGroup(child);
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
  return [`--app=${page}`, '--window-size=1360,860', ...commonArguments(folder, sandbox)];
}

const redirectPage = (address: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${address}"><title>Lectern</title>`;

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((ended) => {
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0));
  });
}
