import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AppError } from '../errors.ts';

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed over it. What was
 * there before stays until that moment, and nothing half-written stays behind.
 *
 * @throws AppError `output_unwritable`
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const target = await followLink(resolve(path));
  await withTemporary(target, async (file, temporary) => {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  });
  await syncFolder(dirname(target));
}

/**
 * Whether a file could be begun at a place, for work that should not be started in vain. A disk may still fill up.
 *
 * @throws AppError `output_unwritable`
 */
export async function tryPlace(path: string): Promise<void> {
  await withTemporary(await followLink(resolve(path)), async (file, temporary) => {
    await file.close();
    await rm(temporary);
  });
}

async function withTemporary(
  target: string,
  work: (file: FileHandle, temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(target), `.lectern-${randomUUID()}.tmp`);
  try {
    const mode = await replaceableMode(target);
    await work(await open(temporary, 'wx', mode), temporary);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof AppError) throw error;
    throw unwritable(target, reasonFor(error, target), error);
  }
}

/** A link is written through, as every other program does; a rename would replace the link itself. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** The permissions of the file to be replaced. A rename would replace a read-only file, a folder's link or a device. */
async function replaceableMode(target: string): Promise<number> {
  const found = await stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return 0o666;
  if (found.isDirectory()) throw unwritable(target, 'there is a folder of that name. Choose another name');
  if (!found.isFile()) throw unwritable(target, 'it is not an ordinary file. Choose another name');
  await access(target, constants.W_OK);
  return found.mode & 0o777;
}

function reasonFor(error: unknown, target: string): string {
  const folder = dirname(target);
  switch (codeOf(error)) {
    case 'ENOENT':
      return `the folder ${folder} does not exist. Create it or choose another`;
    case 'ENOTDIR':
      return `${folder} is not a folder. Choose another`;
    case 'EACCES':
    case 'EPERM':
      return 'you may not write there, or the file is read-only. Choose another folder or name';
    case 'EROFS':
      return 'the disk is read-only. Choose a folder on another disk';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Free some space or choose another disk, then try again';
    case 'EFBIG':
      return 'the disk does not take files of that size. Choose another disk';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'another program has it open. Close it there, then try again';
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'ELOOP':
      return 'the disk does not accept that name. Choose a shorter, plainer one';
    default:
      return `the disk reported an error (${codeOf(error) ?? 'unknown'}). Try again or choose another disk`;
  }
}

function unwritable(target: string, reason: string, cause?: unknown): AppError {
  const message = `${basename(target)} could not be written: ${reason}. Nothing at that place was changed.`;
  return new AppError('output_unwritable', message, { cause });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** Makes the new name last through a power cut. Windows cannot open folders, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file itself is complete and in place; only its durability is the system's to decide.
  }
}
