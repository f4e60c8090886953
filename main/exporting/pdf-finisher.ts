import { Worker } from 'node:worker_threads';
import { type Failure, fromFailure } from '../errors.ts';
import { workerFile } from '../worker-file.ts';
import type { DocumentProperties, FinishedPdf } from './pdf-metadata.ts';

/** What the worker is asked. */
export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly properties: DocumentProperties;
}

/** What it answers; errors lose their class between threads. */
export type Finished =
  | { readonly id: number; readonly pdf: FinishedPdf }
  | { readonly id: number; readonly refused: Failure };

interface Waiting {
  readonly resolve: (pdf: FinishedPdf) => void;
  readonly reject: (error: unknown) => void;
}

/** Started for the first file and kept for the next; it does not keep the program from ending. */
let thread: Worker | null = null;
const waiting = new Map<number, Waiting>();
let last = 0;

/** Starts the thread that finishes PDFs, so that it is ready when the document has been printed. */
export function prepareFinisher(): void {
  started();
}

/**
 * Sets the properties of a printed PDF, in a thread of its own: a large file would hold up the window for a while.
 *
 * @throws AppError `print_failed` where the file is not of the form Chromium writes
 */
export function finishPdf(bytes: Uint8Array, properties: DocumentProperties): Promise<FinishedPdf> {
  const { promise, resolve, reject } = Promise.withResolvers<FinishedPdf>();
  const id = ++last;
  waiting.set(id, { resolve, reject });
  const worker = started();
  worker.ref();
  worker.postMessage({ id, bytes, properties } satisfies Job);
  return promise;
}

function started(): Worker {
  if (thread) return thread;
  const worker = new Worker(workerFile('pdf-worker', import.meta.url), { name: 'pdf' });
  worker.on('message', (answer: Finished) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('pdf' in answer) job?.resolve(answer.pdf);
    else job?.reject(fromFailure(answer.refused));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    thread = null;
  });
  // After the listeners, which hold it: until there is a job it must not keep the program from ending.
  worker.unref();
  thread = worker;
  return worker;
}
