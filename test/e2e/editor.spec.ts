import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

/** The texts of each slide of the one deck in the library file, in order. */
function kept(library: string) {
  const db = new Database(library, { readonly: true });
  try {
    const rows = db.prepare(
      `SELECT body, coalesce(say, '') AS say FROM slides
       LEFT JOIN notes ON notes.deck_id = slides.deck_id AND notes.slide_id = slides.id ORDER BY position`,
    );
    return rows.all() as readonly { readonly body: string; readonly say: string }[];
  } finally {
    db.close();
  }
}

const secret = (slide: number) => `Private remark on slide ${slide}.`;
const markup = '\n\n<script>alert(1)</script> <b>own</b> ![x](http://evil.example/x.png)\n- one\ntwo (three';

/** Numbers of slides of every length, from 0. */
const tried = [1, 2, 3, 4, 5, 6];

/** Saved are `added` at the end of each slide that was tried and its secret in what to say with it, and nothing else. */
async function expectKept(page: Page, library: string, before: ReturnType<typeof kept>, added: string) {
  await desk.saved(page);
  const now = kept(library);
  expect(now.map(({ body }) => body)).toEqual(
    before.map(({ body }, slide) => (tried.includes(slide) ? body + added : body)),
  );
  expect(now.map(({ say }, slide) => say.replace(secret(slide), ''))).toEqual(before.map(({ say }) => say));
  expect(now.flatMap(({ say }, slide) => (say.includes(secret(slide)) ? [slide] : []))).toEqual(tried);
}

/** How a person goes from the field Slide to the field Say. */
const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['with a click', (page) => desk.field(page, 'Say').click()],
  ['with Tab', (page) => page.keyboard.press('Tab')],
];

test.describe('what is typed in a field is kept in that field and nowhere else', () => {
  test.beforeEach(async ({ host }) => {
    const { page } = await host.start();
    await desk.drop(page, sample);
    await desk.createBriefing(page);
  });

  for (const [way, leave] of ways) {
    test(`where the caret of the field that is left ${way} stands at a wrap`, async ({ host }) => {
      const page = host.page();
      const before = kept(host.library);
      for (const slide of tried) {
        await desk.slides(page).getByRole('option').nth(slide).click();
        await desk.field(page, 'Slide').click();
        await page.keyboard.press('ControlOrMeta+Home');
        // The end of the headline's first line on screen: most wrap in the narrow field.
        await page.keyboard.press('End');
        await leave(page);
        await page.keyboard.type(secret(slide));
      }
      await expectKept(page, host.library, before, '');
    });
  }

  for (const delay of [0, 15]) {
    test(`where markup is typed at ${delay} ms a key, and a note at once after it`, async ({ host }) => {
      const page = host.page();
      const before = kept(host.library);
      for (const slide of tried) {
        await desk.slides(page).getByRole('option').nth(slide).click();
        await desk.toEndOf(page, 'Slide');
        for (const [index, line] of markup.split('\n').entries()) {
          // Enter alone would go on with the list that a slide ends with.
          if (index > 0) await page.keyboard.press('Shift+Enter', { delay });
          await page.keyboard.type(line, { delay });
        }
        await desk.field(page, 'Say').click();
        await page.keyboard.type(secret(slide), { delay });
      }
      await expectKept(page, host.library, before, markup);
    });
  }
});
