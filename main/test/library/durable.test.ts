import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../library/library.ts';
import { harbourDeck, newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

const program = join(import.meta.dirname, 'edit-notes-forever.ts');

/** What hinders watching system calls here: no strace (it is Linux's), or a machine that lets nobody be watched. */
const hindrance = (() => {
  const { error, status, stderr } = spawnSync('strace', ['-e', 'trace=none', 'true'], { encoding: 'utf8' });
  return error ? 'strace is not installed' : status === 0 ? null : stderr.trim();
})();
if (hindrance) console.info(`durable.test.ts is skipped: ${hindrance}.`);

it.skipIf(hindrance)('tells that a note is saved only after the disk has been made to keep it', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'library.sqlite');
  const library = openLibrary(path, { now: () => new Date(0) });
  const deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
  library.close();

  const trace = join(folder, 'trace.txt');
  const calls = ['-f', '-y', '-s', '40', '-e', 'trace=write,pwrite64,fsync,fdatasync', '-o', trace];
  const child = spawn('strace', [...calls, process.execPath, program, path, deckId], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
    // Its group: a tracer that is killed lets go of what it watched.
    if (told.split('\n').length > 5 && child.pid) process.kill(-child.pid, 'SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));

  const events = readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (/ write\(1<[^>]*>, "\[/.test(line)) return ['told'];
      if (/ p?write(?:64)?\(\d+<[^>]*-wal>/.test(line)) return ['written'];
      return / f(?:data)?sync\(\d+<[^>]*-wal>\)\s+= 0/.test(line) ? ['kept'] : [];
    })
    .join(' ');
  // Each edit: written to the log, the log kept, and only then told.
  const edits = events.split(/(?<=told) ?/).filter((edit) => edit.endsWith('told'));
  expect(edits.length).toBeGreaterThan(3);
  for (const edit of edits) expect(edit).toMatch(/^(?:written |kept )*written kept told$/);
});
