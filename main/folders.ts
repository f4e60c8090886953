import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those above it that are missing. Not Node's own `recursive`, which never ends where a file system
 * will not have a new folder and says that the one above is missing (`/proc`).
 *
 * @throws as `mkdirSync` does
 */
export function makeFolder(path: string, mode = 0o777): void {
  const missing: string[] = [];
  let folder = resolve(path);
  while (!existsSync(folder) && folder !== dirname(folder)) {
    missing.push(folder);
    folder = dirname(folder);
  }
  for (const name of missing.reverse()) {
    try {
      mkdirSync(name, { mode });
    } catch (error) {
      // Somebody else made it in between.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
