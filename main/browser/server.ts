import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { largestPaper } from '../../slides/paper/largest-paper.ts';
import { pictureAt } from '../../slides/render/urls.ts';
import type { App } from '../app.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import { createAdmission } from './admission.ts';
import { audiencePath, createSockets, deskPath, socketLimit } from './socket.ts';
import { readStaticFile } from './static-files.ts';
import { readBody } from './upload.ts';

export interface BrowserServer {
  /** An address that opens Lectern once. */
  invite(): string;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly cookie?: string;
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Leads from the exchange to the window. A redirect would not do: the way here began in a file, so the browser keeps a
 * `SameSite=Strict` cookie back until a page of ours navigates.
 */
const enterPage =
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/"><title>Lectern</title>';
const enterPath = '/enter/';

/**
 * Serves the window and carries the contract, to this machine alone.
 *
 * Any page that a browser on this machine shows, and any other user of it, can send requests here. So the host must be
 * ours (a name of theirs may point here), whatever changes something must come from our own origin, and everything
 * needs the cookie of this run.
 *
 * @param folder the built renderer
 */
export async function startServer(app: App, folder: string, maxUpload = largestPaper): Promise<BrowserServer> {
  const admission = createAdmission();
  const sockets = createSockets(app);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 });
  server.maxConnections = 64;

  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;

  const isOurHost = (request: IncomingMessage) => {
    const named = request.headersDistinct['host'];
    return named?.length === 1 && named[0] === host;
  };
  const isOurOrigin = (request: IncomingMessage) => request.headers.origin === origin;
  const isAdmitted = (request: IncomingMessage) => admission.admits(request.headers.cookie);

  async function answer(request: IncomingMessage): Promise<Answer> {
    const path = pathOf(request);
    if (!isOurHost(request)) return refusal(421, 'This is not the address of Lectern.');
    if (path === null) return refusal(400, 'This is not an address.');
    if (request.method === 'GET' && path.startsWith(enterPath)) return enter(path.slice(enterPath.length));
    if (!isAdmitted(request)) return refusal(403, 'Open Lectern with the address that it gave when it started.');
    if (request.method === 'POST' && path === '/upload') return upload(request);
    if (request.method === 'GET' || request.method === 'HEAD') return picture(path) ?? file(path);
    return refusal(405, 'Nothing here answers to that.');
  }

  function enter(token: string): Answer {
    const cookie = admission.exchange(token);
    return cookie
      ? { status: 200, type: 'text/html; charset=utf-8', body: enterPage, cookie }
      : refusal(403, 'This address has been used, or is not of this run. Start Lectern again for a new one.');
  }

  async function upload(request: IncomingMessage): Promise<Answer> {
    if (!isOurOrigin(request)) return refusal(403, 'Only a window of Lectern may send a file.');
    const bytes = await readBody(request, maxUpload);
    if (!bytes) return refusal(413, 'The file is too large.');
    return { status: 200, type: 'application/json', body: JSON.stringify({ upload: app.upload(bytes) }) };
  }

  function picture(path: string): Answer | null {
    const sha256 = pictureAt(path);
    const found = sha256 && app.picture(sha256);
    return found ? { status: 200, type: found.type, body: found.bytes } : null;
  }

  async function file(path: string): Promise<Answer> {
    const found = await readStaticFile(folder, path);
    return found ? { status: 200, type: found.type, body: found.bytes } : refusal(404, 'There is nothing here.');
  }

  function refusalOfUpgrade(request: IncomingMessage): number | null {
    if (!isOurHost(request)) return 421;
    if (request.url !== deskPath && request.url !== audiencePath) return 404;
    if (!isOurOrigin(request) || !isAdmitted(request)) return 403;
    return sockets.count() >= socketLimit ? 503 : null;
  }

  server.on('request', (request, response) => {
    answer(request).then(
      (answered) => send(response, answered),
      // What fails here is the connection: the app's own failures travel as replies.
      () => response.destroy(),
    );
  });
  server.on('upgrade', (request, socket, head) => {
    const status = refusalOfUpgrade(request);
    if (status === null) sockets.accept(request, socket, head);
    else refuseUpgrade(socket, status);
  });

  return {
    invite: () => `${origin}${enterPath}${admission.issueToken()}`,
    close: () =>
      new Promise((closed) => {
        sockets.close();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The path alone; null for the forms of a request target that name a host of their own. */
function pathOf({ url }: IncomingMessage): string | null {
  if (!url?.startsWith('/')) return null;
  return url.split('?', 1)[0] ?? null;
}

const refusal = (status: number, sentence: string): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${sentence}\n`,
});

function send(response: ServerResponse, { status, type, body, cookie }: Answer): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    ...(cookie ? { 'Set-Cookie': cookie } : {}),
  });
  response.end(body);
}

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.on('error', () => undefined);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
