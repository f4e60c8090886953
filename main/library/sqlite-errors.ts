import Database from 'better-sqlite3';
import { AppError } from '../errors.ts';

/** Turns SQLite's failures into sentences the person can act on; anything else is returned as it came. */
export function asLibraryError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code } = error;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new AppError('library_locked', { code: 'library-locked', path }, { cause: error });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return damaged(path, error);
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|FULL|IOERR|AUTH)/.test(code)) return unwritable(path, error);
  return error;
}

export function damaged(path: string, cause?: unknown): AppError {
  return new AppError('damaged_library', { code: 'library-damaged', path }, { cause });
}

export function unwritable(path: string, cause?: unknown): AppError {
  return new AppError('library_unwritable', { code: 'library-unwritable', path }, { cause });
}
