import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OpenedDatabase, openDatabase } from '../../library/database.ts';
import { migrations } from '../../library/migrations/index.ts';
import { temporaryFolder } from './temporary.ts';

const libraryPath = () => join(temporaryFolder(), 'lectern', 'library.sqlite');

function opened(path: string, ...schema: Parameters<typeof openDatabase> extends [string, ...infer R] ? R : never) {
  const library: OpenedDatabase = openDatabase(path, ...schema);
  onTestFinished(() => void library.db.close());
  return library;
}

/** Permissions do not bind root, as which tests run in containers. */
function asOrdinaryUser(folder: string, work: () => void): void {
  if (process.getuid?.() !== 0) {
    work();
    return;
  }
  const nobody = 65_534;
  for (const file of ['', ...readdirSync(folder, { recursive: true })]) {
    chownSync(join(folder, String(file)), nobody, nobody);
  }
  process.seteuid?.(nobody);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

const failure = (code: string, text: RegExp) => expect.objectContaining({ code, message: expect.stringMatching(text) });

describe('a new library', () => {
  it('is made with its folder, for the person alone', () => {
    const path = libraryPath();
    const { db } = opened(path);
    db.exec("INSERT INTO papers VALUES ('p', 'n', 'h', 'r', NULL, '[]', 'en', 'ltr', NULL, 'now')");
    const modes = [path, `${path}-wal`, join(path, '..')].map((file) => statSync(file).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o700]);
  });

  it('keeps what was acknowledged through a power cut', () => {
    const { db } = opened(libraryPath());
    expect(
      ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'application_id', 'user_version'].map((name) =>
        db.pragma(name, { simple: true }),
      ),
    ).toEqual(['wal', 2, 1, 0, 0x4c454354, migrations.length]);
  });

  it('has only strict tables of its own', () => {
    const { db } = opened(libraryPath());
    const lax = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0";
    expect(db.prepare(lax).pluck().all()).toEqual(['sqlite_schema']);
  });

  it('says so where it cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(() => openDatabase(join(folder, 'file', 'library.sqlite'))).toThrow(
      failure('library_unwritable', /cannot be written/),
    );
    mkdirSync(join(folder, 'library.sqlite'));
    expect(() => openDatabase(join(folder, 'library.sqlite'))).toThrow(failure('library_unwritable', /cannot be/));
  });

  it.skipIf(process.platform === 'win32')('says so where the file is read-only, and leaves it untouched', () => {
    const path = libraryPath();
    openDatabase(path).db.close();
    const before = readFileSync(path);
    chmodSync(path, 0o400);
    asOrdinaryUser(join(path, '../..'), () =>
      expect(() => openDatabase(path)).toThrow(failure('library_unwritable', /cannot be written/)),
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is written without a log beside it where the folder is shared, and the person is told', () => {
    const { db, warnings } = opened(join(temporaryFolder(), 'Dropbox', 'library.sqlite'));
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(warnings).toEqual([expect.stringMatching(/synchronised with other computers/)]);
  });
});

describe('a library that is not ours to open', () => {
  it('refuses a file that is not SQLite and leaves it untouched', () => {
    const path = join(temporaryFolder(), 'budget.xlsx');
    writeFileSync(path, 'Figures for the minister');
    expect(() => openDatabase(path)).toThrow(failure('damaged_library', /not a Lectern library and was left as it is/));
    expect(readFileSync(path, 'utf8')).toBe('Figures for the minister');
    expect(readdirSync(join(path, '..'))).toEqual(['budget.xlsx']);
  });

  it('refuses the database of another program and leaves it untouched', () => {
    const path = join(temporaryFolder(), 'history.sqlite');
    const other = new Database(path);
    other.exec('CREATE TABLE visits (url TEXT)');
    other.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(failure('damaged_library', /belongs to another program/));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a library of a newer Lectern and leaves it untouched', () => {
    const path = libraryPath();
    const { db } = openDatabase(path);
    db.pragma('user_version = 999');
    db.close();
    const before = readFileSync(path);
    expect(() => openDatabase(path)).toThrow(failure('newer_library', /newer Lectern.*Update Lectern/s));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['overwritten in the middle', (bytes: Buffer) => bytes.fill(0x5a, 4096 * 2, 4096 * 6)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 4096 * 3 + 100)],
    ['cut off in its header', (bytes: Buffer) => bytes.subarray(0, 60)],
  ])('refuses a library that was %s and leaves it untouched', (_how, harm) => {
    const path = libraryPath();
    openDatabase(path).db.close();
    const harmed = Buffer.from(harm(readFileSync(path)));
    writeFileSync(path, harmed);
    expect(() => openDatabase(path)).toThrow(failure('damaged_library', /left as it is/));
    expect(readFileSync(path).equals(harmed)).toBe(true);
  });

  it('waits for another program, then says that the library is in use', () => {
    const path = libraryPath();
    openDatabase(path).db.close();
    const other = new Database(path);
    onTestFinished(() => void other.close());
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expect(() => openDatabase(path)).toThrow(failure('library_locked', /in use by another program/));
  });
});

describe('migrating', () => {
  const first = { sql: 'CREATE TABLE ferries (name TEXT NOT NULL) STRICT' };
  const second = { sql: 'ALTER TABLE ferries ADD COLUMN berths INTEGER' };

  const withFerry = () => {
    const path = libraryPath();
    const { db } = openDatabase(path, [first]);
    db.exec("INSERT INTO ferries VALUES ('Nonsuch')");
    db.close();
    return path;
  };

  it('keeps what was stored and copies the library first', () => {
    const path = withFerry();
    const { db } = opened(path, [first, second]);
    expect(db.prepare('SELECT * FROM ferries').all()).toEqual([{ name: 'Nonsuch', berths: null }]);
    expect(db.pragma('user_version', { simple: true })).toBe(2);

    const copy = path.replace('.sqlite', '-before-version-2.sqlite');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(opened(copy, [first]).db.prepare('SELECT * FROM ferries').all()).toEqual([{ name: 'Nonsuch' }]);
  });

  it('makes no copy of a library that is new or up to date', () => {
    const path = withFerry();
    openDatabase(path, [first]).db.close();
    expect(readdirSync(join(path, '..'))).toEqual(['library.sqlite']);
  });

  it('changes nothing when a step fails', () => {
    const path = withFerry();
    const third = { sql: 'CREATE TABLE quays (id TEXT) STRICT; SELECT nonsense FROM ferries' };
    expect(() => openDatabase(path, [first, second, third])).toThrow('nonsense');
    const { db } = opened(path, [first]);
    expect(db.prepare('SELECT * FROM ferries').all()).toEqual([{ name: 'Nonsuch' }]);
  });

  it('does not lose the rows that depend on a table that is rebuilt', () => {
    const path = libraryPath();
    const tables = {
      sql: `CREATE TABLE decks (id TEXT NOT NULL PRIMARY KEY) STRICT;
            CREATE TABLE notes (deck TEXT NOT NULL REFERENCES decks (id) ON DELETE CASCADE) STRICT;
            INSERT INTO decks VALUES ('d'); INSERT INTO notes VALUES ('d');`,
    };
    const rebuild = {
      sql: `CREATE TABLE new_decks (id TEXT NOT NULL PRIMARY KEY, title TEXT) STRICT;
            INSERT INTO new_decks SELECT id, NULL FROM decks;
            DROP TABLE decks; ALTER TABLE new_decks RENAME TO decks;`,
    };
    openDatabase(path, [tables]).db.close();
    expect(opened(path, [tables, rebuild]).db.prepare('SELECT deck FROM notes').pluck().all()).toEqual(['d']);
  });

  it('is numbered without a gap, by file name', () => {
    const files = readdirSync(join(import.meta.dirname, '../../library/migrations')).filter(
      (file) => file !== 'index.ts',
    );
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(migrations.map((_, index) => index + 1));
    expect(existsSync(join(import.meta.dirname, '../../library/migrations/index.ts'))).toBe(true);
  });
});
