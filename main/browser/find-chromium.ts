import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix, win32 } from 'node:path';
import { AppError } from '../errors.ts';

/** What finding asks of the machine, so that every platform's rules can be tested on one. */
export interface Disk {
  isProgram(path: string): boolean;
  /** Where Playwright would put a Chromium of its own, whether or not it is there; null where it has none to give. */
  playwrightChromium(): string | null;
}

/**
 * The Chromium to show, print and test with: the one `LECTERN_CHROMIUM` names, else an installed Chrome, Chromium or
 * Edge, else Playwright's own. A `LECTERN_CHROMIUM` that names nothing gives null: whoever set it did not want another.
 */
export function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  disk: Disk = thisDisk,
): string | null {
  const named = env['LECTERN_CHROMIUM'];
  if (named) return disk.isProgram(named) ? named : null;

  const installed = installedPlaces(env, platform).find(disk.isProgram);
  if (installed) return installed;

  // Asked last: loading Playwright takes half a second.
  const playwrights = disk.playwrightChromium();
  return playwrights && disk.isProgram(playwrights) ? playwrights : null;
}

/** @throws AppError `no_browser` */
export function requireChromium(find: () => string | null = findChromium, env = process.env): string {
  const found = find();
  if (found) return found;
  throw noChromium(env);
}

/** The error that says what to run. */
export function noChromium(env: NodeJS.ProcessEnv = process.env): AppError {
  const named = env['LECTERN_CHROMIUM'];
  return new AppError(
    'no_browser',
    named
      ? `LECTERN_CHROMIUM names ${named}, which is not a program that can be run. Correct it, or unset it to use an installed browser.`
      : 'There is no Chromium on this machine. Install Google Chrome, Chromium or Microsoft Edge (on Debian: sudo apt-get install chromium), or run npx playwright-core install chromium, then try again. One that is installed elsewhere can be named in LECTERN_CHROMIUM.',
  );
}

function installedPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'win32':
      return windowsPlaces(env);
    case 'darwin':
      return macPlaces(env);
    default:
      return linuxPlaces(env);
  }
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

function macPlaces(env: NodeJS.ProcessEnv): string[] {
  const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)));
}

function linuxPlaces(env: NodeJS.ProcessEnv): string[] {
  // The usual folders too: a program started from a desktop menu can have a short PATH.
  const folders = new Set(
    [...(env['PATH'] ?? '').split(':'), '/usr/local/bin', '/usr/bin', '/snap/bin'].filter(Boolean),
  );
  const programs = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return programs.flatMap((program) => [...folders].map((folder) => posix.join(folder, program)));
}

const thisDisk: Disk = {
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },

  playwrightChromium() {
    try {
      const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
      return chromium.executablePath();
    } catch {
      // Not installed beside us, or no browser for this platform.
      return null;
    }
  },
};
