import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasDisplay, openChromiumWindow, windowArguments } from '../../browser/chromium-window.ts';
import { temporaryFolder } from '../library/temporary.ts';

const address = 'http://127.0.0.1:9/enter/one-time-token';

describe('the app window', () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });

  /** A browser that writes down what it is started with, then does `then`. */
  function fakeBrowser(then: string): string {
    const program = join(folder, 'chromium');
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > ${folder}/.arguments\nmv ${folder}/.arguments ${folder}/arguments\n${then}\n`;
    writeFileSync(program, script, { mode: 0o700 });
    return program;
  }
  const started = async () => {
    await expect.poll(() => readdirSync(folder), { timeout: 5_000 }).toContain('arguments');
    return readFileSync(join(folder, 'arguments'), 'utf8');
  };

  it('keeps the token off the command line, in a file that only this user can read', async () => {
    const window = await openChromiumWindow(fakeBrowser('exec sleep 30'), address);
    const given = await started();
    expect(given).not.toContain('one-time-token');
    const page = fileURLToPath(/^--app=(.*)$/m.exec(given)?.[1] ?? '');
    expect(readFileSync(page, 'utf8')).toContain(address);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(page)).mode & 0o777).toBe(0o700);
    await window.close();
  });

  it('deletes its profile when it is closed', async () => {
    const window = await openChromiumWindow(fakeBrowser('exec sleep 30'), address);
    const profile = /^--user-data-dir=(.*)$/m.exec(await started())?.[1] ?? '';
    await window.close();
    expect(() => statSync(dirname(profile))).toThrow(/ENOENT/);
  });

  it('leaves no helper behind that would make its profile anew', async () => {
    const late = join(folder, 'late');
    const window = await openChromiumWindow(fakeBrowser(`(sleep 0.3; touch ${late}) &`), address);
    expect(await window.closed).toBe(true);
    await new Promise((later) => setTimeout(later, 600));
    expect(existsSync(late)).toBe(false);
  });

  it('tells a window that was closed from a Chromium that failed', async () => {
    expect(await (await openChromiumWindow(fakeBrowser('exit 0'), address)).closed).toBe(true);
    expect(await (await openChromiumWindow(fakeBrowser('exit 1'), address)).closed).toBe(false);
    expect(await (await openChromiumWindow(join(folder, 'nothing'), address)).closed).toBe(false);
  });
});

describe('how Chromium is started', () => {
  it('has a profile of its own, no extensions and no network of its own', () => {
    const given = windowArguments('/private', 'file:///private/open.html', true);
    expect(given).toEqual(
      expect.arrayContaining([
        '--app=file:///private/open.html',
        `--user-data-dir=${join('/private', 'profile')}`,
        '--disable-extensions',
        '--disable-background-networking',
        '--no-first-run',
        '--proxy-server=127.0.0.1:1',
      ]),
    );
    expect(given.join(' ')).not.toMatch(/remote-debugging|disable-web-security|allow-/);
  });

  it('gives up the sandbox only where there can be none', () => {
    expect(windowArguments('/private', 'file:///x', true)).not.toContain('--no-sandbox');
    expect(windowArguments('/private', 'file:///x', false)).toContain('--no-sandbox');
  });

  it.each([
    ['Linux with X', 'linux', { DISPLAY: ':0' }, true],
    ['Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['Linux without either', 'linux', {}, false],
    ['Linux with an empty name', 'linux', { DISPLAY: '' }, false],
    ['a Mac', 'darwin', {}, true],
    ['Windows', 'win32', {}, true],
  ] as const)('knows whether %s has a display', (_name, platform, env, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected);
  });
});
