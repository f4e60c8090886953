import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy } from '../../content-security-policy.ts';
import { fileFor, isOurs, registerScheme, serveScheme } from '../../electron/scheme.ts';
import { FakeProtocol, named, resetElectron } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

let folder: string;
const sha256 = 'a'.repeat(64);
const picture = { type: 'image/png', width: 1, height: 1, bytes: new Uint8Array([1, 2]) } as const;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-test-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'notes.exe'), 'MZ');
  await writeFile(`${folder}-beside.html`, 'secret');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(`${folder}-beside.html`);
});
beforeEach(resetElectron);

/** As a page would: through the handler that Electron was given. */
async function get(url: string, method = 'GET') {
  const protocol = new FakeProtocol();
  serveScheme(protocol as never, folder, (name) => (name === sha256 ? picture : null));
  // `Request` would tidy the address up; Electron's own parser is not to be relied on here either.
  const response = await protocol.handlers.get('app')?.({ url, method } as Request);
  return response ?? new Response('', { status: 500 });
}

describe('the app: scheme', () => {
  it('is registered with an origin of its own, and never past the content security policy', () => {
    registerScheme();
    expect(named('registerSchemesAsPrivileged')).toEqual([
      [
        [
          {
            scheme: 'app',
            privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
          },
        ],
      ],
    ]);
  });

  it('serves a picture of the library by its hash, and nothing where there is none', async () => {
    const response = await get(`app://lectern/pictures/${sha256}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture.bytes);
    expect((await get(`app://lectern/pictures/${'b'.repeat(64)}`)).status).toBe(404);
    expect((await get(`app://lectern/pictures/${sha256}`, 'POST')).status).toBe(404);
  });

  it('serves our page with the policy that the browser host uses too', async () => {
    const response = await get('app://lectern/index.html?theme=dark#top');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<!doctype html>');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    });
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it.each([
    ['climbs out', 'app://lectern/../../etc/passwd'],
    ['climbs out after a folder', 'app://lectern/assets/../../index.html'],
    ['climbs out into a folder beside', 'app://lectern/../FOLDER-beside.html'],
    ['climbs out encoded', 'app://lectern/%2e%2e/%2e%2e/etc/passwd'],
    ['climbs out with encoded slashes', 'app://lectern/..%2f..%2fetc%2fpasswd'],
    ['climbs out encoded twice', 'app://lectern/%252e%252e%252fetc%252fpasswd'],
    ['climbs out with back slashes', 'app://lectern/..\\..\\etc\\passwd'],
    ['climbs out with encoded back slashes', 'app://lectern/..%5c..%5cetc%5cpasswd'],
    ['climbs out in overlong UTF-8', 'app://lectern/%c0%ae%c0%ae/etc/passwd'],
    ['names an absolute path', 'app://lectern//etc/passwd'],
    ['names a drive', 'app://lectern/C:/Windows/win.ini'],
    ['names another stream of a file', 'app://lectern/index.html::$DATA'],
    ['ends the name early', 'app://lectern/index.html%00.png'],
    ['breaks the line', 'app://lectern/index.html\n/../..'],
    ['is another host', 'app://elsewhere/index.html'],
    ['is a longer host', 'app://lectern.example/index.html'],
    ['carries a password', 'app://lectern@elsewhere/index.html'],
    ['carries a port', 'app://lectern:80/index.html'],
    ['is a file', 'file:///etc/passwd'],
    ['is the web', 'http://lectern/index.html'],
    ['is the folder itself', 'app://lectern/'],
    ['has no path', 'app://lectern'],
    ['is not there', 'app://lectern/other.html'],
    ['is not of a kind we serve', 'app://lectern/notes.exe'],
  ])('refuses an address that %s', async (_how, url) => {
    const response = await get(url.replace('FOLDER', folder.split('/').at(-1) ?? ''));
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('refuses to be written to', async () => {
    expect((await get('app://lectern/index.html', 'POST')).status).toBe(404);
  });

  it('finds files of the bundle in their folders', () => {
    expect(fileFor('app://lectern/assets/desk-B4x_9.js', '/bundle')).toBe(join('/bundle', 'assets', 'desk-B4x_9.js'));
  });
});

it.each([
  ['app://lectern', true],
  ['app://lectern/', true],
  ['app://lectern/index.html', true],
  ['app://lectern.example/', false],
  ['app://lecternx', false],
  ['app://print/1', false],
  ['https://app://lectern/', false],
  [undefined, false],
])('knows whether %s is ours', (url, ours) => {
  expect(isOurs(url)).toBe(ours);
});
