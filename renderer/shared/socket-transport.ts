import type { Announcement } from '../../main/api/events.ts';
import type { Reply, Transport } from '../../main/api/transport.ts';
import { RequestError } from './request-error.ts';

/** The part of a WebSocket this transport uses, so that tests can stand in for it. */
export interface Socket {
  readonly readyState: number;
  send(data: string): void;
  close(): void;
  addEventListener(type: 'open' | 'close', listener: () => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

interface SocketTransportOptions {
  readonly connect: () => Socket;
  readonly upload: (bytes: Uint8Array) => Promise<string>;
  /** Called when the answer to "can main hear this window?" changes. */
  readonly onConnection: (connected: boolean) => void;
}

type Frame = { readonly id: number; readonly reply: Reply } | { readonly announcement: Announcement };

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: RequestError) => void;
  readonly frame: string;
  sent: boolean;
}

const retryAfter = [250, 500, 1000, 2000] as const;
const opened = 1;

const lost = () =>
  new RequestError(
    'disconnected',
    'Lectern cannot be reached: the program behind this window has stopped. What was saved is safe. Copy what you typed since, then start Lectern again.',
  );

/**
 * The contract over one WebSocket, for the browser host.
 *
 * A request that was on its way when the connection broke is refused, since nobody can know whether it was done; only
 * what is asked before the first connection waits for it.
 */
export function createSocketTransport({ connect, upload, onConnection }: SocketTransportOptions): Transport {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(announcement: Announcement) => void>();
  let socket: Socket;
  let nextId = 1;
  let attempts = 0;

  const send = (entry: Waiting) => {
    entry.sent = true;
    socket.send(entry.frame);
  };

  const receive = (data: unknown) => {
    const frame = JSON.parse(String(data)) as Frame;
    if ('announcement' in frame) {
      for (const listener of listeners) listener(frame.announcement);
      return;
    }
    waiting.get(frame.id)?.resolve(frame.reply);
    waiting.delete(frame.id);
  };

  const open = () => {
    const mine = connect();
    socket = mine;
    mine.addEventListener('open', () => {
      attempts = 0;
      onConnection(true);
      for (const entry of waiting.values()) if (!entry.sent) send(entry);
    });
    mine.addEventListener('message', (event) => receive(event.data));
    mine.addEventListener('close', () => {
      onConnection(false);
      for (const entry of waiting.values()) entry.reject(lost());
      waiting.clear();
      setTimeout(open, retryAfter[Math.min(attempts++, retryAfter.length - 1)]);
    });
  };
  open();

  return {
    request(name, params) {
      if (socket.readyState > opened) return Promise.reject(lost());
      const id = nextId++;
      return new Promise<Reply>((resolve, reject) => {
        const entry = { resolve, reject, frame: JSON.stringify({ id, name, params }), sent: false };
        waiting.set(id, entry);
        if (socket.readyState === opened) send(entry);
      });
    },
    upload,
    listen(onAnnouncement) {
      listeners.add(onAnnouncement);
      return () => listeners.delete(onAnnouncement);
    },
  };
}
