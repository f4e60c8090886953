import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { App } from '../app.ts';
import { channels } from './channels.ts';
import { origin } from './scheme.ts';

/** Who may speak to the application, and through which door. */
export interface Doors {
  /** Lets one more page in, for as long as it lives. */
  admit(contents: WebContents, door: Pick<App, 'dispatch' | 'listen'>): void;
}

/** Carries requests from our windows to the application, and its announcements back; `desk` alone may hand over files. */
export function connect(app: App, desk: WebContents): Doors {
  const doors = new Map<WebContents, Pick<App, 'dispatch' | 'listen'>>();

  ipcMain.handle(channels.request, (event, name: unknown, params: unknown) => {
    const door = doors.get(event.sender);
    if (!door || !isOurPage(event)) throw stranger();
    return door.dispatch(typeof name === 'string' ? name : '', params);
  });

  ipcMain.handle(channels.upload, (event, bytes: unknown) => {
    if (event.sender !== desk || !isOurPage(event)) throw stranger();
    if (!(bytes instanceof Uint8Array)) throw new Error('An upload is bytes.');
    return app.upload(bytes);
  });

  const doorkeeper: Doors = {
    admit(contents, door) {
      doors.set(contents, door);
      const stopListening = door.listen((announcement) => {
        // A crashed window is alive and without a frame; it reads everything again when it is reloaded.
        if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(channels.announcement, announcement);
      });
      contents.once('destroyed', () => {
        doors.delete(contents);
        stopListening();
      });
    },
  };
  doorkeeper.admit(desk, app);
  return doorkeeper;
}

/**
 * Only the main frame of a window of ours, showing a page of ours, may ask. A frame inside it, a page it was led to, or
 * a frame that is already gone (null) may not.
 */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    !sender.isDestroyed() &&
    senderFrame !== null &&
    !senderFrame.detached &&
    senderFrame.parent === null &&
    senderFrame.origin === origin
  );
}

const stranger = () => new Error('This page may not use Lectern.');
