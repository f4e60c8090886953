import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endSafely } from '../../electron/ending.ts';
import { fakeApp } from './fake-app.ts';
import {
  BrowserWindow,
  app as electron,
  named,
  order,
  powerMonitor,
  preventable,
  resetElectron,
} from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);

function running() {
  const app = fakeApp();
  const window = new BrowserWindow({ webPreferences: {} });
  endSafely(app, window as never);
  return { app, window };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

type Running = ReturnType<typeof running>;

describe.each<[string, (running: Running, event: object) => void]>([
  ['quitting', (_, event) => electron.emit('before-quit', event)],
  ['closing the window', ({ window }, event) => window.emit('close', event)],
  ['the shutdown of macOS or Linux', (_, event) => powerMonitor.emit('shutdown', event)],
])('%s', (_how, ends) => {
  it('waits until what is typed is saved and the library closed, then ends', async () => {
    const { app, window } = running();
    const typed = Promise.withResolvers<void>();
    app.flush.mockReturnValue(typed.promise);

    const event = preventable();
    ends({ app, window }, event);
    await settled();
    expect(event.defaultPrevented).toBe(true);
    expect(app.close).not.toHaveBeenCalled();
    expect(named('exit')).toEqual([]);

    typed.resolve();
    await settled();
    expect(app.flush.mock.invocationCallOrder[0]).toBeLessThan(app.close.mock.invocationCallOrder[0] ?? 0);
    expect(order().slice(-2)).toEqual(['flushStorageData', 'exit']);
  });

  it('ends even when saving fails: a window that cannot be closed helps nobody', async () => {
    const { app, window } = running();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    app.flush.mockRejectedValue(new Error('disk full'));
    ends({ app, window }, preventable());
    await settled();
    expect(named('exit')).toEqual([[0]]);
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});

describe('ending', () => {
  it('happens once, however often and in however many ways it is asked for', async () => {
    const { app, window } = running();
    window.emit('close', preventable());
    electron.emit('before-quit', preventable());
    powerMonitor.emit('shutdown', preventable());
    window.emit('session-end', preventable());
    await settled();
    electron.emit('before-quit', preventable());
    await settled();
    expect(app.flush).toHaveBeenCalledOnce();
    expect(app.close).toHaveBeenCalledOnce();
    expect(named('exit')).toEqual([[0]]);
  });

  it('of a Windows session saves at the first word of it, and keeps the library open in case it is called off', async () => {
    const { app, window } = running();
    const event = preventable();
    window.emit('query-session-end', event);
    await settled();
    expect(app.flush).toHaveBeenCalledOnce();
    expect(app.close).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);

    window.emit('session-end', event);
    await settled();
    expect(app.close).toHaveBeenCalledOnce();
  });
});
