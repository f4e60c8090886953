import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import { AppError } from '../errors.ts';
import { checkDeck } from './check.ts';
import type { Checked, Outcome } from './check-in-worker.ts';
import { createPapers } from './papers.ts';
import { createSearchIndex } from './search-index.ts';
import { asLibraryError } from './sqlite-errors.ts';

const { path, paperId, composed } = workerData as {
  readonly path: string;
  readonly paperId: string;
  readonly composed: ComposedDeck;
};

/** Paragraphs that go into the index at a time: nobody else can write to the library meanwhile. */
const indexedAtOnce = 100;
/** Milliseconds that those who wait to write are given in between. */
const pause = 5;

async function check(): Promise<Checked> {
  const db = new Database(path, { timeout: 3_000 });
  try {
    db.pragma('trusted_schema = OFF');
    const { paper, corrections } = createPapers(db).get(paperId);
    const recommendations = checkDeck(composed, paper, corrections);
    const index = createSearchIndex(db);
    const indexSome = db.transaction(() => index.paper(paperId, indexedAtOnce));
    while (!indexSome.immediate()) await setTimeout(pause);
    return { recommendations, corrections };
  } finally {
    db.close();
  }
}

async function outcome(): Promise<Outcome> {
  try {
    return { checked: await check() };
  } catch (thrown) {
    const error = asLibraryError(thrown, path);
    // An error loses its class on the way to the other thread.
    if (error instanceof AppError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

parentPort?.postMessage(await outcome());
