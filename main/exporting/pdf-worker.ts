import { parentPort } from 'node:worker_threads';
import { AppError, asFailure } from '../errors.ts';
import type { Finished, Job } from './pdf-finisher.ts';
import { withMetadata } from './pdf-metadata.ts';

parentPort?.on('message', (job: Job) => {
  const answer = finish(job);
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.bytes.buffer] : []);
});

function finish({ id, bytes, properties }: Job): Finished {
  try {
    return { id, pdf: withMetadata(bytes, properties) };
  } catch (error) {
    if (error instanceof AppError) return { id, refused: asFailure(error) };
    throw error;
  }
}
