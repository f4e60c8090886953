let silent = false;

/**
 * Tells what failed on standard error, with the stack: for whoever looks for the fault. The sentence for the user
 * travels in the error itself.
 */
export function logFailure(what: string, error: unknown): void {
  if (!silent) console.error(what, error);
}

/** The command line shows stacks only with `--verbose`. */
export function silenceLog(): void {
  silent = true;
}
