import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../library/database.ts';
import { harbourText } from '../importing/harbour-text.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { type Ran, root, runLectern } from './run-lectern.ts';

let folder: string;
let library: string;

beforeEach(() => {
  folder = temporaryFolder();
  library = join(folder, 'library.sqlite');
});

const file = (name: string, content: string | Uint8Array = harbourText) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** One sentence, its exit code, nothing on standard output, and no look inside the program. */
function expectSentence({ code, stdout, stderr }: Ran, exitCode: number, sentence: RegExp): void {
  // Said to root only, whom Chromium gives no sandbox; it starts before anything can go wrong.
  const said = stderr.replace(/^Running as root, .*\n/, '');
  expect(stderr).toMatch(sentence);
  expect(said).toMatch(/^lectern: \S.*[.…]\n(See: lectern.*\n)?$/);
  expect(stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d/m);
  expect({ code, stdout }).toEqual({ code: exitCode, stdout: '' });
}

const parse = (path: string) => runLectern(['parse', path, '--json']);
const list = () => runLectern(['list', '--json', '--library', library]);

describe('a paper that cannot be read', () => {
  it('is missing', async () => {
    expectSentence(await parse(join(folder, 'nothing.md')), 10, /There is no file .*nothing\.md/);
  });

  it('is empty', async () => {
    expectSentence(await parse(file('empty.md', '\n \n')), 11, /“empty\.md” is empty/);
  });

  it('is a folder', async () => {
    expectSentence(await parse(folder), 12, /is a folder/);
  });

  it('is binary', async () => {
    expectSentence(
      await parse(file('tool.txt', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0))),
      13,
      /is not text/,
    );
  });

  it.skipIf(process.platform === 'win32')('is unreadable', async () => {
    const pipe = join(folder, 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    expectSentence(await parse(pipe), 14, /cannot be read/);
  });

  it('is too large', async () => {
    const path = file('huge.txt', '');
    truncateSync(path, 60_000_000);
    expectSentence(await parse(path), 15, /larger than 50 MB/);
  });

  it('is a damaged PDF', async () => {
    expectSentence(await parse(file('paper.pdf', '%PDF-1.7\n…')), 14, /could not be read as a PDF.*save a copy/);
  });

  it('is a picture', async () => {
    expectSentence(await parse(file('paper.docx', 'GIF89a…')), 16, /is a picture.*made from, as DOCX or PDF/);
  });
});

describe('a library that cannot be opened', () => {
  it('is newer', async () => {
    const { db } = openDatabase(library);
    db.pragma('user_version = 999');
    db.close();
    expectSentence(await list(), 20, /written by a newer Lectern.*Update Lectern/);
  });

  it('is damaged', async () => {
    openDatabase(library).db.close();
    writeFileSync(library, readFileSync(library).fill(0x5a, 4096, 4096 * 5));
    expectSentence(await list(), 21, /is damaged and was left as it is/);
  });

  it('is not a library', async () => {
    library = file('letter.txt', 'Dear Minister,');
    expectSentence(await list(), 21, /is not a Lectern library/);
    expect(readFileSync(library, 'utf8')).toBe('Dear Minister,');
  });

  it('is in use', async () => {
    openDatabase(library).db.close();
    const other = new Database(library);
    onTestFinished(() => void other.close());
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expectSentence(await list(), 22, /in use by another program/);
  });

  it('cannot be written', async () => {
    library = join(file('file'), 'library.sqlite');
    expectSentence(await list(), 23, /cannot be written/);
  });
});

describe('output that cannot be written', () => {
  it('leaves no deck behind', async () => {
    const out = join(file('file'), 'out');
    const built = await runLectern(['build', file('paper.md'), '--out', out, '--library', library]);
    expectSentence(built, 30, /cannot be made.*Choose another place/);
    expect(existsSync(library)).toBe(false);
  });

  it.each([
    ['is a file', () => file('out'), /is not a folder\. Choose another\. .* No deck was stored/],
    ['has a folder in the place of the PDF', () => withFolder('deck.pdf'), /there is a folder of that name/],
    ['has a folder in the place of the HTML', () => withFolder('deck.html'), /No deck was stored/],
  ])('leaves no deck behind where --out %s', async (_what, place, sentence) => {
    const built = await runLectern(['build', file('paper.md'), '--out', place(), '--library', library]);
    expectSentence(built, 30, sentence);
    expect(existsSync(library)).toBe(false);
  });

  const withFolder = (name: string) => {
    const out = join(folder, 'out');
    mkdirSync(join(out, name), { recursive: true });
    return out;
  };
});

describe('a text that is longer than Lectern holds', () => {
  const build = (path: string, ...options: string[]) =>
    runLectern(['build', path, '--out', join(folder, 'out'), '--library', library, ...options]);

  it('is a paper', async () => {
    const path = file(
      'long.md',
      '# Ports\n\n## Recommendations\n\n'.concat(
        ...Array.from({ length: 6_000 }, (_, n) => `${n + 1}. The ministry should fund port ${n + 1}.\n\n`),
      ),
    );
    expectSentence(
      await build(path),
      18,
      /The paper is too long for one deck: .* more than 5,000 slides\..*Nothing was changed/,
    );
  }, 60_000);

  it('is a marking', async () => {
    const ran = await build(file('paper.md'), '--marking', 'SECRET '.repeat(40));
    expectSentence(ran, 18, /The marking may have 200 characters, and this has more/);
  });

  it('is looked for', async () => {
    const ran = await runLectern(['search', 'harbour '.repeat(200), '--library', library]);
    expectSentence(ran, 18, /What is looked for may have 1,000 characters/);
  });
});

it('says that a deck is not there', async () => {
  expectSentence(await runLectern(['show', 'abcd', '--library', library]), 3, /There is no deck abcd/);
});

it('refuses a command it does not know, with a hint', async () => {
  const ran = await runLectern(['biuld'], { cwd: folder });
  expectSentence(ran, 2, /There is no command “biuld”\. The commands are: parse, build.*\.\nSee: lectern --help/);
  expect(readdirSync(folder)).toEqual([]);
});

it('shows where an error happened only with --verbose', async () => {
  const { code, stderr } = await runLectern(['parse', join(folder, 'nothing.md'), '--verbose']);
  expect(code).toBe(10);
  expect(stderr).toMatch(/^\s+at .*read-file\.ts/m);
});

it('says what to do under an old Node, before anything else is loaded', async () => {
  const old = "Object.defineProperty(process, 'versions', { value: { node: '22.4.0' } })";
  const { code, stdout, stderr } = await runLectern(['list'], {
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}` },
  });
  expect(stderr).toMatch(/needs Node 24\.12 or newer, and this is Node 22\.4\.0\. In a checkout run "npm run lectern/);
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
});

it('documents every exit code', async () => {
  const { exitCodes } = await import('../../errors.ts');
  const { foundFaults } = await import('../../cli/check.ts');
  const page = readFileSync(join(root, 'docs', 'command-line.md'), 'utf8');
  const documented = [...page.matchAll(/^\| *(\d+) +\|/gm)].map((match) => Number(match[1]));
  expect(documented.toSorted((a, b) => a - b)).toEqual(
    [0, 4, foundFaults, ...Object.values(exitCodes)].toSorted((a, b) => a - b),
  );
});
