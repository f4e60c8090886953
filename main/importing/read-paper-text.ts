import { Worker } from 'node:worker_threads';
import type { Briefing, Paper } from '../../slides/paper/model.ts';
import { AppError } from '../errors.ts';
import { workerFile } from '../worker-file.ts';
import type { PaperText } from './decode.ts';

export interface Reading {
  readonly paper: Paper;
  readonly briefing: Briefing;
}

/**
 * Reads a paper's text in a thread of its own.
 *
 * The text is untrusted and the rules that read it are many patterns: one that a hostile paper drives into endless work
 * must cost the person this paper and not the window in which they type.
 *
 * @param limit in milliseconds
 * @throws AppError `paper_unreadable`
 */
export function readPaperText(name: string, { text, diagnostics }: PaperText, limit = 30_000): Promise<Reading> {
  const { promise, resolve, reject } = Promise.withResolvers<Reading>();
  const worker = new Worker(workerFile('paper-worker', import.meta.url), {
    name: 'paper',
    workerData: { name, text },
    resourceLimits: { maxOldGenerationSizeMb: 2_048 },
  });
  const refuse = (reason: string, cause?: unknown) =>
    reject(
      new AppError(
        'paper_unreadable',
        `“${name}” could not be read: ${reason}. Nothing was stored. Save the part you need as a file of its own and try that.`,
        { cause },
      ),
    );
  const timer = setTimeout(() => refuse(`it took longer than ${limit / 1000} seconds`), limit);
  worker.once('message', ({ paper, briefing }: Reading) =>
    resolve({ paper, briefing: { ...briefing, diagnostics: [...diagnostics, ...briefing.diagnostics] } }),
  );
  worker.once('error', (error) => refuse('its text confuses the reader', error));
  return promise.finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}
