import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../browser/build.ts';
import { didStart, exitCode, fetchElectron, findElectron } from '../../browser/electron-runtime.ts';
import { exitCodes } from '../../errors.ts';
import { temporaryFolder } from '../library/temporary.ts';

function write(file: string, text = '', minutesAgo = 0): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const time = Date.now() / 1000 - minutesAgo * 60;
  utimesSync(file, time, time);
}

describe('the Electron runtime', () => {
  it('is there when its program is', () => {
    const folder = temporaryFolder();
    expect(findElectron(folder, {})).toBeNull();
    write(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, {})).toBeNull();
    write(join(folder, 'dist', 'electron'));
    expect(findElectron(folder, {})).toBe(join(folder, 'dist', 'electron'));
  });

  it("is fetched by Electron's own installer", async () => {
    const folder = temporaryFolder();
    write(
      join(folder, 'install.js'),
      `const fs = require('node:fs'); fs.mkdirSync(__dirname + '/dist');
       fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    expect(await fetchElectron(folder, 10_000)).toBe(join(folder, 'dist', 'electron'));
  });

  it('is given up on where the download takes too long, fails, or Electron is not there at all', async () => {
    const folder = temporaryFolder();
    expect(await fetchElectron(folder, 10_000)).toBeNull();
    write(join(folder, 'install.js'), 'process.exit(1)');
    expect(await fetchElectron(folder, 10_000)).toBeNull();
    write(join(folder, 'install.js'), 'setTimeout(() => {}, 60_000)');
    // The download would go on past the runner's own limit.
    expect(await fetchElectron(folder, 200)).toBeNull();
  });

  it('is told to have started unless it ended at once in a way that is not ours', () => {
    expect(didStart(0, 100)).toBe(true);
    expect(didStart(exitCodes.newer_library, 100)).toBe(true);
    expect(didStart(null, 60_000)).toBe(true);
    expect(didStart(null, 100)).toBe(false); // killed by its own sandbox check
    expect(didStart(127, 100)).toBe(false); // a library is missing
    expect(didStart(1, 100)).toBe(false); // no connection to the display
  });

  it('gives the exit code of what it ran, or null', async () => {
    expect(await exitCode(process.execPath, ['-e', 'process.exit(7)'], { stdio: 'ignore' })).toBe(7);
    expect(await exitCode('/nowhere', [], { stdio: 'ignore' })).toBeNull();
  });
});

describe('what is built', () => {
  function built(): string {
    const root = temporaryFolder();
    write(join(root, 'renderer/desk.tsx'), '', 10);
    write(join(root, 'vite.config.ts'), '', 10);
    write(join(root, 'dist/renderer/index.html'), '', 5);
    write(join(root, 'dist/electron/main.js'), '', 5);
    return root;
  }

  it('is fresh while nothing has changed since', () => {
    expect(isStale(built())).toBe(false);
  });

  it.each(['renderer/desk.tsx', 'slides/deck/compose.ts', 'main/app.ts', 'renderer/shared/base.css', 'vite.config.ts'])(
    'is stale after a change of %s',
    (file) => {
      const root = built();
      write(join(root, file), '', 1);
      expect(isStale(root)).toBe(true);
    },
  );

  it('is not made stale by a test', () => {
    const root = built();
    write(join(root, 'renderer/test/desk.test.ts'), '', 1);
    expect(isStale(root)).toBe(false);
  });

  it('is stale where a part of it is missing', () => {
    const root = temporaryFolder();
    write(join(root, 'dist/renderer/index.html'));
    expect(isStale(root)).toBe(true);
  });
});
