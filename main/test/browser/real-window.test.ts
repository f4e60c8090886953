import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireChromium } from '../../browser/find-chromium.ts';
import { sandboxIsPossible } from '../../browser/sandbox.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { type RunningServer, runServer } from './running-server.ts';

let browser: Browser;
let server: RunningServer;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireChromium(), chromiumSandbox: sandboxIsPossible() });
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = await runServer();
  page = await (await browser.newContext()).newPage();
});
afterEach(async () => {
  await page.context().close();
  await server.stop();
});

/** Opens a socket from the page and gives what came of it. */
const connectFrom = (from: Page, address: string) =>
  from.evaluate(
    (url) =>
      new Promise<string>((done) => {
        const socket = new WebSocket(url);
        socket.onopen = () => socket.send(JSON.stringify({ id: 1, name: 'app.info', params: {} }));
        socket.onmessage = ({ data }) => done(String(data));
        socket.onclose = () => done('closed');
      }),
    address,
  );

describe('a real Chromium', () => {
  it('gets in by the redirect file, keeps the cookie, and connects under the content security policy', async () => {
    const file = join(temporaryFolder(), 'open.html');
    writeFileSync(file, `<meta http-equiv="refresh" content="0; url=${server.origin}${server.invitation()}">`);
    await page.goto(pathToFileURL(file).href);
    await page.waitForURL(`${server.origin}/`);
    expect(await page.title()).toBe('Lectern');
    expect(await connectFrom(page, `ws://${server.host}/socket`)).toContain('"app.info"');
    await page.reload();
    expect(await page.title()).toBe('Lectern');
  });

  it('uploads from the window', async () => {
    await page.goto(`${server.origin}${server.invitation()}`);
    await page.waitForURL(`${server.origin}/`);
    const answer = await page.evaluate(async () => {
      const response = await fetch('/upload', { method: 'POST', body: new Uint8Array([1, 2, 3]) });
      return response.json();
    });
    expect(answer).toEqual({ upload: 'upload-1' });
    expect([...(server.uploads[0] ?? [])]).toEqual([1, 2, 3]);
  });

  it('tells a window whose file is too large, instead of breaking off', async () => {
    await page.goto(`${server.origin}${server.invitation()}`);
    await page.waitForURL(`${server.origin}/`);
    const status = await page.evaluate(
      async () => (await fetch('/upload', { method: 'POST', body: new Uint8Array(5_000_000) })).status,
    );
    expect(status).toBe(413);
  });

  it('keeps a page on another port out, although it sends our cookie', async () => {
    await page.goto(`${server.origin}${server.invitation()}`);
    await page.waitForURL(`${server.origin}/`);
    const attacker = await runServer();
    const theirs = await page.context().newPage();
    try {
      // Without a policy of its own, as an attacker's page would be.
      await theirs.route(`${attacker.origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: 'attack' }));
      await theirs.goto(attacker.origin);
      expect(await connectFrom(theirs, `ws://${server.host}/socket`)).toBe('closed');
      const tries = await theirs.evaluate(async (ours) => {
        const outcome = (promise: Promise<unknown>) =>
          promise.then(
            () => 'done',
            () => 'refused',
          );
        return Promise.all([
          outcome(fetch(`${ours}/`).then((response) => response.text())),
          outcome(fetch(`${ours}/assets/desk.js`, { mode: 'no-cors' })),
          fetch(`${ours}/upload`, { method: 'POST', mode: 'no-cors', body: 'x' }).then(
            () => 'sent',
            () => 'refused',
          ),
        ]);
      }, server.origin);
      expect(tries.slice(0, 2)).toEqual(['refused', 'refused']);
      expect(server.uploads).toEqual([]);
    } finally {
      await theirs.close();
      await attacker.stop();
    }
  });
});
