import { resolve } from 'node:path';
import type { Page, WebSocketRoute } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const folder = resolve(import.meta.dirname, '../../docs/screenshots');

async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** As it is by day, by night, and from right to left; the view is brought up anew in each. */
async function inEveryWay(page: Page, name: string, bringUp: () => Promise<void>) {
  for (const [way, colorScheme, language] of [
    ['light', 'light', 'en'],
    ['dark', 'dark', 'en'],
    ['hebrew', 'light', 'he'],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((code) => localStorage.setItem('lectern.language', JSON.stringify(code)), language);
    await page.reload();
    await bringUp();
    await take(page, `${name}-${way}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

const slideList = (page: Page) => page.locator('.slide-list');
const row = (page: Page, at: number) => slideList(page).locator('[role="option"]').nth(at);
/** The icons of the bar in their order: the slides, undo, redo, versions, new version, settings, keys, print. */
const icon = (page: Page, at: number) => page.locator('.desk-bar > .button[data-kind="icon"]').nth(at);

test('pictures of what is done with whole slides and the whole deck', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page, { marking: 'OFFICIAL' });
  await page.getByRole('button', { name: 'Versions' }).click();
  const versions = page.getByRole('dialog', { name: 'Versions' });
  for (const name of ['First draft', 'As sent to the committee']) {
    await versions.getByLabel('Name').fill(name);
    await versions.getByRole('button', { name: 'Keep this state' }).click();
    await versions.getByRole('region', { name }).waitFor();
  }
  await page.keyboard.press('Escape');
  await row(page, 5).click();
  await page.keyboard.press('ControlOrMeta+Shift+H');

  await inEveryWay(page, 'rail', async () => {
    await row(page, 2).click();
    await row(page, 4).click({ modifiers: ['Shift'] });
    await row(page, 3).click({ button: 'right' });
    await page.locator('.menu:popover-open').waitFor();
  });
  await inEveryWay(page, 'versions', async () => {
    await icon(page, 3).click();
    await page.locator('dialog[open] li button').first().click();
    await page.locator('dialog[open] .static-slide').first().waitFor();
  });
  await inEveryWay(page, 'settings', async () => {
    await icon(page, 5).click();
    await page.locator('dialog[open]').waitFor();
  });
  await inEveryWay(page, 'find', async () => {
    await slideList(page).waitFor();
    await page.keyboard.press('ControlOrMeta+F');
    await page.locator('dialog[open] input').first().fill('azerbaijan');
    await page.locator('dialog[open] [type="checkbox"]').first().waitFor();
  });

  await page.evaluate(() => localStorage.setItem('lectern.language', '"en"'));
  await page.reload();
  await page.setViewportSize({ width: 2560, height: 1440 });
  await row(page, 7).click();
  await take(page, 'editor-wide');
  await page.setViewportSize({ width: 900, height: 700 });
  await take(page, 'editor-narrow');
});

test('pictures of a rehearsal, of building again and of what can go wrong', async ({ host }) => {
  test.setTimeout(180_000);
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await page.keyboard.press('ControlOrMeta+Shift+F5');
  for (let at = 0; at < 4; at += 1) {
    // Only what was spoken to for three seconds counts.
    await page.waitForTimeout(3_200);
    await page.keyboard.press('PageDown');
  }
  await take(page, 'rehearsal-presenter');
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await page.locator('dialog[open]').waitFor();
  await take(page, 'rehearsal-over');
  await page.keyboard.press('Escape');
  await inEveryWay(page, 'rehearsal', async () => {
    await slideList(page).waitFor();
    await page.locator('.desk-bar .menu-anchor').last().getByRole('button').first().click();
    await page.locator('.menu:popover-open [role="menuitem"]').last().click();
    await page.locator('dialog[open]').waitFor();
  });

  await page.evaluate(() => localStorage.setItem('lectern.language', '"en"'));
  await page.reload();
  await desk.chooseSlide(page, /Section 907/);
  await desk.type(page, 'Say', ' My own remark.');
  await desk.saved(page);
  await desk.closeDeck(page);
  await page.locator('.deck-card').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Build again from the paper…' }).click();
  await page.locator('.card-title').nth(2).click();
  await page.getByRole('button', { name: 'Edit headline' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Let Azerbaijan into the accords');
  await page.keyboard.press('Enter');
  await page.getByText('Your wording').waitFor();
  await inEveryWay(page, 'build-again', async () => {
    await page.locator('.slide-line').first().waitFor();
    await page.locator('.review .button[data-kind="primary"]:enabled').click();
    await page.locator('dialog[open] .change').first().waitFor();
  });
  await page.keyboard.press('Escape');
  await inEveryWay(page, 'review', async () => {
    await page.locator('.slide-line').first().waitFor();
    await page.locator('.sentence[data-role="recommendation"]').nth(3).click();
    await page.locator('.selection-bar').waitFor();
  });
  await page.evaluate(() => localStorage.setItem('lectern.language', '"en"'));
  await page.reload();
  await page.locator('.slide-line').first().waitFor();
  await page.setViewportSize({ width: 2560, height: 1440 });
  await take(page, 'review-wide');
  await page.setViewportSize({ width: 900, height: 700 });
  await take(page, 'review-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Put aside' }).click();

  await desk.drop(page, { name: 'empty.md', text: ' ' });
  await page.locator('.notice[data-kind="loss"]').waitFor();
  await take(page, 'library-refused');

  let line: 'open' | 'silent' | 'cut' = 'silent';
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/socket/, (socket) => {
    if (line === 'cut') return void socket.close();
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (line === 'open') socket.send(message);
    });
    sockets.push(socket);
  });
  await page.reload();
  await page.locator('.library-loading').waitFor();
  await take(page, 'library-loading');
  line = 'cut';
  await Promise.all(sockets.map((socket) => socket.close()));
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await take(page, 'library-error');
  line = 'open';
  await page.reload();
  await desk.openDeck(page, /Azerbaijan/);
  line = 'cut';
  await Promise.all(sockets.map((socket) => socket.close()));
  await page.locator('.banner[data-kind="loss"]').waitFor();
  await desk.type(page, 'Say', ' Typed while nobody listens.');
  await page.locator('.save-status[data-kind="failed"]').waitFor();
  await take(page, 'editor-error');
});
