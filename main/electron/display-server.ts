import { spawn } from 'node:child_process';

/**
 * Switches that Lectern has to be started with on this Linux machine and was not. Empty elsewhere, and where the
 * person named a platform.
 *
 * The window runs through XWayland where that is there: on Wayland an application cannot place a window on a chosen
 * screen, which presenting beside the notes needs. A command on a machine without a display still prints, in a window
 * that is never shown.
 *
 * Chromium chooses its platform before it runs any JavaScript, so for this one switch `app.commandLine.appendSwitch`
 * comes too late and does nothing.
 */
export function missingSwitches(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  isCommand: boolean,
): readonly string[] {
  if (platform !== 'linux' || argv.some((argument) => argument.startsWith('--ozone-platform='))) return [];
  const x11 = Boolean(env['DISPLAY']);
  const wayland = Boolean(env['WAYLAND_DISPLAY']) || env['XDG_SESSION_TYPE'] === 'wayland';
  if (isCommand) return x11 || wayland ? [] : ['--ozone-platform=headless', '--disable-gpu'];
  return x11 && wayland ? ['--ozone-platform=x11'] : [];
}

/** Runs Lectern again with `switches` before its arguments, waits for it, and gives its exit code. */
export function runAgain(switches: readonly string[]): Promise<number> {
  // The program inside an AppImage is gone when its image is unmounted; the image itself is what can be started.
  const program = process.env['APPIMAGE'] ?? process.execPath;
  const child = spawn(program, [...switches, ...process.argv.slice(1)], { stdio: 'inherit' });
  // Who ends this process means the one that holds the library.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}
