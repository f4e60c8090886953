import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '../../electron/ipc.ts';
import { createStage } from '../../electron/stage.ts';
import { placementFor } from '../../presenting/placement.ts';
import { fakeApp } from './fake-app.ts';
import {
  BrowserWindow,
  calls,
  app as electron,
  ipcMain,
  named,
  order,
  resetElectron,
  screen,
} from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const laptop = { id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1512, height: 982 }, internal: true };
const projector = { id: 2, label: '', bounds: { x: 1512, y: 0, width: 1920, height: 1080 }, internal: false };
const choice = { audience: null, notes: null, presenterOn: 1 };
/** macOS has a full screen of its own. */
const fullScreen = process.platform === 'darwin' ? 'setSimpleFullScreen' : 'setFullScreen';

function opened() {
  resetElectron();
  electron.path = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  onTestFinished(() => rmSync(electron.path, { recursive: true, force: true }));
  screen.displays = [laptop, projector];
  const presenter = new BrowserWindow({ webPreferences: {} });
  const app = fakeApp();
  const stage = createStage(presenter as never);
  stage.serve(app, connect(app, presenter.webContents as never));
  const place = () => stage.place(placementFor(stage.displays(), choice));
  const audience = () => {
    const window = BrowserWindow.all[1];
    if (!window) throw new Error('The audience has no window.');
    return window;
  };
  calls.length = 0;
  return { app, stage, presenter, place, audience };
}

beforeEach(resetElectron);

describe("the audience's window", () => {
  it('is confined, black until its first picture, and goes on drawing when it is covered', () => {
    const { place, audience } = opened();
    place();
    expect(audience().options).toMatchObject({
      show: false,
      backgroundColor: '#000000',
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        backgroundThrottling: false,
        devTools: false,
        spellcheck: false,
      },
    });
    expect(named('loadURL')).toEqual([['app://lectern/audience.html']]);
  });

  it('is moved to its display before it fills it, and the keys stay with the presenter', () => {
    const { place } = opened();
    place();
    expect(named('setBounds')).toEqual([[projector.bounds]]);
    expect(order().slice(-4)).toEqual(['setBounds', 'showInactive', fullScreen, 'focus']);
    expect(named(fullScreen).at(-1)).toEqual([true]);
  });

  it('may ask for slides and for nothing else, and hears nothing else', async () => {
    const { app, place, audience } = opened();
    place();
    const { webContents } = audience();
    const event = { sender: webContents, senderFrame: webContents.mainFrame };
    const ask = (name: string) => ipcMain.handlers.get('lectern:request')?.(event, name, {});
    expect(await ask('show.audience')).toEqual({ ok: true, result: 'show.audience' });
    expect(await ask('decks.get')).toMatchObject({ ok: false });
    expect(() => ipcMain.handlers.get('lectern:upload')?.(event, new Uint8Array())).toThrow();
    calls.length = 0;
    app.announce({ event: 'show.changed', data: null });
    expect(named('send')).toHaveLength(1); // to the desk
    app.announce({ event: 'show.seen', data: null });
    expect(named('send')).toHaveLength(3);
  });

  it('is hidden while its display is gone, and is the same window when it is back', () => {
    const { stage, place } = opened();
    place();
    stage.place({ kind: 'gone' });
    expect(order().at(-1)).toBe('hide');
    place();
    expect(BrowserWindow.all).toHaveLength(2);
  });

  it('is loaded again when its page crashes, without a word to the room', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { place, audience } = opened();
    place();
    audience().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    vi.advanceTimersByTime(1000);
    expect(named('reload')).toHaveLength(1);
    expect(named('showMessageBox')).toEqual([]);
  });

  it('is made anew when it was closed, and gone after the show', () => {
    const { stage, place, audience } = opened();
    place();
    audience().destroy();
    place();
    expect(BrowserWindow.all).toHaveLength(3);
    stage.close();
    expect(BrowserWindow.all[2]?.isDestroyed()).toBe(true);
  });

  it('beside the notes on one display it is an ordinary window', () => {
    const { stage } = opened();
    stage.place({ kind: 'windowed', mirrored: false });
    expect(named(fullScreen)).toEqual([[false]]);
    expect(named('setBounds')).toEqual([]);
  });
});

describe("the presenter's window", () => {
  it('leaves the display of the audience', () => {
    const { place, presenter } = opened();
    presenter.bounds = { x: 1600, y: 10, width: 1360, height: 860 };
    place();
    expect(named('setBounds')[0]).toEqual([{ x: 76, y: 61, width: 1360, height: 860 }]);
  });

  it('is hidden where only the audience’s display is left, and shown when the show is over', () => {
    const { stage, place } = opened();
    place();
    screen.displays = [projector];
    calls.length = 0;
    stage.place(placementFor(stage.displays(), { ...choice, audience: 'Display 2|1920x1080|external' }));
    expect(order()).toContain('hide');
    calls.length = 0;
    stage.close();
    expect(order()).toContain('showInactive');
  });
});

it('reports displays once for a burst, and not after the show', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { stage } = opened();
  const heard = vi.fn();
  const stop = stage.onDisplays(heard);
  for (const event of ['display-removed', 'display-added', 'display-metrics-changed']) screen.emit(event);
  vi.advanceTimersByTime(400);
  expect(heard).toHaveBeenCalledOnce();
  screen.emit('display-added');
  stop();
  screen.emit('display-added');
  vi.advanceTimersByTime(1000);
  expect(heard).toHaveBeenCalledOnce();
});

it('keeps the displays awake once, and lets them go', () => {
  const { stage } = opened();
  stage.keepAwake(true);
  stage.keepAwake(true);
  stage.keepAwake(false);
  stage.keepAwake(false);
  expect(calls).toEqual([
    ['powerSaveBlocker.start', 'prevent-display-sleep'],
    ['powerSaveBlocker.stop', 7],
  ]);
});

it('remembers the choice for these displays in the profile of this machine', () => {
  const { stage } = opened();
  expect(stage.remembered('a + b')).toBeNull();
  stage.remember('a + b', 'b');
  stage.remember('a + c', 'a');
  expect([stage.remembered('a + b'), stage.remembered('a + c'), stage.remembered('c')]).toEqual(['b', 'a', null]);
});
