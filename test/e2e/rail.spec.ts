import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

const options = (page: Page) => desk.slides(page).getByRole('option');
/** The headlines of the deck, in order. */
const headlines = async (page: Page) =>
  (
    await options(page).evaluateAll((all) => all.map((one) => one.querySelector('.visually-hidden')?.textContent ?? ''))
  ).map((label) => label.replace(/^[^:]*: /, '').replace(/, (?:No notes|Hidden|Backup|Holds more than it shows)/g, ''));
const key = (page: Page, ...keys: readonly string[]) =>
  keys.reduce<Promise<void>>((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());
const rail = async (page: Page) => {
  await desk.slides(page).focus();
};

async function openSample(page: Page) {
  await desk.drop(page, sample);
  await desk.createBriefing(page, { marking: 'OFFICIAL' });
  await rail(page);
}

test('slides are reordered by keyboard and by drag, deleted several at once, and all of it undone after a restart', async ({
  host,
}) => {
  const first = await host.start();
  const { page } = first;
  await openSample(page);
  const before = await headlines(page);

  await key(page, 'ArrowDown', 'Alt+ArrowDown', 'Alt+ArrowDown');
  const [zero = '', one = '', two = '', three = '', ...rest] = before;
  await expect.poll(() => headlines(page)).toEqual([zero, two, three, one, ...rest]);
  await expect(options(page).nth(3)).toHaveAttribute('aria-selected', 'true');

  await options(page)
    .nth(3)
    .dragTo(options(page).nth(1), { targetPosition: { x: 60, y: 10 } });
  await expect.poll(() => headlines(page)).toEqual(before);

  await options(page).nth(1).click();
  await key(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(desk.slides(page).locator('[aria-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('Delete');
  await expect.poll(() => headlines(page)).toEqual([zero, ...rest]);
  await expect(page.getByText('3 slides were deleted.')).toBeVisible();
  await first.kill();

  const second = await host.start();
  await desk.openDeck(second.page, /Azerbaijan/);
  await expect.poll(() => headlines(second.page)).toEqual([zero, ...rest]);
  await second.page.getByRole('button', { name: 'Undo: deletion' }).click();
  await expect.poll(() => headlines(second.page)).toEqual(before);
  await rail(second.page);
  await second.page.keyboard.press('Control+z');
  await second.page.keyboard.press('Control+z');
  await expect.poll(() => headlines(second.page)).toEqual([zero, two, one, three, ...rest]);
  await second.page.keyboard.press('Control+y');
  await expect.poll(() => headlines(second.page)).toEqual([zero, two, three, one, ...rest]);
});

test('a deleted slide is brought back from the notice, and the focus is in the list again', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const before = await headlines(page);
  await key(page, 'End', 'Delete');
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => headlines(page)).toEqual(before);
  await expect(desk.slides(page)).toBeFocused();
  await key(page, 'Control+a', 'Delete');
  await expect(page.getByText('A deck keeps at least one slide')).toBeVisible();
  expect(await headlines(page)).toEqual(before);
});

test('slides are copied, pasted and duplicated, with their notes, also into a deck of another paper', async ({
  host,
}) => {
  const { page } = await host.start();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSample(page);
  const before = await headlines(page);
  await desk.chooseSlide(page, /Section 907/);
  await desk.type(page, 'Say', ' Marked by hand.');
  await rail(page);
  const at = await options(page).evaluateAll((all) =>
    all.findIndex((one) => one.getAttribute('aria-selected') === 'true'),
  );
  await key(page, 'Control+d');
  await expect(options(page)).toHaveCount(before.length + 1);
  await expect(options(page).nth(at + 1)).toHaveAttribute('aria-selected', 'true');
  await key(page, 'Control+x');
  await expect(options(page)).toHaveCount(before.length);
  await key(page, 'Control+v');
  await expect(options(page)).toHaveCount(before.length + 1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('Marked by hand');

  await page.getByRole('button', { name: 'Decks' }).click();
  await desk.drop(page, {
    name: 'other.md',
    text: '# Another paper\n\n## Recommendations\n\n1. The Ministry should charter two icebreakers.\n',
  });
  await desk.createBriefing(page);
  await rail(page);
  const others = await options(page).count();
  await page.keyboard.press('Control+v');
  await expect(options(page)).toHaveCount(others + 1);
  await expect(page.getByText('come from a deck of another paper')).toBeVisible();
  await desk.toEndOf(page, 'Say');
  await expect(desk.field(page, 'Say')).toContainText('Marked by hand.');
  await expect(page.getByRole('region', { name: 'Source' })).toContainText('No line of this slide');
  const own = page.locator('.preview section.slide').last();
  await expect(own.locator('.hanging-number')).toHaveCount(0);
  await expect(own.locator('.source-line')).toHaveCount(0);

  await rail(page);
  await page.evaluate(() => navigator.clipboard.writeText('words'));
  await page.keyboard.press('Control+v');
  await expect(page.getByText('There are no slides on the clipboard')).toBeVisible();
});

test('the menu of slides is opened and used by keyboard and by pointer', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const before = await headlines(page);
  await key(page, 'ArrowDown', 'Shift+F10');
  const menu = page.getByRole('menu', { name: 'What can be done with these slides' });
  await expect(menu.getByRole('menuitem', { name: 'Cut' })).toBeFocused();
  await key(page, 'End', 'Enter');
  await expect(options(page).nth(1)).toHaveAccessibleName(/Backup/);
  await expect(desk.slides(page)).toBeFocused();

  await options(page).nth(2).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Hide' }).click();
  await expect(options(page).nth(2)).toHaveAccessibleName(/Hidden/);
  await options(page).nth(0).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Copy' }).click();
  await options(page).nth(0).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Paste' }).click();
  await expect.poll(() => headlines(page)).toEqual([before[0], ...before]);

  await page.getByRole('button', { name: 'New slide', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Decisions' }).click();
  await expect(desk.slides(page).locator('[aria-selected="true"]')).toHaveAccessibleName(/Decisions sought, No notes/);
});

test('an overflowing slide is split, or its last lines are moved to the notes', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const count = await options(page).count();
  await key(page, 'Control+m');
  await expect(options(page)).toHaveCount(count + 1);
  const item = 'A line of my own that is long enough to take two lines of a slide wherever it is set, and says little.';
  await desk.field(page, 'Slide').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(`## Mine\n\n${Array.from({ length: 12 }, (_, n) => `- ${n + 1} ${item}`).join('\n')}`);
  const strip = page.locator('.fit-strip');
  await expect(strip).toContainText('more than fit');
  await expect(desk.slides(page).locator('[aria-selected="true"]')).toHaveAccessibleName(/Holds more than it shows/);

  await strip.getByRole('button', { name: 'Move to notes' }).click();
  await expect(strip).toHaveText('Fits');
  await expect(desk.field(page, 'Say')).toContainText(`12 ${item}`);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await strip.getByRole('button', { name: 'Split here' }).click();
  await expect(strip).toHaveText('Fits');
  await expect(options(page)).toHaveCount(count + 2);
  expect((await headlines(page)).filter((headline) => headline === 'Mine')).toHaveLength(2);
});

test('properties are set for all slides that are chosen', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  await key(page, 'ArrowDown', 'Shift+ArrowDown');
  await page.getByRole('tab', { name: 'Properties' }).click();
  const pane = page.getByRole('region', { name: 'Properties' });
  await pane.getByLabel('Planned time').fill('2:30');
  await pane.getByLabel('Planned time').press('Enter');
  await expect(options(page).nth(1)).toContainText('2:30');
  await expect(options(page).nth(2)).toContainText('2:30');
  await expect(page.getByRole('button', { name: 'Undo: planned time' })).toBeEnabled();
  await pane.getByLabel('Planned time').fill('soon');
  await pane.getByLabel('Planned time').press('Enter');
  await expect(pane.getByRole('alert')).toHaveText(/minutes and seconds/);
  await pane.getByLabel('Hidden').check();
  await expect(options(page).nth(2)).toHaveAccessibleName(/Hidden/);
  await page.getByRole('button', { name: 'Undo: hiding' }).click();
  await expect(options(page).nth(2)).not.toHaveAccessibleName(/Hidden/);
  await page.getByRole('button', { name: 'Redo: hiding' }).click();
  await expect(options(page).nth(2)).toHaveAccessibleName(/Hidden/);
  await pane.getByRole('combobox', { name: 'Section' }).fill('My part');
  await pane.getByRole('combobox', { name: 'Section' }).press('Enter');
  await expect(desk.slides(page).locator('.slide-section', { hasText: 'My part' })).toBeVisible();
  await expectAccessible(page, 'properties');
});

test('a version is kept, looked at, and a slide and then the deck restored from it', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const before = await headlines(page);
  await page.getByRole('button', { name: 'Versions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await dialog.getByLabel('Name').fill('As sent');
  await dialog.getByRole('button', { name: 'Keep this state' }).click();
  await expect(dialog.getByRole('region', { name: 'Slides of “As sent”' }).getByRole('listitem')).toHaveCount(
    before.length,
  );
  await expectAccessible(page, 'versions');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await rail(page);
  await key(page, 'Home', 'ArrowDown', 'Shift+End', 'Delete');
  await expect(options(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Versions' }).click();
  await dialog.getByRole('button', { name: /As sent/ }).click();
  await dialog.getByRole('button', { name: 'Restore this slide (3)' }).click();
  await expect(dialog.getByText('Slide 3 of “As sent” is back in the deck.')).toBeVisible();
  await expect.poll(() => headlines(page)).toEqual([before[0], before[2]]);
  await dialog.getByRole('button', { name: 'Restore the deck' }).click();
  await expect.poll(() => headlines(page)).toEqual(before);
  await page.getByRole('button', { name: /^Undo: restored version/ }).click();
  await expect(options(page)).toHaveCount(2);
});

test('the settings of the deck change its look and frame, and no slide', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const before = await headlines(page);
  await page.getByRole('button', { name: 'Deck settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deck settings' });
  await dialog.getByLabel('Minutes').fill('0');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByRole('alert')).toContainText('between 1 and 600');
  await dialog.getByLabel('Minutes').fill('12');
  await dialog.getByLabel('Marking').fill('SECRET');
  await dialog.getByRole('radio', { name: 'Chamber' }).check();
  await expectAccessible(page, 'settings');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.desk-bar')).toContainText('of 12:00');
  await expect(page.locator('.preview section.slide').last()).toHaveCSS('background-color', 'rgb(16, 21, 28)');
  await expect(page.locator('.preview .marking').first()).toHaveText('SECRET');
  expect(await headlines(page)).toEqual(before);
  await page.getByRole('button', { name: 'Undo: deck settings' }).click();
  await expect(page.locator('.preview .marking').first()).toHaveText('OFFICIAL');
});

test('the slides are printed through a PDF', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expectAccessible(page, 'print');
  await dialog.getByRole('radio', { name: 'Speaker’s copy, A4' }).check();
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  await expect(page.getByText(/The PDF to print was written to .*\.notes\.pdf/)).toBeVisible();
});

test('a deck that is open in a window is shown there; opened in two, a stale change is refused and both texts are shown', async ({
  host,
}) => {
  const { page } = await host.start();
  await openSample(page);
  const second = await page.context().newPage();
  /** What the second window would hear, while it is kept from it. */
  let held: (() => void)[] | null = null;
  await second.routeWebSocket(/socket/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      if (held) held.push(() => socket.send(message));
      else socket.send(message);
    });
    socket.onMessage((message) => server.send(message));
  });
  await second.goto(new URL(page.url()).origin);
  await desk
    .card(second, /Azerbaijan/)
    .first()
    .click();
  await expect(second.getByText('is open in another window of Lectern')).toBeVisible();
  await expect(page.getByText('was asked for in another window')).toBeVisible();
  await second.getByRole('button', { name: 'Open it here too' }).click();
  await rail(second);

  await key(second, 'ArrowDown', 'Alt+ArrowDown');
  await expect.poll(async () => (await headlines(page))[2]).toBe('Bottom line');

  await options(page).nth(2).click();
  await options(second).nth(2).click();
  held = [];
  await desk.type(page, 'Say', ' From the first window.');
  await desk.saved(page);
  await desk.type(second, 'Say', ' From the second window.');
  await expect(second.locator('.save-status')).toHaveText('Saving…');
  for (const release of held) release();
  held = null;
  const conflict = second.getByRole('dialog', { name: 'The notes of slide 3 were changed in another window' });
  await expect(conflict.getByRole('region', { name: 'The other text' })).toContainText('From the first window.');
  await expect(conflict.getByRole('region', { name: 'My text' })).toContainText('From the second window.');
  await conflict.getByRole('button', { name: 'Keep the other text' }).click();
  await desk.saved(second);
  await expect(desk.field(second, 'Say')).toContainText('From the first window.');
});

test('a second window that is given the address of an open deck says so, and the first comes to the front', async ({
  host,
}) => {
  const { page } = await host.start();
  await openSample(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByText('is open in another window of Lectern')).toBeVisible();
  await expect(page.getByText('was asked for in another window')).toBeVisible();
  await second.getByRole('button', { name: 'Open it here too' }).click();
  await desk.slides(second).waitFor();
  // Each of them is where it was when it is loaded again, the other open or not.
  await second.reload();
  await desk.slides(second).waitFor();
  await page.reload();
  await desk.slides(page).waitFor();
});

test('what was typed on a slide that another window deletes is kept in sight and put back', async ({ host }) => {
  const { page } = await host.start();
  await openSample(page);
  const before = await headlines(page);
  const second = await page.context().newPage();
  /** Saves of the second window on their way, so that the deletion is there first. */
  const held: (() => void)[] = [];
  await second.routeWebSocket(/socket/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (String(message).includes('notes.save') && held.length === 0) held.push(() => server.send(message));
      else server.send(message);
    });
  });
  await second.goto(new URL(page.url()).origin);
  await desk
    .card(second, /Azerbaijan/)
    .first()
    .click();
  await second.getByRole('button', { name: 'Open it here too' }).click();
  await options(second).nth(2).click();
  await desk.type(second, 'Say', ' Typed on what is gone.');
  await expect.poll(() => held.length).toBe(1);
  await options(page).nth(2).click();
  await page.keyboard.press('Delete');
  await expect.poll(() => headlines(page)).toHaveLength(before.length - 1);
  for (const release of held) release();

  const deleted = second.getByRole('dialog', { name: 'was deleted' });
  await expect(deleted.getByRole('region', { name: 'My notes' })).toContainText('Typed on what is gone.');
  await expect(second.locator('.save-status')).toHaveText('Not saved');
  await expectAccessible(second, 'what was typed on a deleted slide');
  await deleted.getByRole('button', { name: 'Copy' }).click();
  await expect(deleted.getByText('Copied.')).toBeVisible();
  await deleted.getByRole('button', { name: 'Put the slide back' }).click();
  await desk.saved(second);
  await expect.poll(() => headlines(second)).toEqual(before);
  await expect(desk.field(second, 'Say')).toContainText('Typed on what is gone.');
  await expect.poll(() => headlines(page)).toEqual(before);
});

for (const language of ['en', 'he'] as const) {
  test(`nothing keeps anybody out: ${language}`, async ({ host }) => {
    const { page } = await host.start();
    await openSample(page);
    await page.evaluate((chosen) => localStorage.setItem('lectern.language', JSON.stringify(chosen)), language);
    await page.reload();
    const list = page.locator('.slide-list');
    await list.focus();
    await expectAccessible(page, 'the editor');
    await page.keyboard.press('?');
    await page.locator('dialog[open]').waitFor();
    await expectAccessible(page, 'the keys');
    await page.keyboard.press('Escape');
    await expect(list).toBeFocused();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu:popover-open').waitFor();
    await expectAccessible(page, 'the menu of slides');
  });
}
