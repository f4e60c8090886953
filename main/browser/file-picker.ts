import { open, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join, parse } from 'node:path';
import { AppError } from '../errors.ts';
import { writeWhole } from '../exporting/write-file.ts';
import { makeFolder } from '../folders.ts';
import type { FilePicker } from '../ports.ts';

/** A browser page cannot ask where to write, so what is exported goes to the person's downloads, as their browser does. */
export function createFilePicker(findFolder: () => Promise<string> = downloadsFolder): FilePicker {
  return {
    native: false,
    // The window has a file input of its own and uploads what was chosen.
    choosePapers: async () => [],
    // A page may open nothing outside itself: the person opens and prints what was written.
    open: async () => false,

    async save(suggestedName, bytes) {
      const folder = await findFolder();
      const path = await reserveName(folder, suggestedName);
      try {
        await writeWhole(path, bytes);
        return path;
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
    },
  };
}

/** Takes the first name that is free: looking first and writing later could replace a file made in between. */
async function reserveName(folder: string, suggestedName: string): Promise<string> {
  const { name, ext } = parse(suggestedName.replaceAll(/[/\\\p{Cc}]/gu, ' '));
  try {
    makeFolder(folder);
    for (let copy = 1; ; copy += 1) {
      const path = join(folder, copy === 1 ? `${name}${ext}` : `${name} (${copy})${ext}`);
      if (await createEmpty(path)) return path;
    }
  } catch (cause) {
    const message = `${suggestedName} could not be written to ${folder}. Nothing was changed. Make that folder writable, then export again.`;
    throw new AppError('output_unwritable', message, { cause });
  }
}

/** False where something of that name exists. */
async function createEmpty(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Where the desktop puts downloads: `XDG_DOWNLOAD_DIR`, from the environment or the desktop's own file, else `Downloads`. */
export async function downloadsFolder(env: NodeJS.ProcessEnv = process.env, home = homedir()): Promise<string> {
  const named = env['XDG_DOWNLOAD_DIR'] ?? (await fromUserDirs(env['XDG_CONFIG_HOME'] ?? join(home, '.config')));
  const folder = named?.replace(/^\$HOME(?=\/|$)/, home);
  return folder && isAbsolute(folder) ? folder : join(home, 'Downloads');
}

async function fromUserDirs(configFolder: string): Promise<string | undefined> {
  try {
    const text = await readFile(join(configFolder, 'user-dirs.dirs'), 'utf8');
    return /^XDG_DOWNLOAD_DIR="([^"]+)"/m.exec(text)?.[1];
  } catch {
    return undefined; // no desktop, or one without such a file
  }
}
