import { describe, expect, it } from 'vitest';
import { findCommand, readArguments } from '../../cli/arguments.ts';
import { build } from '../../cli/build.ts';
import { columns } from '../../cli/text.ts';

describe('findCommand', () => {
  it.each([
    [['list', '--json'], 'list', ['--json']],
    [['--library', 'list', 'show', 'x'], 'show', ['--library', 'list', 'x']],
    [['--json', 'build', 'p.md', '--out', 'o'], 'build', ['--json', 'p.md', '--out', 'o']],
    [['--version'], undefined, ['--version']],
    [[], undefined, []],
  ])('finds the command in %j', (args, name, rest) => {
    expect(findCommand(args)).toEqual({ name, rest });
  });
});

describe('readArguments', () => {
  it('gives operands and options', () => {
    expect(readArguments('build', build, ['p.md', '--out', 'o', '--json'])).toEqual({
      operands: ['p.md'],
      values: { out: 'o', json: true },
    });
  });

  it.each([
    [['p.md', '--uot', 'o'], /Unknown option '--uot'\.\nSee: lectern build --help/],
    [['p.md', '--out'], /--out <value>' argument missing/],
    [['p.md', '--json=yes'], /--json' does not take an argument/],
    [[], /takes PAPER, and was given nothing/],
    [['p.md', 'q.md'], /takes PAPER, and was given p\.md q\.md/],
  ])('refuses %j with a hint', (args, message) => {
    expect(() => readArguments('build', build, args)).toThrow(
      expect.objectContaining({ code: 'invalid_request', message: expect.stringMatching(message) }),
    );
  });

  it('asks for no operand where help is wanted', () => {
    expect(readArguments('build', build, ['--help']).values).toEqual({ help: true });
  });
});

it('aligns columns, numbers to the right', () => {
  expect(
    columns(
      [
        ['DECK', 'MIN'],
        ['a', '5'],
        ['abcdef', '120'],
      ],
      [1],
    ),
  ).toBe('DECK    MIN\na         5\nabcdef  120');
});
