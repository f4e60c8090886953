import { type ResourceLimits, Worker } from 'node:worker_threads';
import { largestPaper } from '../../slides/paper/largest-paper.ts';
import type { GivenUp } from '../../slides/words/refusals.ts';
import { AppError, fromFailure } from '../errors.ts';
import { workerFile } from '../worker-file.ts';
import { tooLarge } from './decode.ts';
import type { Outcome, PagesRead, Reading, WorkerData } from './reading.ts';

export interface Limits {
  /** In milliseconds. */
  readonly time: number;
  /** In megabytes. */
  readonly memory: number;
}

export interface Options {
  /** Of a protected paper; held only while it is read. */
  readonly password?: string | null;
  /** Ends the thread at once. */
  readonly signal?: AbortSignal | null;
  readonly limits?: Limits;
  /** Is told now and then which page is being read, of a format that has pages. */
  readonly onPage?: (read: PagesRead) => void;
}

const usual: Limits = { time: 60_000, memory: 1_024 };

/**
 * Reads a paper in a thread of its own.
 *
 * What it holds is untrusted, and is taken apart by many rules and by libraries: a hostile paper that drives one of them
 * into endless work or fills the memory must cost the person this paper and not the window in which they type.
 *
 * @throws AppError `cancelled`, `paper_unreadable` where a limit is passed, and what `readBytes` throws
 */
export function readInWorker(
  name: string,
  bytes: Uint8Array,
  { password = null, signal = null, limits = usual, onPage = () => {} }: Options = {},
): Promise<Reading> {
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  if (bytes.length > largestPaper) throw tooLarge(name);
  const worker = new Worker(workerFile('paper-worker', import.meta.url), {
    name: 'paper',
    workerData: { name, bytes, password } satisfies WorkerData,
    // Libraries remark on what they miss or find; on the command line that would stand among the answer.
    stdout: true,
    stderr: true,
    resourceLimits: resourceLimits(limits.memory),
  });
  const refuse = (why: GivenUp, cause?: unknown) =>
    reject(new AppError('paper_unreadable', { code: 'given-up', name, why, seconds: limits.time / 1000 }, { cause }));
  const unwatch = watchMemory(worker, limits.memory, () => refuse('large'));
  const cancel = () => reject(new AppError('cancelled', { code: 'reading-cancelled', name }));
  const timer = setTimeout(() => refuse('slow'), limits.time);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  worker.on('message', (outcome: Outcome | PagesRead) => {
    if ('page' in outcome) onPage(outcome);
    else if ('reading' in outcome) resolve(outcome.reading);
    else reject(fromFailure(outcome.refused));
  });
  worker.once('error', (error) => refuse(isOutOfMemory(error) ? 'large' : 'confusing', error));
  worker.once('exit', () => refuse('ended'));
  return promise.finally(() => {
    clearTimeout(timer);
    unwatch();
    signal?.removeEventListener('abort', cancel);
    return worker.terminate();
  });
}

const watchedEvery = 50;

/**
 * Calls `over` where a thread holds more than so many megabytes.
 *
 * A thread that reaches a limit of the engine itself in one great piece, as an array has that grows, takes the whole process
 * with it: that limit stands far above this one (`resourceLimits`). Statistics are answered in the midst of endless work.
 */
export function watchMemory(worker: Worker, megabytes: number, over: () => void): () => void {
  const timer = setInterval(async () => {
    const held = await worker.getHeapStatistics().catch(() => null); // it has ended
    if (held && held.used_heap_size + held.external_memory > megabytes * 1_000_000) over();
  }, watchedEvery);
  return () => clearInterval(timer);
}

/** What the engine is told, so that `watchMemory` comes first. */
export const resourceLimits = (megabytes: number): ResourceLimits => ({ maxOldGenerationSizeMb: megabytes * 3 });

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
