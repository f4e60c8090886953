import { AppError } from '../errors.ts';

/** How long one document may take to print, in milliseconds: a deck of hundreds of slides needs some seconds. */
export const printLimit = 120_000;

/** What a printer says whatever went wrong: what Chromium writes is for the log. */
export const printFailed = (cause: unknown): AppError =>
  new AppError('print_failed', { code: 'print-failed' }, { cause });
