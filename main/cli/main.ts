import manifest from '../../package.json' with { type: 'json' };
import { AppError, exitCodes } from '../errors.ts';
import { silenceLog } from '../log.ts';
import { pathsFrom } from '../paths.ts';
import { findCommand, readArguments } from './arguments.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command, CommandHost } from './command.ts';
import { exportFile } from './export.ts';
import { commandHelp, generalHelp } from './help.ts';
import { list } from './list.ts';
import { notes } from './notes.ts';
import { parse } from './parse.ts';
import { search } from './search.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';
import { update } from './update.ts';

const commands: Readonly<Record<string, Command>> = {
  parse,
  build,
  update,
  list,
  show,
  search,
  notes,
  check,
  export: exportFile,
  serve,
};

/** Runs the command line and gives the exit code. An error is one sentence on standard error. */
export async function run(args: readonly string[], host: CommandHost): Promise<number> {
  const verbose = args.includes('--verbose');
  if (!verbose) silenceLog();
  try {
    const output = await answer(args, host);
    if (output !== null) process.stdout.write(`${output.said}\n`);
    return output?.exitCode ?? 0;
  } catch (error) {
    if (verbose) console.error(error);
    console.error(`lectern: ${sentence(error)}`);
    return exitCodes[error instanceof AppError ? error.code : 'internal'];
  }
}

interface Answer {
  readonly said: string;
  readonly exitCode: number;
}

async function answer(args: readonly string[], host: CommandHost): Promise<Answer | null> {
  const { name, rest } = findCommand(args);
  if (name === undefined) {
    if (args.includes('--version')) return saying(manifest.version);
    if (args.length === 0 || args.includes('--help')) return saying(generalHelp(commands));
    throw new AppError('invalid_request', 'No command was given.\nSee: lectern --help');
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new AppError(
      'invalid_request',
      `There is no command “${name}”. The commands are: ${Object.keys(commands).join(', ')}.\nSee: lectern --help`,
    );
  }
  const { operands, values } = readArguments(name, command, rest);
  if (values['help']) return saying(commandHelp(name, command));

  const option = (key: string) => {
    const value = values[key];
    return typeof value === 'string' ? value : undefined;
  };
  const has = (key: string) => values[key] === true;
  const paths = pathsFrom(host.root, option('library'));
  const output = await command.run({ operands, option, has, paths, host });
  if (!output) return null;
  const said = values['json'] ? JSON.stringify(output.json, null, 2) : output.text;
  return { said, exitCode: output.exitCode ?? 0 };
}

const saying = (said: string): Answer => ({ said, exitCode: 0 });

function sentence(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return `Something went wrong inside Lectern: ${reason}. Run it again with --verbose to see where.`;
}
