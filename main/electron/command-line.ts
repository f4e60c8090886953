import { parseArgs } from 'node:util';
import { app as electron } from 'electron';
import { run } from '../cli/main.ts';
import { guardContents } from './guards.ts';
import { createPrinter } from './printer.ts';

/** What the program was started for: a command, or the window on a library. */
export interface Start {
  /** Without what is meant for Chromium. */
  readonly args: readonly string[];
  readonly isCommand: boolean;
  readonly library: string | undefined;
}

/** What `display-server.ts` adds, containers need and test drivers pass. */
const chromiumSwitch = /^--(ozone-platform|disable-gpu|no-sandbox|inspect|remote-debugging-port)(=|$)/;

/** @param development whether this is a plain Electron that was given the program's folder as its first argument */
export function readStart(argv: readonly string[], development = process.defaultApp === true): Start {
  const given = argv.slice(1).filter((argument) => !chromiumSwitch.test(argument));
  const folder = given.findIndex((argument) => !argument.startsWith('-'));
  const args = development ? given.toSpliced(folder, 1) : given;
  const { values, positionals } = parseArgs({
    args,
    options: { library: { type: 'string' }, help: { type: 'boolean' }, version: { type: 'boolean' } },
    strict: false,
  });
  return {
    args,
    isCommand: positionals.length > 0 || values['help'] === true || values['version'] === true,
    library: typeof values['library'] === 'string' ? values['library'] : undefined,
  };
}

/** Runs one command without a window and ends with its exit code. Before `ready`. */
export function runCommand(args: readonly string[], root: string): void {
  if (process.platform === 'darwin') electron.setActivationPolicy('prohibited');
  electron.on('web-contents-created', (_event, contents) => guardContents(contents));
  // Whoever reads the output may stop reading (`| head`); Electron would show a dialog.
  process.stdout.on('error', () => electron.exit(0));
  // Electron would quit when the printer's hidden window goes, before the file is written.
  electron.on('window-all-closed', () => undefined);
  void electron
    .whenReady()
    .then(() => run(args, { root, printer: createPrinter() }))
    // A pipe on Windows is written later; exiting before would cut the end off.
    .then((code) => process.stdout.write('', () => electron.exit(code)));
}
