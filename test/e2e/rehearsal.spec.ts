import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { briefing } from '../support/briefing.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const slideTime = (page: Page) => briefing.time(page).locator('div').filter({ hasText: 'this slide' });
/** Speaks to the slide at hand long enough for it to count. */
const speak = (page: Page) => expect(slideTime(page)).toContainText(/^0:(0[4-9]|[1-5]\d)/);
const slot = (page: Page) => page.locator('.slot-time');

test.beforeEach(async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
});

test('rehearsed alone, a deck has its times beside the plan; they become the plan, and are taken back', async ({
  host,
}) => {
  const page = host.page();
  const windows = page.context().pages().length;
  await page.keyboard.press('ControlOrMeta+Shift+F5');
  await expect(briefing.status(page)).toContainText('Rehearsal. Nobody else sees this.');
  await expect(briefing.time(page)).toContainText('elapsed');
  // What is for the room is not bound.
  for (const key of ['b', 'w', 'f', 'l']) await page.keyboard.press(key);
  await expect(briefing.presenter(page)).toHaveAttribute('data-screen', 'slide');
  await expect(page.getByText('Only you see this')).toBeVisible();
  await speak(page);
  await page.keyboard.press('PageDown');
  await expect(briefing.place(page)).toHaveText('2 / 15');
  await expect(briefing.presenter(page)).not.toHaveAttribute('data-frozen');
  await speak(page);
  expect(page.context().pages()).toHaveLength(windows);
  await page.keyboard.press('Escape');
  await expect(briefing.status(page)).toContainText('Press Esc again to end the rehearsal');
  // Once more and no further: a third would close what tells the times.
  await page.keyboard.press('Escape');
  await desk.slides(page).waitFor();

  const dialog = page.getByRole('dialog', { name: 'The rehearsal is over' });
  const rows = dialog.locator('tbody tr');
  await expect(rows).toHaveCount(15);
  await expect(rows.nth(1)).toContainText('Bottom line');
  await expect(rows.nth(2).locator('td').last()).toHaveText('–');
  await expect(dialog.locator('tfoot')).toContainText('2 of 15 slides');
  await expectAccessible(page, 'times of a rehearsal', 'dialog');

  const before = await slot(page).textContent();
  await dialog.getByRole('button', { name: 'Use as plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(slot(page)).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(slot(page)).toHaveText(before ?? '');

  await page.getByRole('button', { name: 'Other ways to present, and rehearsals' }).click();
  await page.getByRole('menuitem', { name: 'Times of rehearsals' }).click();
  await expect(page.getByRole('dialog', { name: 'Times of rehearsals' }).locator('tfoot')).toContainText('2 of 15');
});

test('a deck that was never rehearsed says so, and begins', async ({ host }) => {
  const page = host.page();
  await page.getByRole('button', { name: 'Other ways to present, and rehearsals' }).click();
  await page.getByRole('menuitem', { name: 'Times of rehearsals' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('has not been rehearsed yet');
  await dialog.getByRole('button', { name: 'Rehearse' }).click();
  await expect(briefing.status(page)).toContainText('Rehearsal.');
});
