import { randomUUID } from 'node:crypto';
import { access, constants, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Unwritten } from '../../slides/words/refusals.ts';
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
    throw unwritable(target, reasonFor(error), error);
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
  if (found.isDirectory()) throw unwritable(target, 'is-folder');
  if (!found.isFile()) throw unwritable(target, 'no-file');
  await access(target, constants.W_OK);
  return found.mode & 0o777;
}

function reasonFor(error: unknown): Unwritten {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'no-folder';
    case 'ENOTDIR':
      return 'not-a-folder';
    case 'EACCES':
    case 'EPERM':
      return 'not-allowed';
    case 'EROFS':
      return 'read-only-disk';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EFBIG':
      return 'file-too-large';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    case 'ENAMETOOLONG':
    case 'EINVAL':
    case 'ELOOP':
      return 'name';
    default:
      return 'disk';
  }
}

function unwritable(target: string, why: Unwritten, cause?: unknown): AppError {
  const at = { folder: dirname(target), error: codeOf(cause) ?? 'unknown' };
  return new AppError('output_unwritable', { code: 'not-written', name: basename(target), why, ...at }, { cause });
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
