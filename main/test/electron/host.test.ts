import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compose } from '../../../slides/deck/compose.ts';
import type { Params, RequestName, Result } from '../../api/contract.ts';
import type { Announcement } from '../../api/events.ts';
import type { Reply } from '../../api/transport.ts';
import { openDesk } from '../../electron/desk.ts';
import { pathsFrom } from '../../paths.ts';
import { harbourText } from '../importing/harbour-text.ts';
import { composeOptions } from '../library/harbour.ts';
import { BrowserWindow, calls, app as electron, ipcMain, Menu, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const root = join(import.meta.dirname, '..', '..', '..');
let folder: string;
beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  vi.stubEnv('XDG_DATA_HOME', folder);
  vi.stubEnv('LOCALAPPDATA', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** The desk, open on the one library of this test. */
async function open() {
  resetElectron();
  openDesk(pathsFrom(root, join(folder, 'library.sqlite')));
  await electron.becomeReady();
  const [window] = BrowserWindow.all;
  if (!window) throw new Error('There is no window.');
  const event = { sender: window.webContents, senderFrame: window.webContents.mainFrame };

  /** As the page does, through the handlers that Electron was given. */
  async function ask<N extends RequestName>(name: N, params: Params<N>): Promise<Result<N>> {
    const reply = (await ipcMain.handlers.get('lectern:request')?.(event, name, params)) as Reply;
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.result as Result<N>;
  }
  const upload = async (bytes: Uint8Array) => String(await ipcMain.handlers.get('lectern:upload')?.(event, bytes));
  return { window, ask, upload };
}

type Desk = Awaited<ReturnType<typeof open>>;

/** Closes the window and waits for Lectern to end; whatever is announced meanwhile goes to `onAnnouncement`. */
async function close({ window }: Desk, onAnnouncement: (announcement: Announcement) => Promise<void>) {
  window.webContents.send = (_channel, announcement) => void onAnnouncement(announcement as Announcement);
  window.emit('close', { preventDefault: () => undefined });
  await vi.waitFor(() => expect(named('exit')).toEqual([[0]]));
}

it('keeps what was being typed when the window is closed: the page is asked, saves, and only then the library closes', async () => {
  const desk = await open();
  const upload = await desk.upload(new TextEncoder().encode(harbourText));
  const imported = await desk.ask('papers.import', { name: 'harbour.md', upload });
  if ('locked' in imported) throw new Error('The paper has no password');
  const { paperId, briefing } = imported;
  const { deckId } = await desk.ask('decks.create', { paperId, ...compose(briefing, composeOptions) });
  const slideId = 'rec-1';
  const say = 'Pause here, and look up.';

  await close(desk, async ({ event }) => {
    if (event !== 'app.flush') return;
    await desk.ask('notes.save', { deckId, slideId, say, ifAsked: '', baseRevision: 0 });
    await desk.ask('app.flushed', {});
  });

  const again = await open();
  expect((await again.ask('decks.get', { deckId })).notes[slideId]?.say).toBe(say);
  await close(again, async () => void again.ask('app.flushed', {}));
});

it('tells the page that it may use the dialogs of the system', async () => {
  const desk = await open();
  expect(await desk.ask('app.info', {})).toMatchObject({ host: 'electron', nativeDialogs: true });
  expect(await desk.ask('papers.choose', {})).toEqual([]);
  expect(named('showOpenDialog')).toHaveLength(1);
  await close(desk, async () => void desk.ask('app.flushed', {}));
});

it('carries the menu to the page', async () => {
  const desk = await open();
  calls.length = 0;
  Menu.installed
    .flatMap(({ submenu }) => submenu ?? [])
    .find(({ label }) => label === 'Present')
    ?.click?.();
  expect(named('send')).toEqual([['lectern:announcement', { event: 'menu.command', data: { command: 'present' } }]]);
  await close(desk, async () => void desk.ask('app.flushed', {}));
});
