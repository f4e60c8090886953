import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../errors.ts';

/** Electron's program in `folder` (`node_modules/electron`), or null where its runtime has not been fetched. */
export function findElectron(folder: string, env: NodeJS.ProcessEnv = process.env): string | null {
  try {
    // Its installer writes this file last, so it speaks of a complete runtime.
    const program = readFileSync(join(folder, 'path.txt'), 'utf8');
    const path = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), program);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Lets Electron fetch its runtime with its own installer, for at most `limit` milliseconds; null where that failed. */
export async function fetchElectron(folder: string, limit: number): Promise<string | null> {
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return null;
  await exitCode(process.execPath, [installer], { timeout: limit, stdio: 'ignore' });
  return findElectron(folder);
}

/**
 * Whether an Electron that ended with `code` after so many milliseconds had started. A missing library, a display that
 * refuses and a sandbox that is not allowed end it at once, with codes that are not ours.
 */
export function didStart(code: number | null, milliseconds: number): boolean {
  const ours = Object.values<number | null>(exitCodes).includes(code) && code !== exitCodes.internal;
  return code === 0 || ours || milliseconds > 5_000;
}

/** Runs a program to its end; null where it could not be started or was killed. */
export function exitCode(
  program: string,
  args: readonly string[],
  options: { readonly timeout?: number; readonly stdio: 'ignore' | 'inherit' },
): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(program, args, { ...options, killSignal: 'SIGKILL' });
    // It ends in its own good order, and this process after it.
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, pass);
    const end = (code: number | null) => {
      for (const signal of signals) process.off(signal, pass);
      done(code);
    };
    child.once('error', () => end(null));
    child.once('exit', end);
  });
}
