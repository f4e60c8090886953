import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Announcement } from '../../api/events.ts';
import type { App } from '../../app.ts';
import { startServer } from '../../browser/server.ts';

/** What a raw client reads: nothing here follows, decodes or forgives. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

export interface RunningServer {
  readonly port: number;
  readonly host: string;
  readonly origin: string;
  readonly uploads: Uint8Array[];
  /** A one-time path, `/enter/…`. */
  invitation(): string;
  /** The `Cookie` header of an admitted window. */
  cookie(): Promise<string>;
  announce(announcement: Announcement): void;
  /** How many windows listen. */
  windows(): number;
  stop(): Promise<void>;
}

/** The one picture the library of these tests has. */
export const heldPicture = 'a'.repeat(64);

/** The real server with a bundle of its own and an app that answers every request with what it was asked. */
export async function runServer(maxUpload = 1000): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  const bundle = join(folder, 'renderer');
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  writeFileSync(join(bundle, 'index.html'), '<title>Lectern</title>');
  writeFileSync(join(bundle, 'assets', 'desk.js'), 'start()');
  writeFileSync(join(bundle, 'assets', 'notes.sqlite'), 'not for serving');
  writeFileSync(join(bundle, '.hidden.js'), 'hidden');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(bundle, 'link.js'));

  const uploads: Uint8Array[] = [];
  const listeners = new Set<(announcement: Announcement) => void>();
  const app: App = {
    dispatch: async (name, params) => ({ ok: true, result: { name, params } }),
    picture: (sha256) =>
      sha256 === heldPicture ? { type: 'image/png', width: 1, height: 1, bytes: Buffer.from('pixels') } : null,
    upload: (bytes) => `upload-${uploads.push(bytes)}`,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: () => () => undefined,
    command: () => undefined,
    flush: async () => undefined,
    close: async () => undefined,
  };
  const server = await startServer(app, bundle, maxUpload);
  const { port, host, origin } = new URL(server.invite());
  const invitation = () => new URL(server.invite()).pathname;

  return {
    port: Number(port),
    host,
    origin,
    uploads,
    invitation,
    async cookie() {
      const { head } = await raw(Number(port), [`GET ${invitation()} HTTP/1.1`, `Host: ${host}`]);
      return /^set-cookie: ([^;]+)/im.exec(head)?.[1] ?? '';
    },
    announce: (announcement) => {
      for (const listener of listeners) listener(announcement);
    },
    windows: () => listeners.size,
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Sends the lines exactly as given and reads until the server closes. */
export function raw(port: number, lines: readonly string[], body = ''): Promise<RawAnswer> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`);
    });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
    });
    socket.on('error', failed);
    socket.on('close', () => {
      const [head = '', ...rest] = text.split('\r\n\r\n');
      done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') });
    });
  });
}

/** Opens a socket with exactly these headers; gives the HTTP status where it is refused. */
export function openSocket(
  server: RunningServer,
  headers: Readonly<Record<string, string>>,
  path = '/socket',
): Promise<WebSocket | number> {
  return new Promise((done, failed) => {
    const socket = new WebSocket(`ws://${server.host}${path}`, { headers });
    socket.once('open', () => done(socket));
    socket.once('unexpected-response', (request, response) => {
      request.destroy();
      done(response.statusCode ?? 0);
    });
    socket.once('error', (error) => failed(error));
  });
}
