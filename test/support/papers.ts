import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface PaperFile {
  readonly name: string;
  readonly text: string;
}

const read = (path: string): PaperFile => ({ name: basename(path), text: readFileSync(path, 'utf8') });

export const sample = read(resolve(root, 'assets/samples/azerbaijan-in-regional-plans.md'));

/** A real paper pasted from the web. It is not ours to ship, so it is only there on the developers' machines. */
export const pasted: PaperFile | null = (() => {
  const path = resolve(root, '../shared/papers/docs/00-seed.txt');
  return existsSync(path) ? read(path) : null;
})();
