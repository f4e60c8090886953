import { parentPort, workerData } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../errors.ts';
import { type Reading, readBytes } from './read-bytes.ts';

/** What the thread says, once: what it read, or the sentence that refuses the paper. */
export type Outcome =
  | { readonly reading: Reading }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };

function outcome(): Outcome {
  try {
    return { reading: readBytes(name, bytes) };
  } catch (error) {
    // An error loses its class on the way to the other thread.
    if (error instanceof AppError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

parentPort?.postMessage(outcome());
