import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { readBytes } from './read-bytes.ts';
import type { Outcome } from './reading.ts';

const { name, bytes } = workerData as { readonly name: string; readonly bytes: Uint8Array };

async function outcome(): Promise<Outcome> {
  try {
    return { reading: await readBytes(name, bytes) };
  } catch (error) {
    // An error loses its class on the way to the other thread.
    if (error instanceof AppError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

parentPort?.postMessage(await outcome());
