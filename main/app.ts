import type { Announcement, MenuCommand } from './api/events.ts';
import type { Reply } from './api/transport.ts';
import type { Paths } from './paths.ts';
import type { Ports } from './ports.ts';

/** The whole application, whichever host runs it. Hosts carry requests in and announcements out, and nothing more. */
export interface App {
  /** Answers one request of the contract. Never throws. */
  dispatch(name: string, params: unknown): Promise<Reply>;
  /** Keeps uploaded bytes until `papers.import` names them; only the last few are kept. */
  upload(bytes: Uint8Array): string;
  /** Returns the function that stops listening. */
  listen(onAnnouncement: (announcement: Announcement) => void): () => void;
  /** For a host's native menu. */
  command(command: MenuCommand): void;
  /** Asks the windows to send what is typed; resolves when one answers, or after two seconds. */
  flush(): Promise<void>;
  /** Closes the library and the printer. */
  close(): Promise<void>;
}

export declare function createApp(ports: Ports, paths: Paths): App;
