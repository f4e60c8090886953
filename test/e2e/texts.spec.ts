import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { expectAccessible } from '../support/accessible.ts';
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

/** What one undo takes back. */
function latestEdit(library: string): unknown {
  const db = new Database(library, { readonly: true });
  try {
    return JSON.parse(db.prepare<[], string>('SELECT edit FROM edits ORDER BY id DESC LIMIT 1').pluck().get() ?? '');
  } finally {
    db.close();
  }
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

test('all notes are one document, written in place', async ({ host }) => {
  const page = host.page();
  await page.getByRole('button', { name: 'All notes' }).click();
  const all = page.getByRole('dialog', { name: 'All notes' });
  // It opens at the slide at hand.
  const say = all.getByRole('textbox', { name: 'Slide 4: Say' });
  await say.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Written among all. ');
  await desk.saved(page);
  const list = all.getByRole('region', { name: 'All notes' });
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(all.getByRole('article').last()).toBeVisible();
  expect(await all.getByRole('article').count()).toBeLessThan(12);
  // The row with the focus is still there, and takes what is typed.
  await page.keyboard.type('More. ');
  await list.evaluate((element) => element.scrollTo(0, 0));
  await all.getByRole('button', { name: /^Slide 1:/ }).click();
  await expect(all).toBeHidden();
  await desk.slides(page).getByRole('option').nth(3).click();
  await expect(desk.field(page, 'Say')).toContainText('Written among all. More. ');
});

test('found everywhere, replaced where it is chosen, and taken back by one undo', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Havens\n\nA haven, two havens');
  await write(page, 'Say', 'Haven and Heaven and **haven**');
  await desk.saved(page);
  await page.keyboard.press('ControlOrMeta+F');
  const dialog = page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByLabel('Find', { exact: true }).fill('háven');
  await expect(dialog.getByRole('status')).toHaveText('5 of 5 places chosen');
  await dialog.getByLabel('Whole words').check();
  await expect(dialog.getByRole('status')).toHaveText('3 of 3 places chosen');
  // Enter in the field of what is looked for changes nothing; with nothing to put there, the button says what it does.
  await dialog.getByLabel('Find', { exact: true }).press('Enter');
  await expect(dialog.getByLabel('Replace with')).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Remove in 3 places' })).toBeVisible();
  await dialog.getByLabel('Replace with').fill('port');
  await expect(dialog.getByRole('list').getByRole('listitem').first()).toContainText('A havenport, two havens');
  await dialog.getByRole('checkbox', { name: 'Replace on Slide 4: Say' }).first().uncheck();
  await dialog.getByRole('button', { name: 'Replace 2 places' }).click();
  await expect(desk.field(page, 'Slide')).toContainText('A port, two havens');
  await expect(desk.field(page, 'Say')).toHaveText('Haven and Heaven and **port**');
  await expect(page.getByText('2 places were changed')).toBeVisible();
  expect(latestEdit(host.library)).toMatchObject({ kind: 'all', edits: [{ kind: 'slide' }, { kind: 'notes' }] });
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(desk.field(page, 'Slide')).toContainText('A haven, two havens');
  await expect(desk.field(page, 'Say')).toHaveText('Haven and Heaven and **haven**');
});

test('a sentence of the paper becomes a support that cites it, and a note with its paragraph', async ({ host }) => {
  const page = host.page();
  await desk.chooseSlide(page, /Section 907/);
  const source = page.getByRole('region', { name: 'Source' }).first();
  await source.getByRole('button', { name: /The partnership goes back to New York/ }).click();
  await source.getByRole('button', { name: 'Add to the slide' }).click();
  await expect(preview(page).getByRole('listitem').last()).toHaveText(/^The partnership goes back to New York/);
  await expect(source.locator('mark', { hasText: 'The partnership goes back to New York' })).toBeVisible();
  expect(latestEdit(host.library)).toMatchObject({ kind: 'slide', to: { citations: expect.any(Array) } });

  await source.getByRole('button', { name: 'Whole paper' }).click();
  await source.getByRole('searchbox').fill('retells');
  await expect(source.getByRole('status')).toHaveText(/1 of \d+ paragraph/);
  const found = source.locator('[data-hit]');
  await found.getByRole('button').first().click();
  await found.getByRole('button', { name: 'Add to If asked' }).click();
  await expect(desk.field(page, 'If asked')).toContainText(/retells.*\(§\d+\)/);
  await desk.saved(page);
});

test('a line that departs from the paper gets a quiet mark, and cleared wording none', async ({ host }) => {
  const page = host.page();
  await desk.chooseSlide(page, /Section 907/);
  const mark = page.getByRole('button', { name: /departs? from the paper/ });
  await expect(mark).toBeHidden();
  await desk
    .field(page, 'Slide')
    .getByText(/judged in December 2024/)
    .click();
  await page.keyboard.press('Home');
  // The line at the caret is shown in the paper.
  await expect(page.locator('.sentence[data-current]')).toHaveText(/judged in December 2024/);
  await page.keyboard.press('ControlOrMeta+F');
  const dialog = page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByLabel('Find', { exact: true }).fill('December 2024');
  await dialog.getByLabel('Replace with').fill('December 2025');
  await dialog.getByRole('button', { name: 'Choose none' }).click();
  await dialog.getByRole('checkbox', { name: 'Replace on Slide 8' }).first().check();
  await dialog.getByRole('button', { name: 'Replace 1 place' }).click();
  await expect(mark).toHaveText('1 line departs from the paper');
  await expect(page.locator('.cm-departs')).toHaveText(/December 2025/);
  await mark.click();
  const popover = page.getByRole('dialog', { name: '1 line departs from the paper' });
  await expect(popover.locator('mark')).toHaveText(['2025', '2024']);
  await popover.getByRole('button', { name: 'Use the cleared wording' }).click();
  await expect(mark).toBeHidden();
  await expect(desk.field(page, 'Slide')).toContainText('December 2024');
});

test('killed while somebody types, at most the last second is lost', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports of the north');
  await page.waitForTimeout(1_000);
  await page.keyboard.type(' and the south');
  await host.running().kill();
  const { page: again } = await host.start();
  await desk.openDeck(again, /Azerbaijan/);
  await desk.slides(again).getByRole('option').nth(3).click();
  await expect(desk.field(again, 'Slide')).toContainText('## Ports of the north');
});

/** A picture of this size, with a colour of its own, made in the page; as a file that is pasted or dropped. */
async function giveFile(
  page: Page,
  how: 'paste' | 'drop',
  file: { readonly type: string; readonly size?: number; readonly text?: string },
  target = page.locator(':focus'),
) {
  await target.evaluate(
    async (element, [event, { type, size = 0, text = '' }]) => {
      let data: Blob = new Blob([text], { type });
      if (size > 0) {
        const canvas = new OffscreenCanvas(size, size / 2);
        const context = canvas.getContext('2d');
        if (context) context.fillStyle = '#0f5c63';
        context?.fillRect(0, 0, size, size);
        data = await canvas.convertToBlob({ type });
      }
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], 'picture', { type }));
      const common = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        event === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: transfer })
          : new DragEvent('drop', { ...common, dataTransfer: transfer }),
      );
    },
    [how, file] as const,
  );
}

test('a picture is pasted, made smaller, told in words, and is in what is exported', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports');
  await giveFile(page, 'paste', { type: 'image/png', size: 5000 });
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  const insert = dialog.getByRole('button', { name: 'Insert picture' });
  await expect(insert).toBeDisabled();
  await dialog.getByLabel('What the picture shows').fill('The quay [in winter]');
  await insert.click();
  const shown = preview(page).getByRole('img', { name: 'The quay [in winter]' });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([
    3840, 1920,
  ]);
  await desk.saved(page);

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: /^HTML for the audience/ }).click();
  await expect.poll(() => globSync(`${host.downloads}/*.html`).length).toBe(1);
  const [file = ''] = globSync(`${host.downloads}/*.html`);
  expect(readFileSync(file, 'utf8')).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="The quay \[in winter\]">/);

  // It is there after a restart, which deletes what nothing shows.
  await host.running().kill();
  const { page: again } = await host.start();
  await desk.openDeck(again, /Azerbaijan/);
  await desk.slides(again).getByRole('option').nth(3).click();
  await expect(preview(again).getByRole('img', { name: 'The quay' })).toBeVisible();
});

test('a decorative picture has no words, and what is no picture is refused with a sentence', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports');
  await giveFile(page, 'drop', { type: 'image/jpeg', size: 40 });
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await dialog.getByLabel('Decorative').check();
  await dialog.getByRole('button', { name: 'Insert picture' }).click();
  await expect(preview(page).locator('.body img')).toHaveAttribute('alt', '');
  await expect(dialog).toBeHidden();
  await expect(desk.field(page, 'Slide')).toBeFocused();
  await giveFile(page, 'paste', { type: 'image/svg+xml', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  await expect(dialog.getByRole('alert')).toContainText('An SVG drawing may hold programs');
  await page.keyboard.press('Escape');
  await desk.field(page, 'Slide').click();
  await giveFile(page, 'paste', { type: 'image/png', text: 'not a picture' });
  await expect(dialog.getByRole('alert')).toContainText('it is damaged');
  await page.keyboard.press('Escape');
  await desk.field(page, 'Say').click();
  await giveFile(page, 'paste', { type: 'image/png', size: 40 });
  await expect(page.getByText('notes hold only text')).toBeVisible();
});

test('a picture that is dropped on a slide is in the slide, whichever text had the focus', async ({ host }) => {
  const page = host.page();
  await write(page, 'Slide', '## Ports');
  await write(page, 'Say', 'Begin with the quay.');
  await giveFile(page, 'drop', { type: 'image/png', size: 40 }, desk.field(page, 'Slide'));
  const dialog = page.getByRole('dialog', { name: 'Picture' });
  await dialog.getByLabel('Decorative').check();
  await dialog.getByRole('button', { name: 'Insert picture' }).click();
  await expect(dialog).toBeHidden();
  await expect(preview(page).locator('.body img')).toBeVisible();
  await expect(desk.field(page, 'Say')).toHaveText('Begin with the quay.');
});

const spoken = {
  en: { notes: 'All notes', paper: 'Whole paper', departs: /departs from the paper/ },
  he: { notes: 'כל ההערות', paper: 'המסמך כולו', departs: /סוטה מהמסמך/ },
} as const;

for (const language of ['en', 'he'] as const) {
  test(`axe-core finds nothing in the texts, the notes, finding, pictures and the source (${language})`, async ({
    host,
  }) => {
    const page = host.page();
    await desk.chooseSlide(page, /Section 907/);
    await desk
      .field(page, 'Slide')
      .getByText(/judged in December 2024/)
      .click();
    await page.keyboard.press('Home');
    await page.keyboard.type('12 ');
    await desk.saved(page);
    await page.evaluate((code) => localStorage.setItem('lectern.language', JSON.stringify(code)), language);
    await page.reload();
    await page.locator('.texts').waitFor();
    const words = spoken[language];
    // Its name is in the language of the window.
    await page.getByRole('listbox').getByRole('option').nth(7).click();
    await expectAccessible(page, 'the texts', '.texts');
    await page.getByRole('button', { name: words.departs }).click();
    await expectAccessible(page, 'the fidelity mark', '.texts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.paper }).click();
    await page.locator('.sentence').first().click();
    await expectAccessible(page, 'the whole paper', '.sources');
    await page.getByRole('button', { name: words.notes }).click();
    await expectAccessible(page, 'all notes', 'dialog');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+H');
    await page.keyboard.type('azerbaijan');
    await expectAccessible(page, 'find and replace', 'dialog');
    await page.keyboard.press('Escape');
    await page.locator('.cm-content').first().click();
    await giveFile(page, 'paste', { type: 'image/png', size: 40 });
    await page.locator('.picture-sample').waitFor();
    await expectAccessible(page, 'a picture', 'dialog');
  });
}
