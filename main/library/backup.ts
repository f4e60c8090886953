import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { LibraryDatabase } from './database.ts';

/** Copies the whole library, log included, beside itself; gives the path of the copy. */
export function copyLibrary(db: LibraryDatabase, path: string, version: number): string {
  const copy = `${path.replace(/\.sqlite$/, '')}-before-version-${version}.sqlite`;
  const unfinished = `${copy}.part`;
  rmSync(unfinished, { force: true });
  db.prepare<[string]>('VACUUM INTO ?').run(unfinished);
  chmodSync(unfinished, 0o600);
  const file = openSync(unfinished, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, copy);
  return copy;
}
