import type { Page } from '@playwright/test';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

/** Empties a text and types another with the keys a person would use. */
async function write(page: Page, name: 'Slide' | 'Say', text: string) {
  await desk.field(page, name).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

const linesOf = (page: Page, name: 'Slide' | 'Say') =>
  desk
    .field(page, name)
    .evaluate((field) => [...field.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n'));

async function paste(page: Page, data: Readonly<Record<string, string>>) {
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

const preview = (page: Page) => page.locator('.preview section.slide');

test.beforeEach(async ({ host }) => {
  const { page } = await host.start();
  await desk.drop(page, sample);
  await desk.createBriefing(page);
  await page.getByRole('listbox', { name: 'Slides' }).getByRole('option').nth(3).click();
});

test('lists, tables and marks are written with a few keys, and seen at once', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports\n\n- four\nfive\n\nAfter');
  expect(await linesOf(page, 'Slide')).toBe('## Ports\n\n- four\n- five\n\nAfter');
  await expect(preview(page).getByRole('listitem')).toHaveText(['four', 'five']);

  await write(page, 'Slide', '- one\ntwo');
  await page.keyboard.press('Tab');
  expect(await linesOf(page, 'Slide')).toBe('- one\n  - two');
  await page.keyboard.press('Shift+Tab');
  expect(await linesOf(page, 'Slide')).toBe('- one\n- two');

  await write(page, 'Slide', 'Ships');
  const toolbar = page.getByRole('toolbar', { name: 'Text' });
  await toolbar.getByRole('button', { name: 'Table' }).click();
  await page.keyboard.type('Port');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Anvik');
  await expect(preview(page).getByRole('columnheader').first()).toHaveText('Port');
  await expect(preview(page).getByRole('cell').first()).toHaveText('Anvik');

  await write(page, 'Say', 'Four ships');
  await page.keyboard.press('ControlOrMeta+B');
  expect(await linesOf(page, 'Say')).toBe('Four **ships**');
  await expect(page.getByText('2 words, about')).toBeVisible();
  // Tab leaves a text that is neither list nor table.
  await page.keyboard.press('Tab');
  await expect(desk.field(page, 'If asked')).toBeFocused();

  await desk.field(page, 'Slide').click();
  await toolbar.getByRole('button', { name: 'Columns' }).click();
  await expect(preview(page)).toHaveClass(/layout-columns/);
  await desk.saved(page);
});

test('what was copied from Word becomes Markdown, and plain text stays as it is', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports\n\n');
  const item = (text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>${text}<o:p></o:p></p>`;
  await paste(page, {
    'text/html': `<html><body><!--StartFragment-->${item('Four <b>new</b> ships')}${item('Two ports')}<!--EndFragment--></body></html>`,
  });
  expect(await linesOf(page, 'Slide')).toBe('## Ports\n\n- Four **new** ships\n- Two ports');
  await write(page, 'Slide', '');
  await paste(page, {
    'text/plain': '* as **it** is',
    'text/html': '<div style="font-family:monospace"><span style="color:red">* as **it** is</span></div>',
  });
  expect(await linesOf(page, 'Slide')).toBe('* as **it** is');
});

test('a picture of the slide stays in place while somebody types', async ({ host }) => {
  const page = host.page();
  const dot =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  await write(page, 'Slide', '## Ports');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.insertText(`![dot](${dot})`);
  const before = await preview(page).locator('.body img').elementHandle();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('End');
  await page.keyboard.type(' in the north');
  await expect(preview(page).getByRole('heading')).toHaveText('Ports in the north');
  expect(await before?.evaluate((picture) => picture.isConnected)).toBe(true);
});
