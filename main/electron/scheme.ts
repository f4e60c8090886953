import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { pictureAt } from '../../slides/render/urls.ts';
import { contentSecurityPolicy } from '../content-security-policy.ts';
import { contentTypeOf } from '../content-types.ts';
import type { Picture } from '../library/pictures.ts';

const scheme = 'app';
/** The origin of our window, as Chromium writes it. */
export const origin = `${scheme}://lectern`;
export const startPage = `${origin}/index.html`;

/**
 * Makes `app:` a scheme with origins, so that our pages have one and a policy can name it. `file:` pages have none,
 * and could read other files. Electron takes this once, before `ready`.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

/** Whether `url` is a page or file of our window. Node's `URL` knows no origin for schemes of our own. */
export function isOurs(url: string | undefined): boolean {
  return url === origin || url?.startsWith(`${origin}/`) === true;
}

/**
 * The file in `folder` that `url` names, or null. The names in the bundle are our own and plain, so an encoded one is
 * refused, not decoded: there is no second spelling of `..` to think of.
 */
export function fileFor(url: string, folder: string): string | null {
  const path = url.startsWith(origin) ? url.slice(origin.length).replace(/[?#].*$/s, '') : '';
  if (!/^(\/[\w.-]+)+$/.test(path) || path.includes('..')) return null;
  return join(folder, path);
}

/** Serves the files of `folder`, and the pictures of the library, at `app://lectern/`, and nothing else. */
export function serveScheme(on: Protocol, folder: string, pictureOf: (sha256: string) => Picture | null): void {
  on.handle(scheme, async ({ method, url }) => {
    const sha256 = url.startsWith(origin) ? pictureAt(url.slice(origin.length)) : null;
    const picture = sha256 && method === 'GET' ? pictureOf(sha256) : null;
    if (picture) return page(new Uint8Array(picture.bytes), picture.type, contentSecurityPolicy);
    const file = fileFor(url, folder);
    const type = file && contentTypeOf(file);
    if (!file || !type || method !== 'GET') return refusal(404);
    try {
      return page(new Uint8Array(await readFile(file)), type, contentSecurityPolicy);
    } catch {
      return refusal(404);
    }
  });
}

/** Serves documents held in memory, by their full address: what the printer is given. */
export function serveDocuments(on: Protocol, documents: ReadonlyMap<string, string>, policy: string): void {
  on.handle(scheme, ({ url }) => {
    const html = documents.get(url);
    return html === undefined ? refusal(404) : page(html, 'text/html; charset=utf-8', policy);
  });
}

const page = (body: BodyInit, type: string, policy: string) =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' },
  });

const refusal = (status: number) => new Response('', { status, headers: { 'Content-Type': 'text/plain' } });
