import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindow, showWindow } from '../../electron/window.ts';
import { app, BrowserWindow, calls, named, order, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);

function opened() {
  createWindow();
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('no window');
  return window;
}

describe('the window', () => {
  it('gives its page nothing of Node, in a sandbox, with no way to loosen it', () => {
    expect(opened().options.webPreferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      preload: join(import.meta.dirname, '..', '..', 'electron', 'preload.cjs'),
      devTools: false,
      spellcheck: process.platform === 'darwin',
    });
  });

  it('has developer tools only in development', () => {
    app.isPackaged = false;
    expect(opened().options.webPreferences['devTools']).toBe(true);
  });

  it('is shown when it has something to show', () => {
    const window = opened();
    expect(window.options['show']).toBe(false);
    expect(named('show')).toEqual([]);
    window.emit('ready-to-show');
    expect(named('show')).toHaveLength(1);
  });

  it('comes to the front from the task bar', () => {
    const window = opened();
    window.minimized = true;
    calls.length = 0;
    showWindow(window as never);
    expect(order()).toEqual(['restore', 'show', 'focus']);
  });

  it('is left alone once destroyed', () => {
    const window = opened();
    window.destroy();
    calls.length = 0;
    showWindow(window as never);
    expect(order()).toEqual([]);
  });
});
