import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { AppError } from '../errors.ts';
import type { Option } from './command.ts';

/** Never on the command line itself: other users of the machine can read that. */
export const passwordOption: Readonly<Record<string, Option>> = {
  'password-file': {
    value: 'FILE',
    help: 'the first line of FILE is the password of a protected PDF; without it a terminal is asked',
  },
};

/** Where a password is typed, and where it is asked for: not on standard output, which holds results only. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const mostTries = 3;

/**
 * Reads a paper, with the password that it may need.
 *
 * @param attempt throws `paper_locked` where it needs one, or another
 * @throws AppError `paper_locked`, `invalid_request` where the file cannot be read, `cancelled`, and what `attempt` throws
 */
export async function unlocking<T>(
  name: string,
  passwordFile: string | undefined,
  attempt: (password: string | null) => Promise<T>,
  terminal: Terminal = { input: process.stdin, output: process.stderr },
): Promise<T> {
  if (passwordFile !== undefined) return attempt(await passwordIn(passwordFile));
  try {
    return await attempt(null);
  } catch (error) {
    if (!isLocked(error)) throw error;
    if (terminal.input.isTTY !== true) {
      throw new AppError(
        'paper_locked',
        `${error.message} Write the password into a file and give that with --password-file FILE, or run the command in a terminal, which asks for it.`,
        { cause: error },
      );
    }
  }
  for (let left = mostTries - 1; ; left -= 1) {
    const password = await ask(`Password of “${name}”: `, terminal);
    try {
      return await attempt(password);
    } catch (error) {
      if (!isLocked(error) || left === 0) throw error;
      terminal.output.write(`${error.message}\n`);
    }
  }
}

const isLocked = (error: unknown): error is AppError => error instanceof AppError && error.code === 'paper_locked';

async function passwordIn(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    return /^\ufeff?(.*)/.exec(text)?.[1] ?? '';
  } catch (error) {
    throw new AppError(
      'invalid_request',
      `The password cannot be read from ${file}. Nothing was stored. Check the name, and that you may open it.`,
      { cause: error },
    );
  }
}

/** Asks in a terminal without showing what is typed. */
async function ask(question: string, { input, output }: Terminal): Promise<string> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal: true, historySize: 0 });
  const given = new AbortController();
  lines.once('SIGINT', () => given.abort()).once('close', () => given.abort());
  const typed = lines.question('', { signal: given.signal });
  output.write(question);
  try {
    return await typed;
  } catch (error) {
    throw new AppError('cancelled', 'No password was typed. Nothing was stored.', { cause: error });
  } finally {
    output.write('\n');
    lines.close();
  }
}
