import type { ErrorCode } from '../../main/errors.ts';

/** A request that did not do what was asked; the message is a sentence for the person. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: ErrorCode | 'disconnected';

  constructor(code: ErrorCode | 'disconnected', message: string) {
    super(message);
    this.code = code;
  }
}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof RequestError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Something went wrong in this window (${detail}). What was saved is safe; reload the window and try again.`;
}
