import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

test('what is looked for opens at its slide, or beside the slide where the paper says it', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await desk.chooseSlide(page, /Section 907/);
  await desk.type(page, 'Say', ' Mention the lobsters.');
  await desk.saved(page);
  await desk.closeDeck(page);

  const field = page.getByRole('searchbox', { name: 'Search slides, notes and papers' });
  const found = page.getByRole('region', { name: 'Found' });
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('lobst');
  await expect(found.locator('mark')).toHaveText(['lobsters']);
  await page.keyboard.press('Enter');
  await expect(found.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await desk.slides(page).waitFor();
  await expect(desk.field(page, 'Say')).toContainText('Mention the lobsters.');

  // The words are still there for the next of what was found.
  await desk.closeDeck(page);
  await expect(field).toHaveValue('lobst');
  await field.fill('unofficial channel');
  await found.getByRole('button', { name: /Paper/ }).click();
  await expect(page.getByRole('region', { name: 'Source' }).locator('[aria-current]')).toContainText('Ankara');

  await desk.closeDeck(page);
  await field.fill('walrus "');
  await expect(found).toContainText('No slide, note or paper holds');
  await field.press('Escape');
  await expect(found).toBeHidden();
});
