import manifest from '../package.json' with { type: 'json' };
import { dispatch } from './api/dispatch.ts';
import type { Announcement, MenuCommand } from './api/events.ts';
import { createHandlers } from './api/handlers.ts';
import type { Reply } from './api/transport.ts';
import { createUploads } from './api/uploads.ts';
import { openLibrary } from './library/library.ts';
import type { Picture } from './library/pictures.ts';
import { logFailure } from './log.ts';
import type { Paths } from './paths.ts';
import type { Ports } from './ports.ts';
import { createClocks } from './presenting/clocks.ts';
import { createSession } from './presenting/session.ts';

/** The whole application, whichever host runs it. Hosts carry requests in and announcements out, and nothing more. */
export interface App {
  /** Answers one request of the contract. Never throws. */
  dispatch(name: string, params: unknown): Promise<Reply>;
  /** Keeps uploaded bytes until `papers.import` names them; only the last few are kept. */
  upload(bytes: Uint8Array): string;
  /** A picture of the library, for a window to show. */
  picture(sha256: string): Picture | null;
  /** Returns the function that stops listening. */
  listen(onAnnouncement: (announcement: Announcement) => void): () => void;
  /** Called where a window for the audience has come; gives the function to call when it goes. */
  watch(): () => void;
  /** For a host's native menu. */
  command(command: MenuCommand): void;
  /** Asks the windows to send what is typed; resolves when one answers, or after two seconds. */
  flush(): Promise<void>;
  /** Closes the library and the printer. */
  close(): Promise<void>;
}

/** @throws AppError where the library cannot be opened: newer, damaged, locked or not writable */
export function createApp(ports: Ports, paths: Paths): App {
  const library = openLibrary(paths.library, ports.clock);
  const uploads = createUploads();
  const listeners = new Set<(announcement: Announcement) => void>();
  const waiting = new Set<() => void>();

  function announce(announcement: Announcement): void {
    for (const listener of listeners) {
      try {
        listener(announcement);
      } catch (error) {
        // What was announced has happened; a window that is gone does not undo it.
        logFailure('A window could not be told', error);
      }
    }
  }

  const session = createSession({ library, stage: ports.stage, now: createClocks(ports.clock), announce });
  const handlers = createHandlers({
    ports,
    paths,
    version: manifest.version,
    library,
    session,
    uploads,
    announce,
    flushed: () => {
      for (const resolve of waiting) resolve();
    },
  });

  return {
    dispatch: (name, params) => dispatch(handlers, name, params),
    upload: (bytes) => uploads.add(bytes),
    picture: library.picture,
    listen(onAnnouncement) {
      listeners.add(onAnnouncement);
      return () => listeners.delete(onAnnouncement);
    },
    watch: () => session.watch(),
    command: (command) => announce({ event: 'menu.command', data: { command } }),
    async flush() {
      if (listeners.size === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, 2_000);
      waiting.add(resolve);
      announce({ event: 'app.flush', data: {} });
      await promise;
      clearTimeout(timer);
      waiting.delete(resolve);
    },
    async close() {
      session.close();
      await ports.printer.close();
      library.close();
    },
  };
}
