import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { audienceDoor } from '../api/audience-door.ts';
import type { App } from '../app.ts';

/** Windows of one person, with room for reloads; more is somebody else's loop. */
export const socketLimit = 8;
/** Room for the largest paste that the contract takes, escaped as JSON. */
export const messageLimit = 64 * 1024 * 1024;

/** Where the windows connect; the audience's is given slides alone. */
export const deskPath = '/socket';
export const audiencePath = '/socket/audience';

export interface Sockets {
  /** Takes over a connection whose request was found to be one of our windows. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  count(): number;
  close(): void;
}

/** Carries requests of the contract in, `{ id, name, params }`, and `{ id, reply }` and `{ announcement }` out. */
export function createSockets(app: App): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: messageLimit, perMessageDeflate: false });

  const audience = audienceDoor(app);

  server.on('connection', (socket: WebSocket, door: Pick<App, 'dispatch' | 'listen'>) => {
    const stopListening = door.listen((announcement) => send(socket, { announcement }));
    socket.on('close', stopListening);
    // ws closes the connection by itself after an error; without a listener it would end the process.
    socket.on('error', () => undefined);
    socket.on('message', (data, isBinary) => {
      const frame = isBinary ? null : readFrame(String(data));
      if (!frame) return socket.close(1008, 'Not a request of the contract');
      void door.dispatch(frame.name, frame.params).then((reply) => send(socket, { id: frame.id, reply }));
    });
  });

  return {
    accept(request, socket, head) {
      const door = request.url === audiencePath ? audience : app;
      server.handleUpgrade(request, socket, head, (accepted) => server.emit('connection', accepted, door));
    },
    count: () => server.clients.size,
    close() {
      for (const socket of server.clients) {
        socket.close(1001, 'Lectern has ended');
        // A window that hangs does not answer the goodbye.
        setTimeout(() => socket.terminate(), 500).unref();
      }
    },
  };
}

function send(socket: WebSocket, message: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
}

interface Frame {
  readonly id: number | string;
  readonly name: string;
  readonly params: unknown;
}

/** Only the envelope: `dispatch` checks what is in it. */
function readFrame(text: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(text);
    if (typeof frame !== 'object' || frame === null || !('id' in frame) || !('name' in frame)) return null;
    const { id, name } = frame;
    if ((typeof id !== 'number' && typeof id !== 'string') || typeof name !== 'string') return null;
    return { id, name, params: 'params' in frame ? frame.params : undefined };
  } catch {
    return null;
  }
}
