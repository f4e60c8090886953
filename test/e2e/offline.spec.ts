import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

test('nothing is asked of a network, and nothing is refused by our own policy', async ({ host }) => {
  const { page } = await host.start();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.reload();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await page.keyboard.press('F5');
  await expect(page.locator('.show section.slide.present')).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await desk.slides(page).waitFor();

  const home = new URL(page.url()).origin;
  expect(asked.filter((url) => !url.startsWith(home) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(asked.length).toBeGreaterThan(2);
  expect(complaints).toEqual([]);
});
