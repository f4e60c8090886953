import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Announcement } from '../../../main/api/events.ts';
import { createSocketTransport, type Socket } from '../../shared/socket-transport.ts';

/** A WebSocket whose other end is the test. */
function fakeSocket() {
  const listeners = new Map<string, (event: { data: unknown }) => void>();
  const socket = {
    readyState: 0,
    sent: [] as { id: number; name: string; params: unknown }[],
    send: (data: string) => void socket.sent.push(JSON.parse(data)),
    close: () => undefined,
    addEventListener: (type: string, listener: (event: { data: unknown }) => void) =>
      void listeners.set(type, listener),
    open() {
      socket.readyState = 1;
      listeners.get('open')?.({ data: null });
    },
    receive: (frame: unknown) => listeners.get('message')?.({ data: JSON.stringify(frame) }),
    break() {
      socket.readyState = 3;
      listeners.get('close')?.({ data: null });
    },
  };
  return socket;
}

let sockets: ReturnType<typeof fakeSocket>[];
let connection: boolean[];
const start = () =>
  createSocketTransport({
    connect: () => {
      const socket = fakeSocket();
      sockets.push(socket);
      return socket as Socket;
    },
    upload: async () => 'u1',
    onConnection: (connected) => connection.push(connected),
  });
const last = () => {
  const socket = sockets.at(-1);
  if (!socket) throw new Error('no socket');
  return socket;
};

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  connection = [];
});
afterEach(() => vi.useRealTimers());

test('answers find their requests, in whatever order they come', async () => {
  const transport = start();
  last().open();
  const first = transport.request('decks.list', {});
  const second = transport.request('app.info', {});
  const [one, two] = last().sent;
  expect([one?.name, two?.name]).toEqual(['decks.list', 'app.info']);
  last().receive({ id: two?.id, reply: { ok: true, result: 2 } });
  last().receive({ id: one?.id, reply: { ok: true, result: 1 } });
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, result: 1 },
    { ok: true, result: 2 },
  ]);
});

test('what is asked before the connection stands waits for it', async () => {
  const transport = start();
  const reply = transport.request('app.info', { a: 1 });
  expect(last().sent).toEqual([]);
  last().open();
  expect(last().sent).toEqual([{ id: 1, name: 'app.info', params: { a: 1 } }]);
  last().receive({ id: 1, reply: { ok: true, result: null } });
  await reply;
});

test('announcements reach every listener until it stops', () => {
  const transport = start();
  last().open();
  const heard: Announcement[] = [];
  const stop = transport.listen((announcement) => heard.push(announcement));
  last().receive({ announcement: { event: 'library.changed', data: {} } });
  stop();
  last().receive({ announcement: { event: 'library.changed', data: {} } });
  expect(heard).toEqual([{ event: 'library.changed', data: {} }]);
});

test('a request on its way when the connection breaks is refused, never sent twice', async () => {
  const transport = start();
  last().open();
  const reply = transport.request('notes.save', {});
  const refused = expect(reply).rejects.toMatchObject({ code: 'disconnected' });
  last().break();
  await refused;
  vi.advanceTimersByTime(250);
  last().open();
  expect(last().sent).toEqual([]);
});

test('while it is broken nothing pretends to be sent', async () => {
  const transport = start();
  last().open();
  last().break();
  await expect(transport.request('notes.save', {})).rejects.toMatchObject({ code: 'disconnected' });
});

test('it comes back by itself and says so', () => {
  start();
  last().open();
  last().break();
  expect(connection).toEqual([true, false]);
  vi.advanceTimersByTime(250);
  last().break();
  vi.advanceTimersByTime(500);
  last().open();
  expect(sockets).toHaveLength(3);
  expect(connection.at(-1)).toBe(true);
});
