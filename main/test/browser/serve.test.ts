import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserHost } from '../../browser/host.ts';
import { temporaryFolder } from '../library/temporary.ts';

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** `serve` in a process of its own, with a library and a built window of its own. */
function startServing(env: NodeJS.ProcessEnv) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Lectern</title>');
  const paths = { library: join(folder, 'library.sqlite'), assets: folder, bundle: folder };
  const module = join(import.meta.dirname, '../../browser/serve.ts');
  const code = `const { serve } = await import(${JSON.stringify(module)}); await serve(${JSON.stringify(paths)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', NODE_OPTIONS: '', ...env },
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  return {
    child,
    ended: once(child, 'exit').then(([code]: (number | null)[]) => code),
    async address() {
      const pattern = /http:\/\/127\.0\.0\.1:\d+\/enter\/\S+/;
      await expect.poll(() => output, { timeout: 25_000 }).toMatch(pattern);
      return new URL(pattern.exec(output)?.[0] ?? '');
    },
  };
}

/** A window as the host knows it: whoever exchanged the address for the cookie. */
async function openWindow(address: URL): Promise<WebSocket> {
  const cookie = (await fetch(address)).headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const socket = new WebSocket(`ws://${address.host}/socket`, { headers: { Origin: address.origin, Cookie: cookie } });
  await once(socket, 'open');
  return socket;
}
const ask = (socket: WebSocket, name: string) => socket.send(JSON.stringify({ id: 1, name, params: {} }));
const hear = async (socket: WebSocket) => JSON.parse(String((await once(socket, 'message'))[0]));

function fakeChromium(script: string): string {
  const program = join(temporaryFolder(), 'chromium');
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return program;
}

it('prints the address and keeps serving where there is no display', async () => {
  const host = startServing({});
  const socket = await openWindow(await host.address());
  ask(socket, 'app.info');
  expect(await hear(socket)).toMatchObject({ id: 1, reply: { ok: true, result: { host: 'browser' } } });
});

it.each(['SIGINT', 'SIGTERM'] as const)('lets the window send what is typed before it ends on %s', async (signal) => {
  const host = startServing({});
  const socket = await openWindow(await host.address());
  const heard = hear(socket);
  host.child.kill(signal);
  expect(await heard).toEqual({ announcement: { event: 'app.flush', data: {} } });
  ask(socket, 'app.flushed');
  expect(await hear(socket)).toEqual({ id: 1, reply: { ok: true, result: null } });
  expect(await host.ended).toBe(0);
});

it('ends when the person closes the window', async () => {
  const host = startServing({ DISPLAY: ':0', LECTERN_CHROMIUM: fakeChromium('sleep 0.5') });
  expect(await host.ended).toBe(0);
});

it('prints the address and keeps serving where the window cannot be shown', async () => {
  const host = startServing({ DISPLAY: ':0', LECTERN_CHROMIUM: fakeChromium('exit 1') });
  await openWindow(await host.address());
  expect(host.child.exitCode).toBeNull();
});

it('prints the address and keeps serving where there is no Chromium to show it', async () => {
  const host = startServing({ DISPLAY: ':0', LECTERN_CHROMIUM: '/nowhere' });
  await openWindow(await host.address());
});

it('says what to do when the window was never built', async () => {
  const folder = temporaryFolder();
  const paths = { library: join(folder, 'library.sqlite'), assets: folder, bundle: folder };
  await expect(startBrowserHost(paths)).rejects.toMatchObject({
    code: 'not_built',
    message: expect.stringContaining('npm run build'),
  });
});
