import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { confined } from './guards.ts';

/** The one window, hidden until its first picture is there, so that nobody sees it white. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Lectern',
    width: 1360,
    height: 860,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#10151c' : '#fcfbf8',
    webPreferences: {
      ...confined,
      preload: join(import.meta.dirname, 'preload.cjs'),
      devTools: !app.isPackaged,
      // Chromium fetches dictionaries from the network; only macOS has its own.
      spellcheck: process.platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Brings the window to the front, for the person who starts Lectern a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
