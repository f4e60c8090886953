import { mkdtemp } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from '../folders.ts';

/**
 * Makes a folder that only this user can read, where the Chromium at `executable` can too, and gives its path. The
 * caller removes it.
 */
export async function makePrivateFolder(executable: string): Promise<string> {
  // A snap sees a /tmp of its own and nothing hidden in the home folder; this is where it may read.
  const parent = executable.startsWith('/snap/') ? join(homedir(), 'snap', 'chromium', 'common') : tmpdir();
  makeFolder(parent);
  return mkdtemp(join(parent, 'lectern-chromium-')); // 0700
}
