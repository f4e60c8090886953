import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { App } from '../app.ts';
import { channels } from './channels.ts';
import { origin } from './scheme.ts';

/** Carries requests from our window to the application, and its announcements back. */
export function connect(app: App, contents: WebContents): void {
  ipcMain.handle(channels.request, (event, name: unknown, params: unknown) => {
    refuseStrangers(event, contents);
    return app.dispatch(typeof name === 'string' ? name : '', params);
  });

  ipcMain.handle(channels.upload, (event, bytes: unknown) => {
    refuseStrangers(event, contents);
    if (!(bytes instanceof Uint8Array)) throw new Error('An upload is bytes.');
    return app.upload(bytes);
  });

  app.listen((announcement) => {
    // A crashed window is alive and without a frame; it reads everything again when it is reloaded.
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(channels.announcement, announcement);
  });
}

/**
 * Only the main frame of our window, showing a page of ours, may ask. A frame inside it, a page it was led to, or a
 * frame that is already gone (null) may not.
 */
function refuseStrangers({ sender, senderFrame }: IpcMainInvokeEvent, contents: WebContents): void {
  const ours =
    sender === contents &&
    !contents.isDestroyed() &&
    senderFrame !== null &&
    !senderFrame.detached &&
    senderFrame.parent === null &&
    senderFrame.origin === origin;
  if (!ours) throw new Error('This page may not use Lectern.');
}
