import { parentPort } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import type { Finished } from './pdf-finisher.ts';
import { type DocumentProperties, withMetadata } from './pdf-metadata.ts';

interface Job {
  readonly bytes: Uint8Array;
  readonly properties: DocumentProperties;
}

parentPort?.on('message', ({ bytes, properties }: Job) => {
  const answer = finish(bytes, properties);
  parentPort?.postMessage(answer, answer.ok ? [answer.pdf.bytes.buffer] : []);
});

function finish(bytes: Uint8Array, properties: DocumentProperties): Finished {
  try {
    return { ok: true, pdf: withMetadata(bytes, properties) };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, refusal: error.message };
    throw error;
  }
}
