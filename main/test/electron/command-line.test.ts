import { describe, expect, it, vi } from 'vitest';
import { readStart } from '../../electron/command-line.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock('../../cli/main.ts', () => ({ run: vi.fn() }));

const installed = (...args: string[]) => readStart(['/opt/Lectern/lectern', ...args], false);
const development = (...args: string[]) => readStart(['/x/electron', ...args], true);

describe('the window is opened', () => {
  const window = (library?: string) => ({ isCommand: false, library });

  it('without arguments, or with a library', () => {
    expect(installed()).toMatchObject(window());
    expect(installed('--library', 'b.sqlite')).toMatchObject(window('b.sqlite'));
    expect(installed('--library=b.sqlite')).toMatchObject(window('b.sqlite'));
  });

  it('in development, where the folder of the program is an argument', () => {
    expect(development('/src/lectern')).toMatchObject(window());
    expect(development('/src/lectern', '--no-sandbox', '--library', 'b.sqlite')).toMatchObject(window('b.sqlite'));
    expect(development('--ozone-platform=x11', '/src/lectern')).toMatchObject(window());
    expect(development('--inspect=0', '--remote-debugging-port=0', 'main.js')).toMatchObject(window());
  });

  it('for a library whose option was left without a file', () => {
    expect(installed('--library')).toMatchObject(window());
  });
});

describe('a command is run', () => {
  const command = (...args: string[]) => ({ isCommand: true, args });

  it('with its own arguments, in their order', () => {
    expect(installed('build', 'p.md', '--out', 'out', '--json')).toMatchObject(
      command('build', 'p.md', '--out', 'out', '--json'),
    );
    expect(installed('--library', 'b.sqlite', 'list')).toMatchObject(command('--library', 'b.sqlite', 'list'));
  });

  it('without what is meant for Chromium', () => {
    expect(installed('--ozone-platform=headless', '--disable-gpu', 'list')).toMatchObject(command('list'));
    expect(development('--ozone-platform=headless', '--disable-gpu', '/src/lectern', 'list')).toMatchObject(
      command('list'),
    );
  });

  it('to give help, the version, or the error that there is no such command', () => {
    expect(installed('--help')).toMatchObject(command('--help'));
    expect(installed('--version')).toMatchObject(command('--version'));
    expect(installed('biuld', 'p.md')).toMatchObject(command('biuld', 'p.md'));
  });
});
