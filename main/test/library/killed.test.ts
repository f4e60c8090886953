import { spawn } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openLibrary } from '../../library/library.ts';
import { harbourDeck, newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

const program = join(import.meta.dirname, 'edit-notes-forever.ts');
const clock = { now: () => new Date(0) };

type Acknowledged = Map<string, { readonly revision: number; readonly length: number }>;

/** Kills the process some time after its first acknowledged edit, and gives the last one of each slide. */
async function editUntilKilled(path: string, deckId: string, milliseconds: number): Promise<Acknowledged> {
  const child = spawn(process.execPath, [program, path, deckId], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    told += text;
  });
  const signal = await new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');

  const acknowledged: Acknowledged = new Map();
  // The last line may be cut off: then it was not told.
  for (const line of told.split('\n').slice(0, -1)) {
    const [slideId, revision, length] = JSON.parse(line) as [string, number, number];
    acknowledged.set(slideId, { revision, length });
  }
  return acknowledged;
}

it('keeps every acknowledged edit of a process that is killed 20 times at random instants', async () => {
  const path = join(temporaryFolder(), 'library.sqlite');
  const first = openLibrary(path, clock);
  const deckId = first.createDeck(first.storePaper(newPaper()), harbourDeck());
  first.close();

  for (let kill = 0; kill < 20; kill += 1) {
    const acknowledged = await editUntilKilled(path, deckId, Math.random() * 60);

    const library = openLibrary(path, clock);
    const { notes, notesRevisions } = library.openDeck(deckId);
    library.close();
    expect(acknowledged.size).toBeGreaterThan(0);
    for (const [slideId, { revision, length }] of acknowledged) {
      const stored = notesRevisions[slideId] ?? -1;
      const { say = '' } = notes[slideId] ?? {};
      // One more may have been saved and not told in time; none may be missing, and none may be half there.
      expect([revision, revision + 1]).toContain(stored);
      expect(say).toMatch(new RegExp(`^${slideId} ${stored} (words )+$`));
      if (stored === revision) expect(say).toHaveLength(length);
    }
  }

  const db = new Database(path);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
}, 120_000);
