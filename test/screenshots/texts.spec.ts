import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const folder = resolve(import.meta.dirname, '../../docs/screenshots');

const picturesOf = (page: Page) => async (name: string) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/texts-${name}.png` });
};

/** The window speaks another language from its next start. */
async function speak(page: Page, language: 'en' | 'he') {
  await page.evaluate((code) => localStorage.setItem('lectern.language', JSON.stringify(code)), language);
  await page.reload();
  await page.locator('.texts').waitFor();
}

test('pictures of the texts of a slide', async ({ host }) => {
  const { page } = await host.start();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = picturesOf(page);
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await desk.chooseSlide(page, /Section 907/);
  await page.locator('.cm-editor').first().waitFor();
  await desk.field(page, 'Slide').click();
  await picture('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'All notes' }).click();
  await picture('all-notes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+F');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Find', { exact: true }).fill('azerbaijan');
  await dialog.getByLabel('Replace with').fill('Baku');
  await dialog.getByRole('checkbox').nth(4).uncheck();
  await picture('find');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('find-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await desk
    .field(page, 'Slide')
    .getByText(/judged in December 2024/)
    .click();
  await page.getByRole('button', { name: /The partnership goes back/ }).click();
  await picture('source');
  await desk
    .field(page, 'Slide')
    .getByText(/judged in December 2024/)
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type(' in 2031 ');
  await page.getByRole('button', { name: /departs from the paper/ }).click();
  await picture('fidelity');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('fidelity-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Whole paper' }).click();
  await page.getByRole('searchbox').fill('rabin');
  await picture('whole-paper');
  await speak(page, 'he');
  await picture('hebrew');
  await page.getByRole('button', { name: 'כל ההערות' }).click();
  await picture('all-notes-hebrew');
});
