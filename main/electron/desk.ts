import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog, app as electron, session } from 'electron';
import { type App, createApp } from '../app.ts';
import { AppError, exitCodes } from '../errors.ts';
import { makeFolder } from '../folders.ts';
import { defaultLibrary, type Paths } from '../paths.ts';
import type { Stage } from '../ports.ts';
import { createFilePicker } from './dialogs.ts';
import { endSafely } from './ending.ts';
import { guardContents, guardSession } from './guards.ts';
import { connect } from './ipc.ts';
import { installMenu } from './menu.ts';
import { createPrinter } from './printer.ts';
import { recoverWindow } from './recovery.ts';
import { serveScheme, startPage } from './scheme.ts';
import { createStage } from './stage.ts';
import { createWindow, showWindow } from './window.ts';

/** Opens Lectern's window on the library, unless it is open: then that window comes to the front. Before `ready`. */
export function openDesk(paths: Paths): void {
  setProfile(paths.library);
  if (!electron.requestSingleInstanceLock()) {
    electron.exit(0);
    return;
  }
  electron.on('web-contents-created', (_event, contents) => guardContents(contents));
  void electron.whenReady().then(() => start(paths));
}

/**
 * Chromium's own files, and with them the lock of the single instance: one folder for each library. Always in the
 * local data folder, because the library itself may lie on a share, where another machine would hold the lock.
 */
function setProfile(library: string): void {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 16);
  const profile = join(dirname(defaultLibrary()), `window-${name}`);
  try {
    makeFolder(profile, 0o700);
    electron.setPath('userData', profile);
  } catch (error) {
    // Electron's own folder does as well; where nothing can be written, opening the library says so.
    console.error(`${profile} could not be made`, error);
  }
}

function start(paths: Paths): void {
  guardSession(session.defaultSession);
  const window = createWindow();
  const stage = createStage(window);
  const app = tryToOpen(paths, window, stage);
  if (!app) return;
  serveScheme(session.defaultSession.protocol, join(paths.bundle, 'renderer'), app.picture);

  stage.serve(app, connect(app, window.webContents));
  recoverWindow(window);
  endSafely(app, window);
  electron.on('second-instance', () => showWindow(window));
  installMenu({
    command: app.command,
    library: paths.library,
    packaged: electron.isPackaged,
    platform: process.platform,
  });
  void window.loadURL(startPage);
}

/** A library that cannot be opened is said in a dialog; no window is shown on it. */
function tryToOpen(paths: Paths, window: BrowserWindow, stage: Stage): App | null {
  try {
    const ports = {
      host: 'electron',
      printer: createPrinter(),
      files: createFilePicker(window),
      clock: { now: () => new Date() },
      stage,
    } as const;
    return createApp(ports, paths);
  } catch (error) {
    const known = error instanceof AppError;
    if (!known) console.error(error);
    dialog.showErrorBox('Lectern cannot start', known ? error.message : String(error));
    electron.exit(exitCodes[known ? error.code : 'internal']);
    return null;
  }
}
