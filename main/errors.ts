import { type Refusal, sayRefusal } from '../slides/words/refusals.ts';
import { withoutIsolates } from '../slides/words/sayings.ts';

/**
 * Failures a person can act on, each with the exit code of the command line (documented in docs/command-line.md).
 * Everything else is a bug and crosses the boundary as `internal`.
 */
export const exitCodes = {
  internal: 1,
  invalid_request: 2,
  not_found: 3,
  paper_missing: 10,
  paper_empty: 11,
  paper_is_folder: 12,
  paper_binary: 13,
  paper_unreadable: 14,
  paper_too_large: 15,
  unsupported_format: 16,
  not_faithful: 17,
  too_long: 18,
  cancelled: 19,
  newer_library: 20,
  damaged_library: 21,
  library_locked: 22,
  library_unwritable: 23,
  conflict: 24,
  another_paper: 25,
  paper_locked: 26,
  output_unwritable: 30,
  no_browser: 31,
  print_failed: 32,
  notes_would_leak: 33,
  not_built: 34,
} as const;

export type ErrorCode = keyof typeof exitCodes;

/** A failure the user is told of; its message is the sentence in English, for the command line and the log. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  /** What a window says in its language; null where only the command line or the development host says it. */
  readonly refusal: Refusal | null;

  /** @param said an English sentence where no window says it */
  constructor(code: ErrorCode, said: Refusal | string, options?: ErrorOptions) {
    super(typeof said === 'string' ? said : withoutIsolates(sayRefusal(said, 'en')), options);
    this.code = code;
    this.refusal = typeof said === 'string' ? null : said;
  }
}

/** An error as data: between threads and processes it loses its class. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly refusal: Refusal | null;
}

export const asFailure = ({ code, message, refusal }: AppError): Failure => ({ code, message, refusal });

export const fromFailure = ({ code, message, refusal }: Failure): AppError => new AppError(code, refusal ?? message);
