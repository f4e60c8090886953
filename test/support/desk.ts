import { expect, type Page } from '@playwright/test';
import type { PaperFile } from './papers.ts';

/** What a person does at the desk, in their words; the only place that knows how the window is built. */
export const desk = {
  async drop(page: Page, ...papers: readonly PaperFile[]) {
    const data = await page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'text/plain' }));
      return transfer;
    }, papers);
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  },

  async createBriefing(
    page: Page,
    fields: { readonly marking?: string; readonly briefingFor?: string; readonly theme?: string } = {},
  ) {
    const deck = page.getByRole('region', { name: 'The deck' });
    await deck.waitFor();
    if (fields.briefingFor) await deck.getByLabel('Briefing for').fill(fields.briefingFor);
    if (fields.marking) await deck.getByLabel('Marking').fill(fields.marking);
    if (fields.theme) await deck.getByLabel('Theme').selectOption(fields.theme);
    await page.getByRole('button', { name: 'Create deck' }).click();
    await slides(page).waitFor();
  },

  /** The window in that language, at its start. */
  async speak(page: Page, language: 'en' | 'he') {
    await page.evaluate((name) => localStorage.setItem('lectern.language', JSON.stringify(name)), language);
    await page.reload();
    await page.getByRole('heading', { name: 'Lectern' }).waitFor();
  },

  /** The cards of the library as they stand, the deck of that title among them. */
  card: (page: Page, title: RegExp | string) => page.locator('.deck-open').filter({ hasText: title }),

  /** What stands on the cards, in their order. */
  titles: (page: Page) => page.locator('.deck-card .deck-title').allTextContents(),

  async openDeck(page: Page, title: RegExp) {
    await desk.card(page, title).first().click();
    await slides(page).waitFor();
  },

  /** Back to all decks. */
  async closeDeck(page: Page) {
    await page.getByRole('button', { name: 'Decks', exact: true }).click();
    await page.getByRole('heading', { name: 'Lectern' }).waitFor();
  },

  slides,

  async chooseSlide(page: Page, name: RegExp) {
    await slides(page).getByRole('option', { name }).first().click();
  },

  field: (page: Page, name: 'Slide' | 'Say' | 'If asked') => page.getByRole('textbox', { name, exact: true }),

  /** The editor draws only the lines in sight, so a test that reads a long note's end goes there first. */
  async toEndOf(page: Page, name: 'Slide' | 'Say' | 'If asked') {
    await desk.field(page, name).click();
    await page.keyboard.press('ControlOrMeta+End');
  },

  async type(page: Page, name: 'Slide' | 'Say' | 'If asked', text: string) {
    await desk.toEndOf(page, name);
    await page.keyboard.type(text);
  },

  async saved(page: Page) {
    await expect(page.locator('.save-status').first()).toHaveText('Saved');
  },

  /** What the room sees: the one slide that is on, as text. */
  async onScreen(page: Page) {
    return page.locator('.show section.slide.present').textContent();
  },
};

function slides(page: Page) {
  return page.getByRole('listbox', { name: 'Slides' });
}
