import type { Failure } from '../errors.ts';
import type { Announcement } from './events.ts';

/** The answer to one request, as data: Electron strips custom errors down to a message. */
export type Reply = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: Failure };

/**
 * What a window needs from its host to reach main; put at `window.lectern` by Electron's preload, made from a
 * WebSocket in the browser host.
 */
export interface Transport {
  request(name: string, params: unknown): Promise<Reply>;
  /** Hands bytes to main and gives the id to name them by in `papers.import`. */
  upload(bytes: Uint8Array): Promise<string>;
  /** Returns the function that stops listening. */
  listen(onAnnouncement: (announcement: Announcement) => void): () => void;
}
