import { type BrowserWindow, app as electron, powerMonitor } from 'electron';
import type { App } from '../app.ts';

/**
 * Lets nothing end Lectern before what is typed has been saved: closing the window, quitting, and the shutdown of the
 * machine all pass through one `end`, which runs once.
 */
export function endSafely(app: App, window: BrowserWindow): void {
  let ending = false;

  const end = (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    if (ending) return;
    ending = true;
    void finish(app, window);
  };

  electron.on('before-quit', end);
  window.on('close', end);
  // macOS and Linux wait for us when asked to.
  powerMonitor.on('shutdown', end);
  // Windows does not wait after `session-end`, and the one before it may still be called off: save then, end later.
  window.on('query-session-end', () => void app.flush());
  window.on('session-end', () => end());
}

async function finish(app: App, window: BrowserWindow): Promise<void> {
  try {
    await app.flush();
    await app.close();
  } catch (error) {
    console.error('Lectern did not end cleanly', error);
  } finally {
    if (!window.isDestroyed()) window.webContents.session.flushStorageData();
    electron.exit(0); // `quit` would ask again, and a page could refuse
  }
}
