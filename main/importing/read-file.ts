import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestPaper } from '../../slides/paper/largest-paper.ts';
import { AppError } from '../errors.ts';
import { tooLarge } from './decode.ts';

/**
 * The bytes of a paper the person named by its path.
 *
 * @throws AppError `paper_missing`, `paper_is_folder`, `paper_unreadable`, `paper_too_large`
 */
export async function readPaperFile(path: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new AppError('paper_is_folder', { code: 'is-folder', path });
    }
    // A pipe or a device may never end.
    if (!found.isFile()) throw unreadable(path);
    if (found.size > largestPaper) throw tooLarge(name);
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new AppError('paper_missing', { code: 'no-file', path }, { cause: error });
    }
    throw unreadable(path, error);
  }
}

function unreadable(path: string, cause?: unknown): AppError {
  return new AppError('paper_unreadable', { code: 'file-unreadable', path }, { cause });
}
