import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

test('a short slot says what it keeps as backup, and the show reaches that by K and by number only', async ({
  host,
}) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  const review = page.getByRole('region', { name: 'The deck' });
  await review.getByLabel('Minutes').fill('3');
  const falling = review.getByText(/^\d+ slides kept as backup in 3 minutes$/);
  await falling.click();
  await expect(review.getByText('3 minutes leave no time for context beside what is asked.')).toBeVisible();
  await desk.createBriefing(page);

  await page.keyboard.press('F5');
  await expect(page.locator('.show section.slide.present')).toBeVisible();
  await page.keyboard.press('End');
  const last = page.locator('.show section.slide.present .headline');
  await expect(last).toHaveText('Decisions sought');
  await page.keyboard.press('PageDown');
  await expect(last).toHaveText('Decisions sought');
  await page.keyboard.press('k');
  await expect(page.locator('.show section.slide.present .page-number')).toHaveText('Backup 7');
  await page.keyboard.press('Shift+Backspace');
  await expect(last).toHaveText('Decisions sought');
});
