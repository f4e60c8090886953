import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../../library/library.ts';
import { harbourText } from '../importing/harbour-text.ts';
import { harbourDeck, newPaper } from '../library/harbour.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { runLectern } from './run-lectern.ts';

/** A disk of so many kilobytes, or why there is none: only root may make one, and not in every container. */
function smallDisk(kilobytes: number): { readonly folder: string } | { readonly hindrance: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'));
  const { status, error, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'lectern', folder], {
    encoding: 'utf8',
  });
  if (status === 0) return { folder };
  rmSync(folder, { recursive: true });
  return { hindrance: error?.message ?? stderr.trim() };
}

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
}

const probe = smallDisk(100);
if ('folder' in probe) unmount(probe.folder);
else console.info(`full-disk.test.ts is skipped: ${probe.hindrance}`);

/** Leaves so many bytes of a disk. */
function fill(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'filler'), new Uint8Array(Number(bavail) * Number(bsize) - left));
}

function storedNotes(path: string) {
  const library = openLibrary(path, { now: () => new Date(0) });
  const [deck] = library.decks();
  const notes = deck ? library.openDeck(deck.id).notes['rec-1'] : undefined;
  library.close();
  return notes;
}

it.skipIf('hindrance' in probe)('on a full disk says so and keeps everything that was stored', async () => {
  const disk = smallDisk(1_200);
  if ('hindrance' in disk) return expect.fail(disk.hindrance);
  onTestFinished(() => unmount(disk.folder));
  const path = join(disk.folder, 'library.sqlite');
  const library = openLibrary(path, { now: () => new Date(0) });
  const deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
  library.saveNotes({ deckId, slideId: 'rec-1' }, { say: 'Mention the tide.', ifAsked: '' }, 0);
  library.close();

  const long = join(temporaryFolder(), 'long.md');
  writeFileSync(long, 'Pause here and look up. '.repeat(8_000));
  const paper = join(temporaryFolder(), 'paper.md');
  writeFileSync(paper, harbourText);
  fill(disk.folder, 60_000);
  for (const args of [
    ['build', paper, '--out', join(temporaryFolder(), 'out')],
    ['notes', deckId, 'rec-1', '--set', long],
  ]) {
    const { stderr, code } = await runLectern([...args, '--library', path]);
    expect(stderr).toMatch(
      /^lectern: The library .* cannot be written, so nothing was changed in it\..*space left\.\n$/m,
    );
    expect(code).toBe(23);
  }
  expect(storedNotes(path)).toEqual({ say: 'Mention the tide.', ifAsked: '' });

  const output = join(disk.folder, 'deck.html');
  const exported = await runLectern(['export', deckId, '--format', 'html', '--out', output, '--library', path]);
  expect(exported.stderr).toMatch(/^lectern: .*deck\.html.*\n$/);
  expect(exported.code).toBe(30);
  expect(existsSync(output)).toBe(false);
  expect(readdirSync(disk.folder).filter((name) => !name.startsWith('library.sqlite'))).toEqual(['filler']);
});

it.skipIf(process.platform === 'win32')('in a read-only folder says so, and nothing in it changes', async () => {
  const outer = temporaryFolder();
  const folder = join(outer, 'kept');
  mkdirSync(folder);
  const path = join(folder, 'library.sqlite');
  const library = openLibrary(path, { now: () => new Date(0) });
  library.createDeck(library.storePaper(newPaper()), harbourDeck());
  library.close();
  const before = readFileSync(path);
  // No permission binds root, as whom tests run in containers.
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
  if (nobody) for (const place of [outer, folder, path]) chownSync(place, nobody, nobody);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  const { code, stderr } = await runLectern(['list', '--library', path], nobody ? { uid: nobody } : {});
  expect(stderr).toMatch(/^lectern: The library .* cannot be written, so nothing was changed in it/);
  expect(code).toBe(23);
  expect(readFileSync(path)).toEqual(before);
});

it.skipIf('hindrance' in probe)(
  'says that a deck was stored whose files found no room, and how to write them',
  async () => {
    const disk = smallDisk(1_200);
    if ('hindrance' in disk) return expect.fail(disk.hindrance);
    onTestFinished(() => unmount(disk.folder));
    const folder = temporaryFolder();
    const paper = join(folder, 'paper.md');
    writeFileSync(paper, harbourText);
    const library = join(folder, 'library.sqlite');
    fill(disk.folder, 4_096);

    const { code, stderr, stdout } = await runLectern(['build', paper, '--out', disk.folder, '--library', library]);
    expect({ code, stdout }).toEqual({ code: 30, stdout: '' });
    const { id } = JSON.parse((await runLectern(['list', '--json', '--library', library])).stdout)[0];
    const [failed, stored, ...commands] = stderr.trim().split('\n').slice(-4);
    expect(failed).toMatch(
      /^lectern: deck\.html could not be written: the disk is full\..* Nothing at that place was changed\.$/,
    );
    expect(stored).toContain(`The deck is in the library all the same, as ${id.slice(0, 8)}; to build it again`);
    expect(commands).toEqual(
      ['html', 'pdf'].map(
        (format) => `  lectern export ${id.slice(0, 8)} --format ${format} --out FILE --library "${library}"`,
      ),
    );
  },
);
