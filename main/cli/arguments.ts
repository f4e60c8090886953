import { parseArgs } from 'node:util';
import { type PaperSize, papers } from '../../slides/themes/notes-page.ts';
import { AppError } from '../errors.ts';
import type { Command, Option } from './command.ts';

/** Options of every command. */
export const sharedOptions: Readonly<Record<string, Option>> = {
  library: { value: 'FILE', help: 'use this library, not the one of the app' },
  json: { help: 'print JSON, and nothing else, on standard output' },
  verbose: { help: 'show where in the program an error happened' },
  help: { help: 'show this help' },
};

export interface Arguments {
  readonly operands: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Takes the name of the command out of the arguments; shared options may stand before it. */
export function findCommand(args: readonly string[]): { readonly name: string | undefined; readonly rest: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(sharedOptions),
    strict: false,
    tokens: true,
  });
  const token = tokens.find((candidate) => candidate.kind === 'positional');
  return { name: token?.value, rest: args.filter((_, index) => index !== token?.index) };
}

/** @throws AppError `invalid_request`, with a hint */
export function readArguments(name: string, command: Command, args: readonly string[]): Arguments {
  const options = { ...sharedOptions, ...command.options };
  const takesAll = command.operands.at(-1)?.endsWith('…') ?? false;
  const { values, positionals } = parseStrictly(name, takesAll ? dashedLast(args, options) : args, options);
  const [given, wanted] = [positionals.length, command.operands.length];
  if (!values['help'] && (given < wanted || (given > wanted && !takesAll))) {
    const names = command.operands.join(' and ') || 'nothing but options';
    throw misuse(`lectern ${name} takes ${names}, and was given ${positionals.join(' ') || 'nothing'}.`, name);
  }
  return { operands: positionals, values };
}

/** Moves words with one dash before them behind `--`, where no dash has a meaning; what is misspelt has two. */
function dashedLast(args: readonly string[], options: Readonly<Record<string, Option>>): string[] {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const isValue = (at: number) =>
    options[args[at - 1]?.replace(/^--/, '') ?? '']?.value && args[at - 1]?.startsWith('--');
  const before = args.slice(0, end);
  const isDashed = (arg: string, at: number) => /^-[^-]/.test(arg) && !isValue(at);
  return [...before.filter((arg, at) => !isDashed(arg, at)), '--', ...before.filter(isDashed), ...args.slice(end + 1)];
}

/** @throws AppError `invalid_request` where the value of an option is no size of paper */
export function paperSize(value: string, option: string, command: string): PaperSize {
  const found = papers.find((paper) => paper === value);
  if (!found) throw misuse(`--${option} takes ${papers.join(' or ')}.`, command);
  return found;
}

export function misuse(sentence: string, command: string): AppError {
  return new AppError('invalid_request', `${sentence}\nSee: lectern ${command} --help`);
}

function parseStrictly(name: string, args: readonly string[], options: Readonly<Record<string, Option>>) {
  try {
    return parseArgs({ args: [...args], options: parserOptions(options), allowPositionals: true });
  } catch (error) {
    // Node explains at length how to pass it as an operand, which nobody wants here.
    const message = error instanceof Error ? error.message : String(error);
    const ambiguous = /^Option '([^']*)' argument is ambiguous/.exec(message)?.[1];
    const sentence = ambiguous
      ? `${ambiguous} needs a value; one that begins with a dash is written ${ambiguous}=…`
      : message.split(/\.(?: |$)|\n/)[0];
    throw misuse(`${sentence}.`, name);
  }
}

const parserOptions = (options: Readonly<Record<string, Option>>) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
