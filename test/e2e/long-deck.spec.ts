import type { Page } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

/** However long the deck, a window shows a few slides at a time. */
const mostRows = 40;

const options = (page: Page) => desk.slides(page).getByRole('option');
const option = (page: Page, place: number) => desk.slides(page).locator(`[aria-posinset="${place}"]`);
const scrollTo = (page: Page, share: number) =>
  desk.slides(page).evaluate((list, at) => list.scrollTo(0, at * list.scrollHeight), share);
/** How far each row begins below the end of the one before it, where they follow each other; 0 where none overlaps. */
const gaps = (page: Page) =>
  options(page).evaluateAll((rows) =>
    rows.slice(1).flatMap((row, index) => {
      const before = rows[index];
      if (Number(row.ariaPosInSet) !== Number(before?.ariaPosInSet) + 1) return [];
      const last = before?.lastElementChild?.getBoundingClientRect().bottom ?? Number.NaN;
      return [Math.round(row.getBoundingClientRect().top - last)];
    }),
  );

/** The sample's slides eight times over. */
async function openLongDeck(page: Page): Promise<number> {
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  const length = Number(await options(page).first().getAttribute('aria-setsize'));
  await desk.slides(page).focus();
  for (const times of [2, 4, 8]) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+d');
    await expect(options(page).first()).toHaveAttribute('aria-setsize', String(times * length));
  }
  return 8 * length;
}

test('a long deck has the rows near those in sight in the document, each drawn, one under the other', async ({
  host,
}) => {
  const { page } = await host.start();
  const length = await openLongDeck(page);

  for (const share of [0, 0.25, 0.5, 1]) {
    await scrollTo(page, share);
    // A wheel turned: what comes into sight is drawn in the frame it comes in.
    const blank = await desk.slides(page).evaluate(async (list) => {
      let seen = 0;
      for (let turn = 0; turn < 40; turn += 1) {
        list.scrollBy(0, turn < 20 ? 150 : -150);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const view = list.getBoundingClientRect();
        for (let y = view.top + 1; y < view.bottom; y += 40) {
          const at = document.elementFromPoint(view.left + view.width / 2, y)?.closest('[role="option"]');
          const isDrawn = at?.querySelector('.static-slide-page')?.shadowRoot?.querySelector('section');
          // Past the first and the last row there is none.
          if (!isDrawn && y > view.top + 8 && y < view.bottom - 8) seen += 1;
        }
      }
      return seen;
    });
    expect(blank).toBe(0);
    expect(await options(page).count()).toBeLessThan(mostRows);
    expect(new Set(await gaps(page))).toEqual(new Set([0]));
  }

  await page.keyboard.press('End');
  await expect(option(page, length)).toHaveAttribute('aria-selected', 'true');
  await expect(option(page, length)).toBeInViewport({ ratio: 0.9 });
  // Out of sight, the slide at hand stays there for who is told of it by its id.
  await scrollTo(page, 0);
  await expect(option(page, 1)).toBeInViewport();
  const active = await desk.slides(page).getAttribute('aria-activedescendant');
  await expect(option(page, length)).toHaveAttribute('id', String(active));
  await page.keyboard.press('ArrowUp');
  await expect(option(page, length - 1)).toBeInViewport({ ratio: 0.9 });
});

test('a slide is dragged to where its own row is no longer in sight', async ({ host }) => {
  const { page } = await host.start();
  const length = await openLongDeck(page);
  await page.keyboard.press('Home');
  const dragged = await option(page, 2).getAttribute('data-slide');
  await option(page, 2).hover();
  await page.mouse.down();
  await option(page, 4).hover();
  await scrollTo(page, 0.5);
  const there = option(page, length / 2 + 2);
  const before = await there.getAttribute('data-slide');
  await there.hover({ position: { x: 80, y: 10 } });
  await there.hover({ position: { x: 82, y: 12 } });
  await page.mouse.up();
  await expect(option(page, length / 2 + 1)).toHaveAttribute('data-slide', String(dragged));
  await expect(option(page, length / 2 + 2)).toHaveAttribute('data-slide', String(before));
});

test('a deck that is opened shows its slide before anything else is made', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await page.addInitScript(() => {
    const state = window as unknown as { withSlide?: number };
    const look = () => {
      const slide = document.querySelector('.preview-stage')?.shadowRoot?.querySelector('section');
      if (slide) state.withSlide = document.querySelectorAll('.slide-row, .cm-editor, .side-pane').length;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await options(page).first().waitFor();
  await desk.field(page, 'Slide').waitFor();
  expect(await page.evaluate(() => (window as unknown as { withSlide?: number }).withSlide)).toBe(0);
});
