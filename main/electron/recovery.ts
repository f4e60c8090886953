import { type BrowserWindow, dialog, app as electron } from 'electron';

/** More reloads than this within the span, and the cause is not chance: the person is asked instead. */
const limit = 3;
const span = 60_000;

/**
 * Reloads the window in place when its page has crashed or hangs. What was typed until the last save is in the
 * library; the main process, which owns it, is not touched.
 */
export function recoverWindow(window: BrowserWindow): void {
  let reloads: number[] = [];

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    reloads = reloads.filter((at) => now - at < span);
    if (reloads.length < limit) {
      reloads.push(now);
      reload(window);
      return;
    }
    reloads = [];
    void ask(window).then((again) => (again ? reload(window) : electron.quit()));
  });

  // A page that hangs does not answer a request to reload; ended, it comes back by the way above.
  window.on('unresponsive', () => window.webContents.forcefullyCrashRenderer());
}

/** Not within the event: Electron is still taking the dead page apart. */
function reload(window: BrowserWindow): void {
  setImmediate(() => {
    if (!window.isDestroyed()) window.webContents.reload();
  });
}

async function ask(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The window keeps failing',
    detail:
      'It was reloaded three times within a minute and failed again. Everything saved is safe in the library. Try again, or quit and restart the computer.',
    buttons: ['Try again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}
