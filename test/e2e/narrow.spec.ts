import type { Page } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

/** What can be pressed or filled in and lies outside the window, or outside a part of it that hides it. */
const outOfReach = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary')].flatMap((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      if (width === 0) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent;
      let box: Element | null = control;
      while (box && !/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX)) box = box.parentElement;
      const bounds = box && box !== control ? box.getBoundingClientRect() : new DOMRect(0, 0, innerWidth, innerHeight);
      return left < bounds.left - 1 || right > bounds.right + 1 ? [name] : [];
    }),
  );

for (const language of ['en', 'he'] as const) {
  test(`every control is in reach in a narrow window: ${language}`, async ({ host }) => {
    const { page } = await host.start();
    await page.setViewportSize({ width: 800, height: 700 });
    await desk.speak(page, language);
    const widths = async (view: string) => {
      for (const width of [1280, 1000, 800]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => outOfReach(page), `${view}, ${width} px wide`).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(width);
      }
    };
    await widths('the empty library');
    await desk.drop(page, sample);
    await page.locator('.card-title').nth(2).click();
    await page.locator('.slide-line').first().waitFor();
    await widths('the review');
    await page.locator('.review-deck .deck-fields input').nth(4).fill('OFFICIAL-SENSITIVE');
    await page.locator('.review .button[data-kind="primary"]').click();
    await page.locator('.slide-list').waitFor();
    await widths('the editor');
    const paneToggle = page.locator('.desk-bar .button[aria-expanded]').last();
    if ((await paneToggle.getAttribute('aria-expanded')) === 'false') await paneToggle.click();
    await page.getByRole('tab').nth(1).click();
    await widths('the editor with its properties');
    await page.locator('.desk-bar .button').first().click();
    await page.locator('.deck-card').waitFor();
    await widths('the library');
  });
}

test('panes are moved by pointer and keys in reading direction, from right to left too', async ({ host }) => {
  const { page } = await host.start();
  await desk.speak(page, 'he');
  await desk.drop(page, sample);
  await page.locator('.slide-line').first().waitFor();
  await page.locator('.review .button[data-kind="primary"]').click();
  const pane = page.locator('.panes > .pane').first();
  await pane.waitFor();
  const width = async () => (await pane.boundingBox())?.width ?? 0;
  const before = await width();
  const splitter = page.getByRole('separator').first();
  const box = await splitter.boundingBox();
  if (!box) throw new Error('There is no splitter to drag.');
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 60, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(before + 60);
  await splitter.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(before + 44);
});
