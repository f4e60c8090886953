import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import type { CommandHost } from '../../cli/command.ts';
import { run } from '../../cli/main.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { root } from './run-lectern.ts';

let said: string;
let complained: string;

const host: CommandHost = {
  root,
  printer: { print: async () => new Uint8Array(), close: async () => undefined },
};

beforeEach(() => {
  said = '';
  complained = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    complained += text;
  });
  onTestFinished(() => void vi.restoreAllMocks());
});

describe('help', () => {
  it('names every command and the options of all', async () => {
    expect(await run(['--help'], host)).toBe(0);
    for (const word of [
      'parse',
      'build',
      'update',
      'list',
      'show',
      'notes',
      'check',
      'export',
      'serve',
      '--library',
      '--json',
      '--verbose',
    ]) {
      expect(said).toContain(word);
    }
  });

  it.each(['parse', 'build', 'update', 'list', 'show', 'notes', 'check', 'export', 'serve'])(
    'on %s has examples',
    async (command) => {
      expect(await run([command, '--help'], host)).toBe(0);
      expect(said).toMatch(new RegExp(`Usage: lectern ${command}.*Examples:\\n {2}lectern ${command}`, 's'));
    },
  );

  it('gives the version', async () => {
    expect(await run(['--version'], host)).toBe(0);
    expect(said).toBe(`${manifest.version}\n`);
  });
});

describe('a command that is not understood', () => {
  it.each([
    [['constructor'], /There is no command “constructor”/],
    [['build', '--uot', 'x'], /Unknown option '--uot'/],
    [['build', 'paper.md'], /needs --out DIR/],
    [['build', 'paper.md', '--out', 'x', '--minutes', 'ten'], /--minutes takes a number/],
    [['build', 'paper.md', '--out', 'x', '--minutes', '0'], /--minutes takes a number/],
    [['parse'], /takes PAPER/],
    [['export', 'x', '--format', 'docx', '--out', 'x'], /--format pdf, --format html or --format notes/],
    [['export', 'x', '--format', 'pdf'], /needs --out FILE/],
    [['export', 'x', '--format', 'pdf', '--paper', 'letter', '--out', 'x'], /--paper goes with --format notes only/],
    [['export', 'x', '--format', 'html', '--paper', 'a4', '--out', 'x'], /--paper goes with --format notes only/],
    [['--json'], /No command was given/],
  ])('is refused with a hint: %j', async (args, sentence) => {
    expect(await run(args, host)).toBe(2);
    expect(complained).toMatch(sentence);
    expect(complained).toMatch(/\nSee: lectern/);
    expect(said).toBe('');
  });

  it('is told where the installed app has no server', async () => {
    expect(await run(['serve', '--library', join(temporaryFolder(), 'library.sqlite')], host)).toBe(2);
    expect(complained).toMatch(/has a window of its own/);
  });
});

it('prints an empty library for people and for programs', async () => {
  const library = join(temporaryFolder(), 'library.sqlite');
  expect(await run(['list', '--library', library], host)).toBe(0);
  expect(await run(['--library', library, 'list', '--json'], host)).toBe(0);
  expect(said).toBe('No decks yet. Make one with: lectern build PAPER --out DIR\n[]\n');
});

describe('search', () => {
  it.each([
    ['several words', ['harbour', 'fees'], 'harbour fees'],
    ['a word with a dash', ['-harbour', 'fees', '--limit', '5'], 'fees -harbour'],
    ['what stands after two dashes', ['--limit', '5', '--', '--json', '-x5'], '--json -x5'],
  ])('takes %s', async (_what, words, text) => {
    const library = join(temporaryFolder(), 'library.sqlite');
    expect(await run(['search', '--library', library, ...words], host)).toBe(0);
    expect(said).toBe(`Nothing holds ${text}\n`);
  });

  it('says where words were left out, and that one letter is too short', async () => {
    const library = join(temporaryFolder(), 'library.sqlite');
    expect(await run(['search', 'word '.repeat(41), '--library', library], host)).toBe(0);
    expect(await run(['search', 'h', '--json', '--library', library], host)).toBe(0);
    expect(complained).toMatch(/Only the first 40 words were looked for.*from two letters up/);
  });

  it('refuses an option that it does not have', async () => {
    expect(await run(['search', 'harbour', '--limt', '5'], host)).toBe(2);
    expect(complained).toMatch(/Unknown option '--limt'/);
  });
});
