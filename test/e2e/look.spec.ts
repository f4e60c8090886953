import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import type { PaperFile } from '../support/papers.ts';

/** With a sign that no bundled font draws. */
const harbours: PaperFile = {
  name: 'harbours.md',
  text: '# נמלי הצפון 港\n\n## המלצות\n\n1. על המשרד לחכור שתי שוברות קרח לחורף הקרוב.\n2. יש להשעות את אגרות הנמל.\n',
};

test('a theme is chosen with the briefing, and what no font draws is named before an export', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, harbours);
  await desk.createBriefing(page, { theme: 'chamber', marking: 'TLP:RED' });

  const title = page.locator('section.slide.layout-title').last();
  await expect(title).toHaveCSS('background-color', 'rgb(16, 21, 28)');
  await expect(title.locator('.marking').first()).toHaveCSS('color', 'rgb(255, 43, 43)');
  await expect(title.locator('.headline')).toHaveCSS('direction', 'rtl');

  await desk.type(page, 'Say', ' 舟');
  await page.getByRole('button', { name: 'Export' }).click();
  const menu = page.getByRole('menu', { name: 'Export' });
  await expect(menu).toHaveAccessibleDescription(/^Lectern has no font for 港 \(U\+6E2F\) on slides? 1/);
  await expect(menu.getByRole('menuitem', { name: 'Speaker’s copy, A4' })).toHaveAccessibleDescription(
    /^Lectern has no font for 舟 \(U\+821F\) in the notes of slide 1\./,
  );
  const names = menu.locator('.menu-item span:first-child');
  const heights = await names.evaluateAll((all) => all.map((name) => name.getBoundingClientRect().height));
  expect(new Set(heights).size).toBe(1);
  await menu.getByRole('menuitem', { name: 'HTML for the audience' }).click();
  await expect(page.getByText(/^HTML file written to /)).toBeVisible();
});
