import type { Page } from '@playwright/test';

/** What a person does at the lectern, in their words; the only place that knows how the two windows are built. */
export const briefing = {
  /** Starts the show of the deck at hand in two windows; gives the audience's. */
  async start(page: Page): Promise<Page> {
    const [audience] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Alt+F5')]);
    await audience.locator('section.slide.present').waitFor();
    await page.getByRole('main', { name: 'Presenter' }).waitFor();
    return audience;
  },

  presenter: (page: Page) => page.getByRole('main', { name: 'Presenter' }),

  /** Where the presenter is: `4 / 15`. */
  place: (page: Page) => page.locator('.presenter-place .presenter-clock'),

  time: (page: Page) => page.locator('.presenter-time'),

  status: (page: Page) => page.locator('.presenter-status'),

  notes: (page: Page) => page.getByRole('region', { name: 'Notes' }),

  panel: (page: Page, name: string) => page.getByRole('region', { name }),

  /** What the room sees: the one slide that is on. */
  onScreen: (audience: Page) => audience.locator('section.slide.present'),

  /** `slide`, `black` or `white`. */
  cover: (audience: Page) => audience.locator('#audience').getAttribute('data-screen'),
};
