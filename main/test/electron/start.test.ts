import { EventEmitter } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../app.ts';
import type { CommandHost } from '../../cli/command.ts';
import { defaultLibrary, type Paths } from '../../paths.ts';
import type { Ports } from '../../ports.ts';
import { fakeApp } from './fake-app.ts';
import { freshElectron } from './fresh-electron.ts';

const createApp = vi.hoisted(() => vi.fn<(ports: Ports, paths: Paths) => App>());
const runCommandLine = vi.hoisted(() => vi.fn<(args: readonly string[], host: CommandHost) => Promise<number>>());
const spawn = vi.hoisted(() => vi.fn());

vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock('../../app.ts', () => ({ createApp }));
vi.mock('../../cli/main.ts', () => ({ run: runCommandLine }));
vi.mock('node:child_process', () => ({ spawn }));

const electron = await freshElectron();
const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  vi.stubEnv('XDG_DATA_HOME', folder);
  vi.stubEnv('LOCALAPPDATA', folder);
  vi.stubEnv('DISPLAY', ':0');
  vi.stubEnv('WAYLAND_DISPLAY', undefined);
  vi.stubEnv('XDG_SESSION_TYPE', undefined);
  createApp.mockReset().mockImplementation(() => fakeApp());
  runCommandLine.mockReset().mockResolvedValue(0);
  spawn.mockReset().mockImplementation(() => endsWith(0));
  await freshElectron();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A program that runs to its end at once. */
function endsWith(code: number) {
  const child = Object.assign(new EventEmitter(), { kill: vi.fn() });
  setImmediate(() => child.emit('exit', code));
  return child;
}

const library = () => join(folder, 'library.sqlite');

/** Starts the packaged program with `args`, before `ready`. */
async function start(...args: string[]) {
  const argv = process.argv;
  process.argv = ['/opt/Lectern/lectern', ...args];
  try {
    await import('../../electron/main.ts');
  } finally {
    process.argv = argv;
  }
}

const startWindow = () => start('--library', library());
const has = (...part: unknown[]) => expect(electron.calls).toContainEqual(part);

describe('before ready', () => {
  it('scheme, network, sandbox, profile and lock are settled, in this order, and nothing else is done', async () => {
    await startWindow();
    expect(electron.order()).toEqual([
      'registerSchemesAsPrivileged',
      'appendSwitch',
      'appendSwitch',
      'enableSandbox',
      'setPath',
      'requestSingleInstanceLock',
    ]);
    expect(createApp).not.toHaveBeenCalled();
  });

  it("Chromium's own files lie in the local data folder, apart for each library, readable for this user alone", async () => {
    await startWindow();
    const [[name, profile] = []] = electron.named('setPath');
    expect([name, dirname(String(profile))]).toEqual(['userData', dirname(defaultLibrary())]);
    const { mode } = await stat(String(profile));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o700);

    await freshElectron();
    await start('--library', `${library()}2`);
    expect(electron.named('setPath')[0]?.[1]).not.toBe(profile);
  });

  it('a data folder that cannot be written does not stop the start: opening the library says it better', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    vi.stubEnv('XDG_DATA_HOME', join(import.meta.filename, 'below-a-file'));
    vi.stubEnv('LOCALAPPDATA', join(import.meta.filename, 'below-a-file'));
    await startWindow();
    await electron.app.becomeReady();
    if (process.platform !== 'darwin') expect(said).toHaveBeenCalledOnce();
    expect(createApp).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('a second instance ends at once, without opening the library that the first has open', async () => {
    electron.app.hasLock = false;
    await startWindow();
    await electron.app.becomeReady();
    has('exit', 0);
    expect(createApp).not.toHaveBeenCalled();
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'a start on Wayland is made again through XWayland, and nothing else is done',
    async () => {
      vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
      spawn.mockImplementation(() => endsWith(5));
      await startWindow();
      expect(spawn.mock.calls[0]?.slice(0, 2)).toEqual([
        process.execPath,
        ['--ozone-platform=x11', '--library', library()],
      ]);
      expect(electron.calls).toEqual([['exit', 5]]);
    },
  );

  it.runIf(process.platform === 'linux')(
    'an AppImage is started again as the image, which outlives its mount',
    async () => {
      vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
      vi.stubEnv('APPIMAGE', '/home/ada/Lectern.AppImage');
      await startWindow();
      expect(spawn.mock.calls[0]?.[0]).toBe('/home/ada/Lectern.AppImage');
    },
  );
});

describe('after ready', () => {
  it('the session is guarded and serves before the window loads our page', async () => {
    await startWindow();
    await electron.app.becomeReady();
    const order = electron.order();
    expect(order.lastIndexOf('protocol.handle')).toBeLessThan(order.indexOf('loadURL'));
    has('loadURL', 'app://lectern/index.html');
    const { defaultSession } = electron.session;
    expect(defaultSession.lets('https://example.com/')).toBe(false);
    expect(defaultSession.permissionCheck({}, 'media', 'app://lectern/', { isMainFrame: true })).toBe(false);
    expect([...electron.ipcMain.handlers.keys()]).toEqual(['lectern:request', 'lectern:upload']);
  });

  it('every page is guarded: the window and whatever else is ever made', async () => {
    await startWindow();
    await electron.app.becomeReady();
    const other = new electron.BrowserWindow({ webPreferences: {} });
    for (const { webContents } of [...electron.BrowserWindow.all, other]) {
      expect(webContents.windowOpen({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    }
  });

  it('the application gets the ports of this host and the paths of this program', async () => {
    await startWindow();
    await electron.app.becomeReady();
    const [ports, paths] = createApp.mock.calls[0] ?? [];
    expect(ports).toMatchObject({ host: 'electron', files: { native: true } });
    expect(paths).toEqual({ library: library(), assets: join(root, 'assets'), bundle: join(root, 'dist') });
  });

  it('a second start brings the window to the front', async () => {
    await startWindow();
    await electron.app.becomeReady();
    electron.calls.length = 0;
    electron.app.emit('second-instance', {}, [], '/');
    expect(electron.order()).toEqual(['show', 'focus']);
  });

  it('closing the window saves what is typed before anything ends', async () => {
    const app = fakeApp();
    createApp.mockReturnValue(app);
    await startWindow();
    await electron.app.becomeReady();
    const event = electron.preventable();
    electron.BrowserWindow.all[0]?.emit('close', event);
    expect(event.defaultPrevented).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
    expect(app.flush).toHaveBeenCalledOnce();
    has('exit', 0);
  });

  it('a library that cannot be opened is said in a sentence, with its exit code and without a window', async () => {
    const { AppError } = await import('../../errors.ts'); // the class this run of the program knows
    createApp.mockImplementation(() => {
      throw new AppError('newer_library', 'This library was written by a newer Lectern. Nothing was changed.');
    });
    await startWindow();
    await electron.app.becomeReady();
    has('showErrorBox', 'Lectern cannot start', 'This library was written by a newer Lectern. Nothing was changed.');
    has('exit', 20);
    expect(electron.named('show')).toEqual([]);
    expect(electron.named('loadURL')).toEqual([]);
  });
});

describe('a command', () => {
  it('runs without a window and ends with its exit code', async () => {
    runCommandLine.mockResolvedValue(13);
    await start('parse', 'paper.md', '--json');
    await electron.app.becomeReady();
    expect(runCommandLine.mock.calls[0]?.[0]).toEqual(['parse', 'paper.md', '--json']);
    await vi.waitFor(() => has('exit', 13));
    expect(electron.BrowserWindow.all).toEqual([]);
  });

  it('does not wait for a window of Lectern to be closed', async () => {
    electron.app.hasLock = false;
    await start('list');
    await electron.app.becomeReady();
    expect(electron.named('requestSingleInstanceLock')).toEqual([]);
    expect(runCommandLine).toHaveBeenCalledOnce();
  });

  it("prints with this program's own Chromium, not with one that it would have to find", async () => {
    let printed: Uint8Array | undefined;
    runCommandLine.mockImplementation(async (_args, host) => {
      expect(host.root).toBe(root);
      expect(host.serve).toBeUndefined();
      printed = await host.printer.print('<p>');
      return 0;
    });
    await start('build', 'paper.md', '--out', 'out');
    await electron.app.becomeReady();
    await vi.waitFor(() => has('exit', 0));
    expect([...(printed ?? [])]).toEqual([0x25, 0x50, 0x44, 0x46]);
  });

  it('is not ended by its last hidden window: Electron quits then unless somebody listens', async () => {
    await start('build', 'paper.md', '--out', 'out');
    expect(electron.app.listenerCount('window-all-closed')).toBe(1);
  });

  it("does not see Chromium's switches", async () => {
    await start('--ozone-platform=headless', '--disable-gpu', '--no-sandbox', 'list', '--json');
    await electron.app.becomeReady();
    expect(runCommandLine.mock.calls[0]?.[0]).toEqual(['list', '--json']);
  });

  it.runIf(process.platform === 'linux')('is started again without a display where there is none', async () => {
    vi.stubEnv('DISPLAY', undefined);
    await start('build', 'paper.md');
    expect(spawn.mock.calls[0]?.[1]).toEqual(['--ozone-platform=headless', '--disable-gpu', 'build', 'paper.md']);
    expect(runCommandLine).not.toHaveBeenCalled();
  });

  it('guards its pages and reaches no network, too', async () => {
    await start('list');
    expect(electron.order()).toEqual(['registerSchemesAsPrivileged', 'appendSwitch', 'appendSwitch', 'enableSandbox']);
    const { webContents } = new electron.BrowserWindow({ webPreferences: {} });
    expect(webContents.windowOpen({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  });
});
