import type { Page } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const stage = (page: Page) => page.locator('.show-stage');

test.describe('the show on one screen', () => {
  test.beforeEach(async ({ host }) => {
    const { page } = await host.start();
    await desk.drop(page, sample);
    await desk.createBriefing(page);
    await page.keyboard.press('F5');
    await expect(page.locator('.show section.slide.present')).toBeVisible();
  });

  test('moves behind black, and only B or the full stop lift it', async ({ host }) => {
    const page = host.page();
    const title = await desk.onScreen(page);
    await page.keyboard.press('b');
    await expect(stage(page)).toHaveAttribute('data-screen', 'black');
    await page.keyboard.press('PageDown');
    await expect(stage(page)).toHaveAttribute('data-screen', 'black');
    await page.keyboard.press('b');
    await expect(stage(page)).toHaveAttribute('data-screen', 'slide');
    await expect.poll(() => desk.onScreen(page)).not.toBe(title);
  });

  test('jumps by number and comes back', async ({ host }) => {
    const page = host.page();
    const title = await desk.onScreen(page);
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.onScreen(page)).not.toBe(title);
    await page.keyboard.press('Shift+Backspace');
    await expect.poll(() => desk.onScreen(page)).toBe(title);
  });

  test('a clicker that sends F5 and Esc in turn does not end it', async ({ host }) => {
    const page = host.page();
    await page.keyboard.press('F5');
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('F5');
    await expect(page.locator('.show section.slide.present')).toBeVisible();
  });
});
