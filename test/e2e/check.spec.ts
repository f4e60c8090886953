import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

test('the check before a show names what is wrong, and each finding opens its mend', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await desk.chooseSlide(page, /Why Azerbaijan matters/);
  await desk.type(page, 'Slide', '\n- See [nowhere](#nowhere) and 舟');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Check before the show' });
  const dead = dialog.getByRole('listitem').filter({ hasText: 'links to “nowhere”' });
  await expect(dead).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '舟' })).toBeVisible();
  await expect(dialog.getByText('Marking', { exact: true })).toBeHidden();
  await dialog.getByText(/things are in order/).click();
  await expect(dialog.getByText('Marking', { exact: true })).toBeVisible();

  await page.keyboard.press('Escape');
  await page.getByRole('listbox', { name: 'Slides' }).getByRole('option').first().click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await dead.getByRole('button', { name: 'Open the slide' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.field(page, 'Slide')).toContainText('nowhere');
});
