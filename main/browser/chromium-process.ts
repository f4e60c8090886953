import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What every Chromium of ours is started with: a profile of its own in `folder`, no extensions, no network. */
export function commonArguments(folder: string, sandbox: boolean): string[] {
  return [
    `--user-data-dir=${join(folder, 'profile')}`,
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

const ownGroup = process.platform !== 'win32';

/** In a process group of its own: Ctrl+C in the terminal would otherwise end it before it has sent what is typed. */
export function spawnChromium(executable: string, args: readonly string[], stdio: StdioOptions): ChildProcess {
  return spawn(executable, args, { stdio, detached: ownGroup });
}

/** Ends whatever is left in its process group: helpers outlive it for a moment and would make a deleted profile anew. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // None is left.
  }
}

export async function deleteProfile(folder: string): Promise<void> {
  try {
    // Windows holds some of its files for a moment longer.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch {
    console.error(`A folder that Chromium used could not be deleted. It is no longer needed: ${folder}`);
  }
}
