import { sharedOptions } from './arguments.ts';
import type { Command, Option } from './command.ts';
import { columns } from './text.ts';

export function generalHelp(commands: Readonly<Record<string, Command>>): string {
  return [
    'Lectern turns a policy paper into a briefing: a deck of its recommendations, with speaker notes.',
    '',
    'Usage: lectern COMMAND [options]',
    '',
    columns(
      Object.entries(commands).map(([name, { operands, summary }]) => [`  ${[name, ...operands].join(' ')}`, summary]),
    ),
    '',
    'Options of every command:',
    optionLines(sharedOptions),
    '',
    'Help on one command, with examples: lectern COMMAND --help',
  ].join('\n');
}

export function commandHelp(name: string, { summary, operands, options, examples }: Command): string {
  return [
    summary,
    '',
    `Usage: lectern ${[name, ...operands].join(' ')} [options]`,
    '',
    optionLines({ ...options, ...sharedOptions }),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}

const optionLines = (options: Readonly<Record<string, Option>>) =>
  columns(Object.entries(options).map(([name, { value, help }]) => [`  --${name}${value ? ` ${value}` : ''}`, help]));
