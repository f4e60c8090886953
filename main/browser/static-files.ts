import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { contentTypeOf } from '../content-types.ts';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file in `folder` that a URL's path names, or null: not there, not to be served, or outside of the folder. */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const wanted = decode(path === '/' ? '/index.html' : path);
  const type = contentTypeOf(wanted ?? '');
  if (!wanted || !type) return null;
  // Only names, one below the other: no `..`, no hidden file, no drive, no backslash that Windows takes for a slash.
  if (!/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(wanted)) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, wanted));
    // A link inside the folder may point out of it.
    if (!file.startsWith(root + sep)) return null;
    return { type, bytes: await readFile(file) };
  } catch {
    return null;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
