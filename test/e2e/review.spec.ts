import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const paper = (page: Page) => page.getByRole('region', { name: 'The paper' });
const found = (page: Page) => page.getByRole('region', { name: 'What was understood' });
const cards = (page: Page) => found(page).locator('.recommendation');
const card = (page: Page, title: RegExp) => cards(page).filter({ hasText: title });
const titles = (page: Page) => found(page).locator('.card-title').allTextContents();
const sentence = (page: Page, opening: string) => paper(page).locator('.sentence').filter({ hasText: opening }).first();
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected sentences' });

async function select(page: Page, title: RegExp) {
  await card(page, title).locator('.card-title').click();
}

test('a paper is corrected in every way, its slides say so, and the corrections are there when it is opened again', async ({
  host,
}) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await expect(cards(page)).toHaveCount(7);

  // Not a recommendation; the paper and its list agree about which.
  await select(page, /How most Americans/);
  await expect(paper(page).locator('.paper-number[data-at-hand]')).toHaveText('1');
  await card(page, /How most Americans/)
    .getByRole('button', { name: 'Not a recommendation' })
    .click();
  await expect(cards(page)).toHaveCount(6);

  // A sentence of the paper is one.
  await sentence(page, 'Iran: both countries').click();
  await bar(page).getByRole('button', { name: 'This is a recommendation' }).click();
  await expect(cards(page)).toHaveCount(7);
  await expect(card(page, /Iran: both countries/)).toContainText('Sure');

  // Split, and merged again with the next.
  await sentence(page, 'Since 1992 an amendment').click();
  await expect(card(page, /repeal Section 907/)).toHaveAttribute('data-at-hand', '');
  await bar(page).getByRole('button', { name: 'Split here' }).click();
  await expect(cards(page)).toHaveCount(8);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page)).toHaveCount(7);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(cards(page)).toHaveCount(8);
  await select(page, /The partnership goes back/);
  await card(page, /The partnership goes back/)
    .getByRole('button', { name: 'Merge with the next' })
    .click();
  await expect(cards(page)).toHaveCount(7);

  // Another order, by keyboard.
  await select(page, /Abraham Accords/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await titles(page)).findIndex((title) => /circle of the Abraham/.test(title))).toBe(1);

  // Asks for nothing.
  await select(page, /joint fund/);
  await card(page, /joint fund/)
    .getByRole('button', { name: 'This asks for nothing' })
    .click();
  await expect(card(page, /joint fund/)).toContainText('It asks for nothing');

  // A headline of one's own is marked, with both wordings.
  await select(page, /Section 907/);
  await card(page, /Section 907/)
    .getByRole('button', { name: 'Edit headline' })
    .click();
  const headline = page.getByRole('textbox', { name: 'Headline' });
  await headline.fill('Congress repeals Section 907 at last');
  await expect(page.locator('.departure mark')).toHaveText(['repeals', 'at', 'last', 'should', 'repeal']);
  await headline.press('Enter');
  await expect(card(page, /at last/)).toContainText('Your wording');

  await found(page).getByLabel('Title', { exact: true }).fill('Azerbaijan: what to ask for');
  await found(page).getByLabel('Authors').fill('Zeev Khanin');
  await found(page).getByLabel('Authors').press('Enter');
  await expect(page.getByRole('region', { name: 'The deck' }).locator('.slide-line').first()).toContainText(
    'Azerbaijan: what to ask for',
  );
  const corrected = await titles(page);
  await desk.createBriefing(page);

  const option = (name: RegExp) => desk.slides(page).getByRole('option', { name });
  await expect(option(/Azerbaijan: what to ask for/).first()).toBeVisible();
  await expect(option(/Congress repeals Section 907 at last/)).toHaveCount(1);
  await expect(option(/Iran: both countries/)).toHaveCount(1);
  await expect(option(/How most Americans/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Decks' }).click();
  await desk.drop(page, sample);
  await expect.poll(() => titles(page)).toEqual(corrected);
  await expect(found(page).getByLabel('Title', { exact: true })).toHaveValue('Azerbaijan: what to ask for');
});

test('by keyboard a sentence of the paper is found, chosen and said to be a recommendation', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, {
    name: 'ice.md',
    text: '# Ice\n\nShips waited. Ports must lease icebreakers. They cost €2.\n',
  });
  await expect(paper(page)).toBeVisible();
  const before = await cards(page).count();
  if (before > 0) {
    await cards(page).first().locator('.card-title').click();
    await cards(page).first().getByRole('button', { name: 'Not a recommendation' }).click();
    await expect(cards(page)).toHaveCount(before - 1);
  }
  await paper(page).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(paper(page).locator('.sentence[data-chosen]')).toHaveText([
    'Ports must lease icebreakers.',
    'They cost €2.',
  ]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page)).toContainText('Ports must lease icebreakers');
});

test('recommendations are put in another order by dragging, and keys are listed', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await expect(cards(page)).toHaveCount(7);
  const before = await titles(page);
  const order = (...places: number[]) => expect.poll(() => titles(page)).toEqual(places.map((at) => before[at]));
  await cards(page)
    .nth(4)
    .dragTo(cards(page).nth(1), { targetPosition: { x: 60, y: 6 } });
  await order(0, 4, 1, 2, 3, 5, 6);
  await expect(cards(page).nth(1)).toHaveAttribute('data-at-hand', '');
  await expect(found(page).getByText('Now 2 of 7')).toBeAttached();
  // Let go where it was, it is no correction that undo would have to take back.
  await cards(page)
    .nth(0)
    .dragTo(cards(page).nth(0), { targetPosition: { x: 60, y: 40 } });
  await page.getByRole('button', { name: 'Undo correction' }).click();
  await order(0, 1, 2, 3, 4, 5, 6);
  await expect(page.getByRole('button', { name: 'Undo correction' })).toBeDisabled();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Shortcuts' });
  await expect(keys).toContainText('Move a recommendation up or down');
  await expectAccessible(page, 'the keys of the review');
});

test('a window that is loaded again shows the paper, its corrections and all that was filled in', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  const deck = page.getByRole('region', { name: 'The deck' });
  await deck.getByLabel('Minutes').fill('7');
  await deck.getByLabel('Briefing for').fill('The minister');
  await deck.getByLabel('Marking').fill('OFFICIAL');
  await deck.getByLabel('Theme').selectOption('chamber');
  await cards(page).nth(2).getByRole('checkbox').uncheck();
  await select(page, /How most Americans/);
  await card(page, /How most Americans/)
    .getByRole('button', { name: 'Not a recommendation' })
    .click();
  await expect(cards(page)).toHaveCount(6);
  const filledIn = async () => {
    await expect(cards(page)).toHaveCount(6);
    await expect(deck.getByLabel('Minutes')).toHaveValue('7');
    await expect(deck.getByLabel('Briefing for')).toHaveValue('The minister');
    await expect(deck.getByLabel('Marking')).toHaveValue('OFFICIAL');
    await expect(deck.getByLabel('Theme')).toHaveValue('chamber');
    await expect(cards(page).nth(1).getByRole('checkbox')).not.toBeChecked();
  };
  await page.reload();
  await filledIn();
  await page.getByRole('button', { name: 'Put aside' }).click();
  await desk.drop(page, sample);
  await filledIn();

  await page.getByRole('button', { name: 'Create deck' }).click();
  await desk.slides(page).waitFor();
  await desk.closeDeck(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Lectern' })).toBeVisible();
  await page.locator('.deck-card').first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Build again from the paper…' }).click();
  await expect(page.getByRole('button', { name: 'Compare with the deck…' })).toBeVisible();
  await deck.getByLabel('Minutes').fill('9');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Compare with the deck…' })).toBeVisible();
  await expect(deck.getByLabel('Minutes')).toHaveValue('9');
});

test('a deck is built again slide by slide: what was edited stays unless the new slide is taken', async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await desk.chooseSlide(page, /Section 907/);
  await desk.type(page, 'Say', ' My own remark.');
  await desk.saved(page);
  await desk.closeDeck(page);

  await page.locator('.deck-card').first().click({ button: 'right' });
  // Reading a long paper again would hold up the window.
  const thread = page.waitForEvent('worker', (worker) => worker.url().includes('brief-worker'));
  await page.getByRole('menuitem', { name: 'Build again from the paper…' }).click();
  await thread;
  await select(page, /Abraham Accords/);
  await card(page, /Abraham Accords/)
    .getByRole('button', { name: 'Edit headline' })
    .click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Let Azerbaijan into the accords');
  await page.getByRole('textbox', { name: 'Headline' }).press('Enter');
  await expect(card(page, /Let Azerbaijan into/)).toContainText('Your wording');
  await page.getByRole('button', { name: 'Compare with the deck…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What would change in the deck' });
  // The bottom line, the slide whose notes were edited, the one whose headline was, and the decisions.
  await expect(dialog.locator('.change')).toHaveCount(4);
  await expect(dialog).toContainText('0 of 4 taken over');
  // What would be lost with the old slide is in sight.
  const edited = dialog.locator('.change').nth(1);
  await expect(edited.getByRole('figure').first()).toContainText('My own remark.');
  await expect(edited.getByRole('figure').last()).not.toContainText('My own remark.');
  await expect(edited.getByRole('figure').last()).toContainText('Congress should repeal Section 907. (§17)');
  await expectAccessible(page, 'what would change');
  await dialog.getByRole('checkbox').nth(2).check();
  await dialog.getByRole('button', { name: 'Apply to the deck' }).click();

  await desk.chooseSlide(page, /Let Azerbaijan into the accords/);
  await desk.chooseSlide(page, /Section 907/);
  await desk.toEndOf(page, 'Say');
  await expect(desk.field(page, 'Say')).toContainText('My own remark.');
});

for (const language of ['en', 'he'] as const) {
  test(`nothing stands in the way of anybody, with the window in ${language}`, async ({ host }) => {
    const { page } = await host.start();
    await desk.speak(page, language);
    await desk.drop(page, sample);
    await page.locator('.slide-line').first().waitFor();
    await page.locator('.card-title').nth(1).click();
    await page.locator('.sentence[data-role="recommendation"]').nth(2).click();
    await page.locator('.selection-bar').waitFor();
    await expectAccessible(page, 'the review');
  });
}
