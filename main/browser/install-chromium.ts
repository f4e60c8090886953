import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium, noChromium } from './find-chromium.ts';

/** What installing asks of the machine. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Undefined on Windows. */
  readonly uid: number | undefined;
  find(): string | null;
  exists(path: string): boolean;
  /** Runs a program to its end; false if it could not be started, failed, or took over ten minutes. */
  run(command: string, args: readonly string[]): Promise<boolean>;
  say(sentence: string): void;
}

interface Way {
  readonly name: string;
  readonly commands: ReadonlyArray<readonly [command: string, ...args: string[]]>;
}

/**
 * The path of a Chromium, installing one where there is none and it can be done without asking anyone.
 *
 * @throws AppError `no_browser`, whose sentence says what to run
 */
export async function ensureChromium(machine: Machine = thisMachine()): Promise<string> {
  const found = machine.find();
  if (found) return found;
  // Whoever names a browser wants that one; installing another would not give it to them.
  if (machine.env['LECTERN_CHROMIUM']) throw noChromium(machine.env);

  for (const { name, commands } of waysToInstall(machine)) {
    machine.say(`There is no Chromium on this machine. Installing one with ${name}.`);
    // Only the outcome counts: apt-get update fails when one source of many does, and the install still works.
    for (const [command, ...args] of commands) await machine.run(command, args);
    const installed = machine.find();
    if (installed) {
      machine.say(`Chromium is installed: ${installed}`);
      return installed;
    }
    machine.say(`Installing with ${name} did not work.`);
  }
  throw noChromium(machine.env);
}

function waysToInstall({ platform, uid, exists }: Machine): Way[] {
  const rootOnLinux = platform === 'linux' && uid === 0;
  const ways: Way[] = [];
  if (rootOnLinux && exists('/usr/bin/apt-get')) {
    // The font is for the window's own text: Chromium does not start on a machine without any.
    const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    ways.push({
      name: 'apt-get',
      commands: [
        ['apt-get', 'update'],
        ['apt-get', ...install],
      ],
    });
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const install = ['install', '--no-shell', ...(rootOnLinux ? ['--with-deps'] : []), 'chromium'];
  ways.push({ name: 'Playwright', commands: [[process.execPath, cli, ...install]] });
  return ways;
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    uid: process.getuid?.(),
    find: findChromium,
    exists: existsSync,
    say: (sentence) => console.error(sentence),
    run: (command, args) =>
      new Promise((done) => {
        // What the installer says goes to stderr: stdout belongs to the command that needed a browser.
        const child = spawn(command, args, {
          stdio: ['ignore', process.stderr, process.stderr],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
          timeout: 600_000,
        });
        child.once('error', () => done(false));
        child.once('exit', (code) => done(code === 0));
      }),
  };
}
