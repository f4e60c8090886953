import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../content-security-policy.ts';
import { heldPicture, type RunningServer, raw, runServer } from './running-server.ts';

let server: RunningServer;
let cookie: string;
beforeEach(async () => {
  server = await runServer();
  cookie = await server.cookie();
});
afterEach(() => server.stop());

const get = (path: string, ...more: string[]) =>
  raw(server.port, [`GET ${path} HTTP/1.1`, `Host: ${server.host}`, `Cookie: ${cookie}`, ...more]);

describe('serving the window', () => {
  it('gives the built files to an admitted window', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: '<title>Lectern</title>' });
    expect(await get('/assets/desk.js?v=1')).toMatchObject({ status: 200, body: 'start()' });
  });

  it('answers HEAD without the body', async () => {
    const lines = ['HEAD /assets/desk.js HTTP/1.1', `Host: ${server.host}`, `Cookie: ${cookie}`];
    expect(await raw(server.port, lines)).toMatchObject({ status: 200, body: '' });
  });

  it.each(['/', '/assets/desk.js', '/nothing.js', '/enter/wrong'])('sends every protection with %s', async (path) => {
    const { head } = await get(path);
    expect(head).toContain(`Content-Security-Policy: ${contentSecurityPolicy}`);
    expect(head).toContain('X-Content-Type-Options: nosniff');
    expect(head).toContain('Referrer-Policy: no-referrer');
    expect(head).toContain('Cross-Origin-Opener-Policy: same-origin');
    expect(head).toContain('Cross-Origin-Resource-Policy: same-origin');
    expect(head).toContain('Cache-Control: no-store');
    expect(head).not.toContain('Access-Control');
  });

  it.each([
    ['climbs out of the folder', '/../secret.js'],
    ['climbs out of the folder from within', '/assets/../../secret.js'],
    ['climbs out with encoded dots', '/%2e%2e/secret.js'],
    ['climbs out with an encoded slash', '/assets/..%2f..%2fsecret.js'],
    ['climbs out with a backslash', '/..\\secret.js'],
    ['climbs out with an encoded backslash', '/..%5csecret.js'],
    ['goes through a link that points out', '/link.js'],
    ['is absolute', '//etc/passwd'],
    ['hides its end behind a zero byte', '/../secret.js%00.js'],
    ['is wrongly encoded', '/%E0%A4%A.js'],
    ['asks for a folder', '/assets/'],
    ['asks for a folder by name', '/assets'],
    ['asks for a hidden file', '/.hidden.js'],
    ['asks for a file of another kind', '/assets/notes.sqlite'],
  ])('refuses a path that %s', async (_attack, path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/secret|hidden|not for serving|root:/);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('refuses %s', async (method) => {
    const lines = [`${method} / HTTP/1.1`, `Host: ${server.host}`, `Cookie: ${cookie}`, `Origin: ${server.origin}`];
    expect((await raw(server.port, lines)).status).toBe(405);
  });
});

describe('a picture of the library', () => {
  it('is served by its hash to an admitted window, and to nobody else', async () => {
    const path = `/pictures/${heldPicture}`;
    const found = await get(path);
    expect(found).toMatchObject({ status: 200, body: 'pixels' });
    expect(found.head).toMatch(/^content-type: image\/png$/im);
    expect(found.head).toMatch(/^x-content-type-options: nosniff$/im);
    const lines = [`GET ${path} HTTP/1.1`, `Host: ${server.host}`];
    expect((await raw(server.port, lines)).status).toBe(403);
    expect((await get(`/pictures/${'b'.repeat(64)}`)).status).toBe(404);
  });
});

describe('a foreign host (DNS rebinding)', () => {
  it.each([
    ['of an attacker', () => 'evil.example'],
    ['of an attacker with our port', () => `evil.example:${server.port}`],
    ['by another name of this machine', () => `localhost:${server.port}`],
    ['without the port', () => '127.0.0.1'],
    ['with another port', () => '127.0.0.1:1'],
  ])('is refused: %s', async (_attack, host) => {
    for (const path of ['/', '/assets/desk.js', server.invitation()]) {
      const lines = [`GET ${path} HTTP/1.1`, `Host: ${host()}`, `Cookie: ${cookie}`];
      expect(await raw(server.port, lines)).toMatchObject({ status: 421 });
    }
  });

  it('is refused when it hides behind ours', async () => {
    expect((await get('/', 'Host: evil.example')).status).toBeGreaterThanOrEqual(400);
  });

  it('is refused in the request line', async () => {
    expect((await get('http://evil.example/')).status).toBe(400);
  });

  it('does not use up the address', async () => {
    const path = server.invitation();
    await raw(server.port, [`GET ${path} HTTP/1.1`, 'Host: evil.example']);
    expect((await raw(server.port, [`GET ${path} HTTP/1.1`, `Host: ${server.host}`])).status).toBe(200);
  });
});

describe('entering', () => {
  const enter = (path: string, method = 'GET') =>
    raw(server.port, [`${method} ${path} HTTP/1.1`, `Host: ${server.host}`]);

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { head } = await enter(server.invitation());
    expect(head).toMatch(/^set-cookie: lectern-[0-9a-f]{16}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/im);
  });

  it('refuses the second use of an address', async () => {
    const path = server.invitation();
    expect((await enter(path)).status).toBe(200);
    const second = await enter(path);
    expect(second.status).toBe(403);
    expect(second.head).not.toMatch(/set-cookie/i);
  });

  it('is not used up by a HEAD request, as link previews send', async () => {
    const path = server.invitation();
    await enter(path, 'HEAD');
    expect((await enter(path)).status).toBe(200);
  });

  it.each(['/enter/', '/enter/x', '/enter'])('refuses a guess: %s', async (path) => {
    expect(await enter(path)).toMatchObject({ status: 403 });
  });

  it('refuses everything to a program of another user, which has no cookie', async () => {
    for (const path of ['/', '/assets/desk.js']) {
      expect((await raw(server.port, [`GET ${path} HTTP/1.1`, `Host: ${server.host}`])).status).toBe(403);
    }
  });

  it('refuses the cookie of another run, and its value under our name', async () => {
    const other = await runServer();
    const theirs = await other.cookie();
    await other.stop();
    const [ourName] = cookie.split('=');
    for (const wrong of [theirs, `${ourName}=${theirs.split('=')[1]}`, `${ourName}=`, `x${cookie}`]) {
      const lines = ['GET / HTTP/1.1', `Host: ${server.host}`, `Cookie: ${wrong}`];
      expect((await raw(server.port, lines)).status).toBe(403);
    }
  });

  it('finds its cookie among those of other programs on other ports', async () => {
    const lines = ['GET / HTTP/1.1', `Host: ${server.host}`, `Cookie: a=b; ${cookie}; c=d`];
    expect((await raw(server.port, lines)).status).toBe(200);
  });
});

describe('uploading', () => {
  const upload = (
    body: string,
    { origin = server.origin, as = cookie, length = body.length, limitless = false } = {},
  ) =>
    raw(
      server.port,
      [
        'POST /upload HTTP/1.1',
        `Host: ${server.host}`,
        `Origin: ${origin}`,
        `Cookie: ${as}`,
        limitless ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
      ],
      limitless ? `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n` : body,
    );

  it('keeps the bytes and names them', async () => {
    expect(await upload('a paper')).toMatchObject({ status: 200, body: '{"upload":"upload-1"}' });
    expect(server.uploads.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['a paper']);
  });

  it.each([
    ['another site', () => 'https://evil.example'],
    ['a page on another port of this machine', () => 'http://127.0.0.1:1'],
    ['another name of this machine', () => `http://localhost:${server.port}`],
    ['a file or a sandboxed frame', () => 'null'],
    ['a scheme that is not ours', () => `https://${server.host}`],
  ])('refuses the origin of %s', async (_attack, origin) => {
    expect((await upload('x', { origin: origin() })).status).toBe(403);
    expect(server.uploads).toEqual([]);
  });

  it('refuses a request without an origin', async () => {
    const lines = ['POST /upload HTTP/1.1', `Host: ${server.host}`, `Cookie: ${cookie}`, 'Content-Length: 1'];
    expect((await raw(server.port, lines, 'x')).status).toBe(403);
  });

  it('refuses a request without the cookie', async () => {
    expect((await upload('x', { as: '' })).status).toBe(403);
    expect(server.uploads).toEqual([]);
  });

  it('refuses a body over the limit', async () => {
    expect((await upload('x'.repeat(1000))).status).toBe(200);
    expect((await upload('x'.repeat(1001))).status).toBe(413);
    expect(server.uploads).toHaveLength(1);
  });

  it('refuses a body over the limit that does not say its length', async () => {
    expect((await upload('x'.repeat(1001), { limitless: true })).status).toBe(413);
    expect(server.uploads).toEqual([]);
  });
});
