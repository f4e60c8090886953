import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Announcement } from '../api/events.ts';
import type { Transport } from '../api/transport.ts';
import { channels } from './channels.ts';

// Three functions, not `ipcRenderer` itself: the page can ask what the contract offers and nothing else.
const transport: Transport = {
  request: (name, params) => ipcRenderer.invoke(channels.request, name, params),
  upload: (bytes) => ipcRenderer.invoke(channels.upload, bytes),
  listen(onAnnouncement) {
    const listener = (_event: IpcRendererEvent, announcement: Announcement) => onAnnouncement(announcement);
    ipcRenderer.on(channels.announcement, listener);
    return () => {
      ipcRenderer.off(channels.announcement, listener); // gives `ipcRenderer`, which must not reach the page
    };
  },
};

contextBridge.exposeInMainWorld('lectern', transport);
