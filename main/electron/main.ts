import { join } from 'node:path';
import { app as electron } from 'electron';
import { pathsFrom } from '../paths.ts';
import { readStart, runCommand } from './command-line.ts';
import { openDesk } from './desk.ts';
import { missingSwitches, runAgain } from './display-server.ts';
import { cutNetwork } from './guards.ts';
import { registerScheme } from './scheme.ts';

// Electron holds `ready` back until this module has run to its end, so nothing here may wait for it.
const root = join(import.meta.dirname, '..', '..');
const { args, isCommand, library } = readStart(process.argv);
const switches = missingSwitches(process.argv, process.env, process.platform, isCommand);

if (switches.length > 0) {
  electron.exit(await runAgain(switches));
} else {
  // All of this must precede `ready`; Electron does not say so when it comes late.
  registerScheme();
  cutNetwork();
  electron.enableSandbox();

  if (isCommand) runCommand(args, root);
  else openDesk(pathsFrom(root, library));
}
