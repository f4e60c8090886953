import { resolve } from 'node:path';
import { briefing } from '../support/briefing.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const folder = resolve(import.meta.dirname, '../../docs/screenshots');

test('pictures of the sample', async ({ host }) => {
  const { page } = await host.start();
  // No picture of a colour on its way to another.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const picture = async (name: string) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${name}.png` });
  };

  await page.getByRole('button', { name: 'Try the sample paper' }).waitFor();
  await desk.drop(page, sample);
  await page.locator('.slide-line').first().waitFor();
  await picture('review');
  await desk.createBriefing(page, { marking: 'OFFICIAL', briefingFor: 'Foreign Affairs and Defence Committee' });
  await desk.chooseSlide(page, /Section 907/);
  await picture('editor-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('editor-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('F5');
  await page.locator('.show section.slide.present').waitFor();
  await picture('show-title');
  await page.keyboard.press('PageDown');
  await picture('show-bottom-line');
  for (const key of ['Escape', 'Escape']) await page.keyboard.press(key);
  await desk.slides(page).waitFor();

  await page.setViewportSize({ width: 1440, height: 900 });
  await briefing.start(page);
  await page.bringToFront();
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await expect(briefing.place(page)).toHaveText('8 / 15');
  await picture('presenter-notes');
  await page.keyboard.press('f');
  await page.keyboard.press('v');
  await page.keyboard.press('PageDown');
  await expect(briefing.status(page)).toContainText('Frozen');
  await picture('presenter-frozen');
});
