import { beforeEach, expect, it, vi } from 'vitest';
import type { Transport } from '../../api/transport.ts';
import { freshElectron } from './fresh-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const electron = await freshElectron();
/** What the page finds, and where. */
let exposed: readonly [string, Transport];

beforeEach(async () => {
  await freshElectron();
  await import('../../electron/preload.ts');
  exposed = electron.named('exposeInMainWorld')[0] as [string, Transport];
});

it('gives the page three functions and nothing of Electron', () => {
  const [name, transport] = exposed;
  expect(name).toBe('lectern');
  expect(Object.keys(transport).sort()).toEqual(['listen', 'request', 'upload']);
});

it('carries requests and bytes on their own channels, whatever the page passes', async () => {
  const [, transport] = exposed;
  electron.calls.length = 0;
  await transport.request('decks.list', {});
  await transport.upload(new Uint8Array([1]));
  expect(electron.calls).toEqual([
    ['invoke', 'lectern:request', 'decks.list', {}],
    ['invoke', 'lectern:upload', new Uint8Array([1])],
  ]);
});

it('hands on announcements without the event, whose sender could be used to send anything', () => {
  const [, transport] = exposed;
  const heard = vi.fn();
  const stop = transport.listen(heard);
  electron.ipcRenderer.emit('lectern:announcement', { sender: electron.ipcRenderer }, { event: 'app.flush', data: {} });
  expect(heard.mock.calls).toEqual([[{ event: 'app.flush', data: {} }]]);
  expect(stop()).toBeUndefined(); // Electron's own answer would be `ipcRenderer` itself
  electron.ipcRenderer.emit('lectern:announcement', {}, { event: 'app.flush', data: {} });
  expect(heard).toHaveBeenCalledOnce();
});
