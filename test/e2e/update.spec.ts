import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { type PaperFile, sample } from '../support/papers.ts';

const changed = (
  { name, text }: PaperFile,
  ...changes: readonly (readonly [string | RegExp, string])[]
): PaperFile => ({
  name: name.replace('.', '-cleared.'),
  text: changes.reduce((whole, [from, to]) => whole.replace(from, to), text),
});

const revised = changed(
  sample,
  ['Congress should repeal Section 907.', 'Congress should suspend Section 907 for four years.'],
  [
    "4. Azerbaijan's experience",
    "4. The two governments should open a joint office for water technology in Baku by June 2027.\n\n5. Azerbaijan's experience",
  ],
  ['5. Israel and its friends', '6. Israel and its friends'],
  [/6\. President Trump has said.*\n\n/, ''],
);

const hebrew: PaperFile = {
  name: 'nemal.md',
  text: `# נמל שמחזיק את עצמו

הנמל איבד שליש מהתנועה שלו מאז 2021.

## המלצות

1. על הממשלה להפחית את אגרות הנמל בעשרה אחוזים עד 2027.
2. על רשות הנמלים לפתוח את הרציף בלילה.
3. על משרד התחבורה לממן שוברת קרח שנייה לפני החורף.
`,
};
const hebrewRevised = changed(
  hebrew,
  ['בעשרה אחוזים עד 2027', 'בעשרים אחוזים עד 2029'],
  ['2. על רשות הנמלים לפתוח את הרציף בלילה.\n', ''],
  ['3. על משרד', '2. על משרד'],
  ['לפני החורף.\n', 'לפני החורף.\n3. על הכנסת לחוקק חוק נתבים חדש.\n'],
);

/** Drops a file on a deck. */
async function dropOn(page: Page, selector: string, { name, text }: PaperFile) {
  const data = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'text/plain' }));
      return transfer;
    },
    { name, text },
  );
  await page.dispatchEvent(selector, 'dragenter', { dataTransfer: data });
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data });
}

const view = (page: Page) => page.getByRole('main', { name: 'New version of the paper' });
const row = (page: Page, text: string) => view(page).locator('.update-row').filter({ hasText: text }).first();
const apply = (page: Page) => page.getByRole('button', { name: 'Update the deck' });
const count = (page: Page) => page.locator('.rail-head .figures');
const strip = (page: Page) => page.locator('.flag-strip');

test('a paper that changed in every way is taken over, what was written stays, and one undo takes it back', async ({
  host,
}) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await desk.chooseSlide(page, /repeal Section 907/);
  await desk.type(page, 'Slide', '\n- The vote is in May');
  await desk.type(page, 'Say', '\n\nPause here.');
  await desk.saved(page);

  const before = await count(page).textContent();
  await dropOn(page, '.rail', revised);
  await expect(view(page)).toContainText('Reworded: 1');
  for (const count of ['Unchanged: 3', 'New: 1', 'Withdrawn: 1', 'Renumbered: 2'])
    await expect(view(page)).toContainText(count);
  await expect(row(page, 'Reworded').locator('del')).toContainText(['repeal']);
  await expect(row(page, 'Reworded').locator('ins')).toContainText(['suspend']);
  await expect(row(page, 'Reworded')).toContainText('Your own lines and notes stay');
  await expect(row(page, 'Withdrawn').getByRole('checkbox')).toBeChecked();
  await expect(row(page, 'water technology').getByLabel('Add the slide')).toBeChecked();
  await expectAccessible(page, 'the versions side by side');
  await apply(page).click();

  await desk.chooseSlide(page, /suspend Section 907/);
  await expect(desk.field(page, 'Slide')).toContainText('The vote is in May');
  await expect(desk.field(page, 'Say')).toContainText('Pause here.');
  await expect(desk.field(page, 'Say')).not.toContainText('should repeal');
  await expect(
    desk
      .slides(page)
      .getByRole('option', { name: /water technology/ })
      .first(),
  ).toBeVisible();

  // Looked at, and ticked off for good.
  await expect(strip(page)).toContainText('The paper changed here');
  await strip(page).getByRole('button', { name: 'Look', exact: true }).click();
  await expect(page.locator('.flag-list ins').first()).toBeVisible();
  await expectAccessible(page, 'what to look at');
  await page.keyboard.press('Escape');
  await strip(page)
    .getByRole('button', { name: /ooked at/ })
    .last()
    .click();
  await expect(strip(page)).toHaveCount(0);
  await page.reload();
  await desk.chooseSlide(page, /suspend Section 907/);
  await expect(strip(page)).toHaveCount(0);

  // The paper comes back with the deck.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await desk.chooseSlide(page, /repeal Section 907/);
  await expect(page.getByRole('region', { name: 'Source' })).toContainText('Congress should repeal Section 907.');
  await expect(count(page)).toHaveText(before ?? '');
});

test('what is not taken over keeps its words, and another paper is asked about', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await dropOn(page, '.rail', hebrew);
  await expect(page.getByRole('alert')).toContainText('another paper');
  await expect(apply(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Back', exact: true }).click();

  await dropOn(page, '.rail', revised);
  await page.getByRole('button', { name: 'Take nothing' }).click();
  await expect(page.getByText(/^0 of \d+ taken over/)).toBeVisible();
  await apply(page).click();
  await desk.chooseSlide(page, /repeal Section 907/);
  await strip(page).getByRole('button', { name: 'Look', exact: true }).click();
  await expect(page.locator('.flag-list')).toContainText('suspend');
  await page.keyboard.press('Escape');

  // The same once more says that there is nothing.
  await dropOn(page, '.rail', revised);
  await expect(page.getByRole('alert')).toContainText('rests on this very version');
  await expect(apply(page)).toBeDisabled();
});

test('a Hebrew paper that changed is taken over from its card, in a Hebrew window', async ({ host }) => {
  const { page } = await host.start();
  await desk.speak(page, 'he').catch(() => {});
  await desk.drop(page, hebrew);
  await page.getByRole('button', { name: 'יצירת מצגת' }).click();
  await page.getByRole('listbox', { name: 'שקופיות' }).waitFor();
  await page.getByRole('button', { name: 'מצגות', exact: true }).click();
  await page.locator('.deck-card').first().waitFor();
  await dropOn(page, '.deck-card', hebrewRevised);
  const main = page.getByRole('main', { name: 'גרסה חדשה של המסמך' });
  await expect(main.locator('ins').first()).toContainText('בעשרים');
  await expect(main).toContainText('הוסרה: 1');
  await expectAccessible(page, 'the versions in Hebrew');
  await page.getByRole('button', { name: 'עדכון המצגת' }).click();
  await expect(page.getByRole('option', { name: /בעשרים אחוזים עד 2029/ }).first()).toBeVisible();
  await expect(page.getByRole('option', { name: /לפתוח את הרציף/ })).toHaveCount(0);
  // More to look at than there is room for stays in the window.
  await page.locator('.slide-row').nth(1).click();
  await page.getByRole('button', { name: 'לראות', exact: true }).click();
  await expect(page.locator('.flag-list')).toBeVisible();
  const box = await page.locator('.flag-list').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.height).toBeGreaterThan(100);
});
