import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { messageLimit, socketLimit } from '../../browser/socket.ts';
import { openSocket, type RunningServer, raw, runServer } from './running-server.ts';

let server: RunningServer;
let cookie: string;
beforeEach(async () => {
  server = await runServer();
  cookie = await server.cookie();
});
afterEach(() => server.stop());

async function connected(): Promise<WebSocket> {
  const socket = await openSocket(server, { Origin: server.origin, Cookie: cookie });
  if (typeof socket === 'number') throw new Error(`Refused with ${socket}`);
  return socket;
}
const nextMessage = async (socket: WebSocket) => JSON.parse(String((await once(socket, 'message'))[0]));
const closeCode = async (socket: WebSocket) => (await once(socket, 'close'))[0];

describe('the socket', () => {
  it('carries a request in and its reply out', async () => {
    const socket = await connected();
    socket.send(JSON.stringify({ id: 7, name: 'decks.list', params: {} }));
    expect(await nextMessage(socket)).toEqual({
      id: 7,
      reply: { ok: true, result: { name: 'decks.list', params: {} } },
    });
  });

  it('announces to every window', async () => {
    const windows = [await connected(), await connected()];
    const heard = windows.map(nextMessage);
    server.announce({ event: 'library.changed', data: {} });
    const announcement = { event: 'library.changed', data: {} };
    expect(await Promise.all(heard)).toEqual([{ announcement }, { announcement }]);
  });

  it('has a door of its own for the window of the audience: slides come through it, and nothing else', async () => {
    const socket = await openSocket(server, { Origin: server.origin, Cookie: cookie }, '/socket/audience');
    if (typeof socket === 'number') throw new Error(`Refused with ${socket}`);
    socket.send(JSON.stringify({ id: 1, name: 'decks.list', params: {} }));
    expect(await nextMessage(socket)).toMatchObject({ id: 1, reply: { ok: false } });
    const heard = nextMessage(socket);
    server.announce({ event: 'library.changed', data: {} });
    server.announce({ event: 'show.seen', data: null });
    expect(await heard).toEqual({ announcement: { event: 'show.seen', data: null } });
  });

  it('forgets a window that has gone', async () => {
    const socket = await connected();
    socket.close();
    await expect.poll(() => server.windows()).toBe(0);
    server.announce({ event: 'library.changed', data: {} });
  });

  it.each([
    ['another site', () => ({ Origin: 'https://evil.example', Cookie: cookie })],
    [
      'a page on another port of this machine, whose cookies are ours too',
      () => ({ Origin: 'http://127.0.0.1:1', Cookie: cookie }),
    ],
    [
      'a page under another name of this machine',
      () => ({ Origin: `http://localhost:${server.port}`, Cookie: cookie }),
    ],
    ['a file or a sandboxed frame', () => ({ Origin: 'null', Cookie: cookie })],
    ['a program that names no origin', () => ({ Cookie: cookie })],
    ['a program that has no cookie', () => ({ Origin: server.origin })],
    ['a program that guesses the cookie', () => ({ Origin: server.origin, Cookie: `${cookie.split('=')[0]}=guess` })],
  ])('refuses %s', async (_attacker, headers) => {
    expect(await openSocket(server, headers() as Record<string, string>)).toBe(403);
  });

  it('refuses a name that an attacker points here (DNS rebinding)', async () => {
    const headers = { Host: `evil.example:${server.port}`, Origin: server.origin, Cookie: cookie };
    expect(await openSocket(server, headers)).toBe(421);
  });

  it('refuses other paths', async () => {
    expect(await openSocket(server, { Origin: server.origin, Cookie: cookie }, '/upload')).toBe(404);
  });

  it('refuses an upgrade to anything else', async () => {
    const lines = ['GET /socket HTTP/1.1', `Host: ${server.host}`, `Origin: ${server.origin}`, `Cookie: ${cookie}`];
    expect((await raw(server.port, [...lines, 'Upgrade: h2c', 'Connection: Upgrade'])).status).toBeGreaterThanOrEqual(
      400,
    );
  });

  it('refuses one socket more than the limit, and takes one again when another has gone', async () => {
    const sockets = [];
    for (let count = 0; count < socketLimit; count += 1) sockets.push(await connected());
    expect(await openSocket(server, { Origin: server.origin, Cookie: cookie })).toBe(503);
    sockets[0]?.close();
    await expect.poll(() => server.windows()).toBe(socketLimit - 1);
    await connected();
  });

  it.each([
    ['is not JSON', 'hello'],
    ['is no request', '[]'],
    ['is nothing', 'null'],
    ['has no id', '{"name":"decks.list"}'],
    ['has a name that is none', '{"id":1,"name":{}}'],
    ['is binary', Buffer.from('{"id":1,"name":"decks.list"}')],
  ])('closes on a frame that %s', async (_fault, frame) => {
    const socket = await connected();
    socket.send(frame);
    expect(await closeCode(socket)).toBe(1008);
  });

  it('closes on a message over the limit', async () => {
    const socket = await connected();
    socket.on('error', () => undefined); // the rest of the message meets a closed door
    socket.send('x'.repeat(messageLimit + 1));
    expect([1006, 1009]).toContain(await closeCode(socket));
    expect((await connected()).readyState).toBe(1);
  });

  it('says goodbye when the host ends', async () => {
    const socket = await connected();
    const closing = closeCode(socket);
    const other = server;
    await other.stop();
    expect(await closing).toBe(1001);
    server = await runServer();
  });
});
