import { parentPort, workerData } from 'node:worker_threads';
import { AppError, asFailure } from '../errors.ts';
import { readBytes } from './read-bytes.ts';
import type { Outcome, PagesRead, WorkerData } from './reading.ts';

const { name, bytes, password } = workerData as WorkerData;

/** Nobody sees more often how far it is. */
const fewestMilliseconds = 100;
let told = Number.NEGATIVE_INFINITY;

function tell(read: PagesRead): void {
  const now = performance.now();
  if (now - told < fewestMilliseconds) return;
  told = now;
  parentPort?.postMessage(read);
}

async function outcome(): Promise<Outcome> {
  try {
    return { reading: await readBytes(name, bytes, password, tell) };
  } catch (error) {
    // An error loses its class on the way to the other thread.
    if (error instanceof AppError) return { refused: asFailure(error) };
    throw error;
  }
}

parentPort?.postMessage(await outcome());
