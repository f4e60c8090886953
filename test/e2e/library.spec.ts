import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { type PaperFile, sample } from '../support/papers.ts';

const paper = (name: string, title: string, ask: string): PaperFile => ({
  name: `${name}.md`,
  text: `# ${title}\n\n## Recommendations\n\n1. The ministry should ${ask}.\n2. Parliament should lower the harbour dues.\n`,
});
const ice = paper('ice', 'Ice in the northern harbours', 'charter two icebreakers');
const fog = paper('fog', 'Fog signals', 'replace every foghorn');

/** Makes a deck of each paper; the last one made is the first in the library. */
async function makeDecks(page: Page, ...papers: readonly PaperFile[]) {
  for (const file of papers) {
    await desk.drop(page, file);
    await desk.createBriefing(page);
    await desk.closeDeck(page);
  }
}

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

test.describe('the library', () => {
  test.beforeEach(async ({ host }) => {
    const { page } = await host.start();
    await makeDecks(page, ice, fog);
  });

  test('shows each deck with the picture of its title slide and what it is', async ({ host }) => {
    const page = host.page();
    const card = desk.card(page, 'Fog signals');
    await expect(card).toContainText('20 min · 2 recommendations');
    await expect(card).toContainText(/today \d/);
    const picture = page.locator('.deck-picture', { hasText: 'Fog signals' });
    await expect(picture.locator('section.slide.layout-title')).toBeVisible();
    // The focus is back where the person left, so that the next key says what to do with it.
    await expect(card).toBeFocused();
  });

  test('is used with the keyboard alone: go, rename, duplicate, bin, put back, open', async ({ host }) => {
    const page = host.page();
    await page.keyboard.press('ArrowRight');
    await expect(desk.card(page, 'Ice in the northern')).toBeFocused();

    await page.keyboard.press('F2');
    await page.keyboard.type('Ice, as the cabinet calls it');
    await page.keyboard.press('Enter');
    const renamed = desk.card(page, 'Ice, as the cabinet calls it');
    await expect(renamed).toBeFocused();
    await expect(status(page, /now called “Ice, as the cabinet/)).toBeVisible();
    // What is renamed is the deck: its slide says what the paper says.
    await expect(page.locator('.deck-picture', { hasText: 'Ice in the northern harbours' })).toBeVisible();
    await page.keyboard.press('F2');
    await page.keyboard.type('No');
    await page.keyboard.press('Escape');
    await expect(renamed).toBeFocused();

    await page.keyboard.press('ControlOrMeta+d');
    const copy = desk.card(page, 'Ice, as the cabinet calls it (copy)');
    await expect(copy).toBeFocused();
    expect(await desk.titles(page)).toHaveLength(3);

    await page.keyboard.press('Delete');
    await expect(copy).toHaveCount(0);
    await expect(page.locator('.deck-open:focus')).toHaveCount(1);
    await page.getByRole('button', { name: 'Put back' }).click();
    await expect(copy).toHaveCount(1);

    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await desk.slides(page).waitFor();
  });

  test('does the same from the menu of a card', async ({ host }) => {
    const page = host.page();
    const menu = page.getByRole('menu', { name: 'More for “Fog signals”' });
    await page.getByRole('button', { name: 'More for “Fog signals”' }).click();
    await menu.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect(desk.card(page, 'Fog signals (copy)')).toBeFocused();
    await desk.card(page, 'Fog signals (copy)').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'New title of “Fog signals (copy)”' }).fill('Horns');
    await page.getByRole('searchbox').click();
    await expect(desk.card(page, 'Horns')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('keeps what is binned until it is restored or deleted for good', async ({ host }) => {
    const page = host.page();
    await page.keyboard.press('Delete');
    await expect(status(page, /“Fog signals” is in the bin/)).toBeVisible();
    await page.getByRole('button', { name: 'Bin 1' }).click();
    await expect(page.getByRole('main')).toContainText('Emptied after 30 days.');
    await page.getByRole('button', { name: 'Restore “Fog signals”' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await page.getByRole('button', { name: 'Decks 2' }).click();
    await desk.card(page, 'Fog signals').focus();
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Bin 1' }).click();

    await page.getByRole('button', { name: 'Delete for good… “Fog signals”' }).click();
    const question = page.getByRole('dialog', { name: 'Delete for good' });
    await expect(question).toContainText('There is no way back.');
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Restore “Fog signals”' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete for good… “Fog signals”' }).click();
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('The bin is empty.')).toBeVisible();
    await host.page().reload();
    await expect.poll(() => desk.titles(page)).toEqual(['Ice in the northern harbours']);
  });

  test('does not bin a deck that another window has open', async ({ host }) => {
    const page = host.page();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await desk.openDeck(other, /Fog signals/);
    await desk.card(page, 'Fog signals').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alert')).toContainText('“Fog signals” is open in another window');
    await desk.type(other, 'Say', ' Nothing is lost.');
    await desk.saved(other);
    await other.close();
    // The browser takes a moment to end a window.
    await expect(async () => {
      await desk.card(page, 'Fog signals').press('Delete');
      await expect(desk.card(page, 'Fog signals')).toHaveCount(0, { timeout: 1_000 });
    }).toPass();
  });

  test('is sorted as the person last chose', async ({ host }) => {
    const page = host.page();
    await makeDecks(page, paper('a', 'A canal', 'dig'));
    expect(await desk.titles(page)).toEqual(['A canal', 'Fog signals', 'Ice in the northern harbours']);
    await desk.openDeck(page, /Ice/);
    await desk.type(page, 'Say', ' Changed.');
    await desk.saved(page);
    await desk.closeDeck(page);
    await expect.poll(() => desk.titles(page)).toEqual(['Ice in the northern harbours', 'A canal', 'Fog signals']);
    await page.getByLabel('Sort by').selectOption('Title');
    expect(await desk.titles(page)).toEqual(['A canal', 'Fog signals', 'Ice in the northern harbours']);
    await page.reload();
    await expect.poll(() => desk.titles(page)).toEqual(['A canal', 'Fog signals', 'Ice in the northern harbours']);
  });

  test('says a sentence once with every place that holds it, finds titles, and comes back to the place', async ({
    host,
  }) => {
    const page = host.page();
    const found = page.getByRole('region', { name: 'Found', exact: true });
    await page.getByRole('searchbox').fill('foghorn');
    const sentence = found.locator('li').filter({ hasText: 'foghorn' });
    await expect(sentence.first().getByRole('button', { name: /^Paper §/ })).toBeVisible();
    await sentence
      .first()
      .getByRole('button', { name: /^Paper §/ })
      .click();
    await expect(page.getByRole('region', { name: 'Source' }).locator('[aria-current]')).toContainText('foghorn');
    await desk.closeDeck(page);
    await expect(sentence.first().getByRole('button', { name: /^Paper §/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(found).toBeHidden();

    await desk.card(page, 'Ice').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('Winter quarters');
    await page.keyboard.press('Enter');
    await page.getByRole('searchbox').fill('quarters wint');
    await found.getByRole('region', { name: 'Decks of that title' }).getByRole('button').click();
    await desk.slides(page).waitFor();
  });
});

test('several papers dropped at once are read one after another', async ({ host }) => {
  const { page } = await host.start();
  const broken = { name: 'empty.md', text: '' };
  await desk.drop(page, ice, broken, fog);
  const title = page.getByRole('region', { name: 'What was understood' }).getByLabel('Title');
  await expect(title).toHaveValue('Ice in the northern harbours');
  await page.getByRole('button', { name: 'Create deck' }).click();
  await expect(title).toHaveValue('Fog signals');
  await desk.createBriefing(page);
  await expect(page.getByRole('alert')).toContainText('empty.md');
  await desk.closeDeck(page);
  expect(await desk.titles(page)).toEqual(['Fog signals', 'Ice in the northern harbours']);
});

test('a deck is begun by hand, or of pasted text', async ({ host }) => {
  const { page } = await host.start();
  await page.getByRole('button', { name: 'New deck…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New deck' });
  await expect(dialog.getByRole('button', { name: 'Create deck' })).toBeDisabled();
  await dialog.getByLabel('Title').fill('קרח בנמלים');
  await dialog.getByLabel('Language').selectOption('Hebrew');
  await page.keyboard.press('Enter');
  await desk.slides(page).waitFor();
  await expect(page.locator('section.slide.layout-title .headline').last()).toHaveCSS('direction', 'rtl');
  await desk.closeDeck(page);
  await page.getByRole('button', { name: 'Paste text…' }).click();
  await page.getByRole('dialog', { name: 'Paste a paper' }).getByRole('textbox').fill(fog.text);
  await page.getByRole('button', { name: 'Read the text' }).click();
  await desk.createBriefing(page);
  await desk.closeDeck(page);
  expect(await desk.titles(page)).toEqual(['Fog signals', 'קרח בנמלים']);
});

test('the window speaks the language that is chosen, and the question mark lists its keys', async ({ host }) => {
  const { page } = await host.start();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Shortcuts' });
  await expect(keys.getByRole('term').filter({ hasText: 'Rename the deck' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings…' }).click();
  await page.getByLabel('Language of the window').selectOption('עברית');
  await expect(page.getByRole('dialog', { name: 'הגדרות' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('button', { name: 'פתיחת מסמך…' })).toBeVisible();
});

for (const language of ['en', 'he'] as const) {
  test(`axe-core finds nothing in the library (${language})`, async ({ host }) => {
    const { page } = await host.start();
    await desk.speak(page, language);
    await expectAccessible(page, 'the empty library');
    const pane = page.getByRole('navigation', { name: 'Lectern' }).getByRole('button');
    for (const [place, dialog] of [
      [1, 'paste'],
      [2, 'new deck'],
      [-2, 'settings'],
      [-1, 'shortcuts'],
    ] as const) {
      await pane.nth(place).click();
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page, dialog);
      await page.keyboard.press('Escape');
    }

    await desk.speak(page, 'en');
    await makeDecks(page, sample, ice, fog);
    await desk.card(page, 'Fog signals').focus();
    await page.keyboard.press('Delete');
    await expect(desk.card(page, 'Fog signals')).toHaveCount(0);
    await desk.speak(page, language);
    await page.locator('.deck-picture section.slide').first().waitFor();
    await expectAccessible(page, 'decks');
    await desk.card(page, 'Ice').focus();
    await page.keyboard.press('F2');
    await expectAccessible(page, 'a deck being renamed');
    await page.keyboard.press('Escape');
    await expect(desk.card(page, 'Ice')).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await expectAccessible(page, 'the menu of a deck');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('harbour');
    await page.locator('.hit').first().waitFor();
    await expectAccessible(page, 'what was found');
    await page.keyboard.press('Escape');
    await pane.nth(4).click();
    await expectAccessible(page, 'the bin');
    await page.getByRole('main').getByRole('button').last().click();
    await expectAccessible(page, 'the question before deleting');
  });
}
