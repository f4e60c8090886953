import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recoverWindow } from '../../electron/recovery.ts';
import { BrowserWindow, dialog, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const window = new BrowserWindow({ webPreferences: {} });
  recoverWindow(window as never);
  return window;
}

async function crash(window: BrowserWindow, reason = 'crashed') {
  window.webContents.emit('render-process-gone', {}, { reason });
  await vi.advanceTimersByTimeAsync(1);
}

describe('a window that fails', () => {
  it.each(['crashed', 'oom', 'killed', 'abnormal-exit', 'launch-failed'])(
    'is reloaded in place: %s',
    async (reason) => {
      await crash(watched(), reason);
      expect(named('reload')).toHaveLength(1);
    },
  );

  it('is left alone when its page ended as it should', async () => {
    await crash(watched(), 'clean-exit');
    expect(named('reload')).toEqual([]);
  });

  it('and hangs is ended and reloaded, once', async () => {
    watched().emit('unresponsive');
    await vi.advanceTimersByTimeAsync(1);
    expect(named('forcefullyCrashRenderer')).toHaveLength(1);
    expect(named('reload')).toHaveLength(1);
  });

  it('is not reloaded once it is destroyed', async () => {
    const window = watched();
    window.destroy();
    await crash(window);
    expect(named('reload')).toEqual([]);
  });

  it('again and again is not reloaded for ever: the fourth time within a minute the person is asked', async () => {
    const window = watched();
    dialog.answers = { response: 1 };
    for (let time = 0; time < 4; time += 1) await crash(window);
    expect(named('reload')).toHaveLength(3);
    expect(named('showMessageBox')).toHaveLength(1);
    expect(named('quit')).toHaveLength(1);
  });

  it('is reloaded when the person asks for it, and counted anew', async () => {
    const window = watched();
    for (let time = 0; time < 6; time += 1) await crash(window);
    expect(named('reload')).toHaveLength(6);
    expect(named('showMessageBox')).toHaveLength(1);
    expect(named('quit')).toEqual([]);
  });

  it('now and then is reloaded each time, without a question', async () => {
    const window = watched();
    for (let time = 0; time < 8; time += 1) {
      await crash(window);
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(named('reload')).toHaveLength(8);
    expect(named('showMessageBox')).toEqual([]);
  });
});
