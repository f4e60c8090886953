import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../errors.ts';
import { makeFolder } from '../folders.ts';
import { copyLibrary } from './backup.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { fillSearchIndex } from './search-index.ts';
import { asLibraryError, damaged, unwritable } from './sqlite-errors.ts';
import { readMountinfo, storageWarning } from './storage.ts';

export type LibraryDatabase = Database.Database;

export interface OpenedDatabase {
  readonly db: LibraryDatabase;
  /** Sentences the person should read. */
  readonly warnings: readonly string[];
}

/** `LECT`: tells a library from any other SQLite file, here and in `file(1)`. */
const applicationId = 0x4c454354;

/**
 * Opens the library at `path` (made where there is none) and brings its schema up to date.
 *
 * @throws AppError `newer_library`, `damaged_library`, `library_locked`, `library_unwritable`; the file is then as it was
 */
export function openDatabase(path: string, schema: readonly Migration[] = migrations): OpenedDatabase {
  makeFile(path);
  let db: LibraryDatabase | undefined;
  try {
    // A link in the person's own folder may lead to a shared one.
    const warning = storageWarning(realpathSync(path), readMountinfo());
    // Other programs (the command line beside the app) write for milliseconds; three seconds means one of them hangs.
    db = new Database(path, { timeout: 3_000 });
    checkIdentity(db, path, schema.length);
    // A log beside the file makes a save one write; where the folder is shared it cannot work (see storage.ts).
    db.pragma(`journal_mode = ${warning ? 'DELETE' : 'WAL'}`);
    // A save that was acknowledged must outlive a power cut, and not only a crash of the program.
    db.pragma('synchronous = FULL');
    // On macOS an ordinary sync stops at the drive's own cache.
    db.pragma('fullfsync = ON');
    // A library may come from someone else: nothing in its schema may call functions with side effects.
    db.pragma('trusted_schema = OFF');
    // Off while migrating: a table that is rebuilt is dropped first, and its children would be deleted with it.
    db.pragma('foreign_keys = OFF');
    migrate(db, path, schema);
    db.pragma('foreign_keys = ON');
    return { db, warnings: warning ? [warning] : [] };
  } catch (error) {
    db?.close();
    throw asLibraryError(error, path);
  }
}

/** The folder and the file are the person's own: 0700 and 0600 (SQLite gives its log the mode of the file). */
function makeFile(path: string): void {
  try {
    makeFolder(dirname(path), 0o700);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${path} is a folder`);
    const file = openSync(path, 'a+', 0o600);
    try {
      refuseForeignFile(file, path);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof AppError ? error : unwritable(path, error);
  }
}

/** SQLite may write to a file before it finds out that it is none of its own. */
function refuseForeignFile(file: number, path: string): void {
  const head = Buffer.alloc(16);
  const length = readSync(file, head, 0, 16, 0);
  if (length > 0 && head.toString('latin1') !== 'SQLite format 3\0') {
    throw new AppError(
      'damaged_library',
      `${path} is not a Lectern library and was left as it is. Choose another file with --library, or put back a copy.`,
    );
  }
}

function checkIdentity(db: LibraryDatabase, path: string, newest: number): void {
  const id = db.pragma('application_id', { simple: true });
  const version = schemaVersion(db);
  const tables = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (id !== applicationId && (tables !== 0 || version !== 0)) {
    throw new AppError(
      'damaged_library',
      `${path} belongs to another program and was left as it is. Choose another file with --library.`,
    );
  }
  if (version > newest) {
    throw new AppError(
      'newer_library',
      `The library ${path} was written by a newer Lectern (its schema is ${version}, this one knows ${newest}) ` +
        'and was left as it is. Update Lectern, or choose another library with --library.',
    );
  }
  // Found now it costs one sentence; found later it may have cost what was written in between.
  // A table at a time: for all of them at once SQLite would also weigh every word of the search index.
  const names = db.prepare<[], string>(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type <> 'virtual'",
  );
  for (const name of names.pluck().all()) {
    if (db.pragma(`quick_check('${name}')`, { simple: true }) !== 'ok') throw damaged(path);
  }
}

const schemaVersion = (db: LibraryDatabase) => Number(db.pragma('user_version', { simple: true }));

/** Applies what the library has not seen yet, all or nothing, after a copy of it was made. */
function migrate(db: LibraryDatabase, path: string, schema: readonly Migration[]): void {
  const found = schemaVersion(db);
  if (found === schema.length) return;
  if (found > 0) copyLibrary(db, path, schema.length);
  db.transaction(() => {
    const current = schemaVersion(db);
    // Another program may have migrated between the look above and the lock.
    if (current >= schema.length) return;
    const missing = schema.slice(current);
    for (const { sql } of missing) db.exec(sql);
    if (missing.some(({ fillsIndex }) => fillsIndex)) fillSearchIndex(db);
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0) throw damaged(path);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schema.length}`);
  }).exclusive();
}
