import { Worker } from 'node:worker_threads';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Recommendation } from '../../slides/paper/model.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import { workerFile } from '../worker-file.ts';

/** What a deck was compared with. */
export interface Checked {
  readonly recommendations: readonly Recommendation[];
  /** What a person had put right in the paper by then. */
  readonly corrections: readonly Correction[];
}

/** What the thread that checks says, once. */
export type Outcome =
  | { readonly checked: Checked }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

/**
 * Does `checkDeck` in a thread of its own, which reads the paper from the library at `path`, and puts the paper's text
 * into the index of the search: with a long paper each takes a second, in which nothing else could be answered.
 *
 * @throws AppError as `checkDeck` does, and `not_found`
 */
export function checkInWorker(path: string, paperId: string, composed: ComposedDeck): Promise<Checked> {
  const { promise, resolve, reject } = Promise.withResolvers<Checked>();
  const worker = new Worker(workerFile('check-worker', import.meta.url), {
    name: 'check',
    workerData: { path, paperId, composed },
  });
  worker.once('message', (outcome: Outcome) => {
    if ('checked' in outcome) resolve(outcome.checked);
    else reject(new AppError(outcome.refused.code, outcome.refused.message));
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The thread that checks a deck ended before it had finished.')));
  return promise.finally(() => worker.terminate());
}
