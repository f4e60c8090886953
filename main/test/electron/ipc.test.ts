import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Announcement } from '../../api/events.ts';
import { connect } from '../../electron/ipc.ts';
import { fakeApp } from './fake-app.ts';
import { FakeContents, FakeSession, ipcMain, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
beforeEach(resetElectron);

function connected() {
  const app = fakeApp();
  const contents = new FakeContents(new FakeSession('default'));
  connect(app, contents as never);
  return { app, contents };
}

const call = async (channel: string, event: object, ...args: unknown[]) =>
  ipcMain.handlers.get(`lectern:${channel}`)?.(event, ...args);

/** An event as Electron makes it for the main frame of `contents`, changed by `over`. */
const from = (contents: FakeContents, over: object = {}) => ({
  sender: contents,
  senderFrame: contents.mainFrame,
  ...over,
});

describe('requests', () => {
  it('of our page reach the application', async () => {
    const { app, contents } = connected();
    expect(await call('request', from(contents), 'decks.list', {})).toEqual({ ok: true, result: 'decks.list' });
    expect(app.dispatch).toHaveBeenCalledExactlyOnceWith('decks.list', {});
  });

  it('are named by text; anything else is an unknown name', async () => {
    const { app, contents } = connected();
    await call('request', from(contents), { toString: 'decks.list' }, {});
    expect(app.dispatch).toHaveBeenCalledExactlyOnceWith('', {});
  });

  it('carry bytes', async () => {
    const { app, contents } = connected();
    expect(await call('upload', from(contents), new Uint8Array([1, 2]))).toBe('upload-1');
    expect(app.upload).toHaveBeenCalledExactlyOnceWith(new Uint8Array([1, 2]));
  });

  it.each([['a path'], [{ length: 1e12 }], [[1, 2]], [null], [undefined]])(
    'carry nothing but bytes: %j',
    async (value) => {
      const { app, contents } = connected();
      await expect(call('upload', from(contents), value)).rejects.toThrow();
      expect(app.upload).not.toHaveBeenCalled();
    },
  );
});

describe.each(['request', 'upload'])('a hostile %s is refused, and the application never hears of it', (channel) => {
  const frame = { parent: null, origin: 'app://lectern', detached: false };
  const other = () => new FakeContents(new FakeSession('other'));
  it.each<[string, (contents: FakeContents) => object]>([
    ['from another window', () => from(other())],
    ['from another window that claims our frame', (contents) => from(other(), { senderFrame: contents.mainFrame })],
    ['from a frame inside our page', (contents) => from(contents, { senderFrame: { ...frame, parent: frame } })],
    [
      'from a foreign page in our window',
      (contents) => from(contents, { senderFrame: { ...frame, origin: 'https://x.example' } }),
    ],
    [
      'from another host of our scheme',
      (contents) => from(contents, { senderFrame: { ...frame, origin: 'app://print' } }),
    ],
    [
      'from a host that begins like ours',
      (contents) => from(contents, { senderFrame: { ...frame, origin: 'app://lectern.example' } }),
    ],
    ['from a file', (contents) => from(contents, { senderFrame: { ...frame, origin: 'file://' } })],
    [
      'from a sandboxed page without an origin',
      (contents) => from(contents, { senderFrame: { ...frame, origin: 'null' } }),
    ],
    ['from a frame that is gone', (contents) => from(contents, { senderFrame: null })],
    [
      'from a frame that is being taken away',
      (contents) => from(contents, { senderFrame: { ...frame, detached: true } }),
    ],
    [
      'after the window is destroyed',
      (contents) => {
        contents.destroyed = true;
        return from(contents);
      },
    ],
  ])('%s', async (_how, event) => {
    const { app, contents } = connected();
    await expect(
      call(channel, event(contents), channel === 'upload' ? new Uint8Array(1) : 'decks.list', {}),
    ).rejects.toThrow('may not');
    expect(app.dispatch).not.toHaveBeenCalled();
    expect(app.upload).not.toHaveBeenCalled();
  });
});

describe('announcements', () => {
  const announcement: Announcement = { event: 'library.changed', data: {} };

  it('reach the window', () => {
    const { app } = connected();
    app.announce(announcement);
    expect(named('send')).toEqual([['lectern:announcement', announcement]]);
  });

  it('are not sent to a window that is destroyed or has crashed: Electron would throw', () => {
    const { app, contents } = connected();
    contents.crashed = true;
    app.announce(announcement);
    contents.crashed = false;
    contents.destroyed = true;
    app.announce(announcement);
    expect(named('send')).toEqual([]);
  });
});
