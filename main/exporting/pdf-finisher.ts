import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { workerFile } from '../worker-file.ts';
import type { DocumentProperties, FinishedPdf } from './pdf-metadata.ts';

/** What the worker answers: errors lose their kind between threads. */
export type Finished =
  | { readonly ok: true; readonly pdf: FinishedPdf }
  | { readonly ok: false; readonly refusal: string };

/** Sets the properties of printed PDFs in a thread of its own: a large file would hold up the window for a while. */
export interface PdfFinisher {
  /** @throws AppError `print_failed` where the file is not of the form Chromium writes */
  finish(bytes: Uint8Array, properties: DocumentProperties): Promise<FinishedPdf>;
  end(): void;
}

/** Started before the document is printed, the thread is ready when there is something to finish. */
export function startFinisher(): PdfFinisher {
  const worker = new Worker(workerFile('pdf-worker', import.meta.url), { name: 'pdf' });
  return {
    async finish(bytes, properties) {
      const { promise, resolve, reject } = Promise.withResolvers<Finished>();
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage({ bytes, properties });
      const answer = await promise;
      if (!answer.ok) throw new AppError('print_failed', answer.refusal);
      return answer.pdf;
    },
    end: () => void worker.terminate(),
  };
}
