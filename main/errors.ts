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

/** An error whose message is a sentence for the user: what happened, what is safe, what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
