import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { findLeaks } from '../../main/exporting/leak-scan.ts';
import { briefing } from '../support/briefing.ts';
import { desk } from '../support/desk.ts';
import { expect, test } from '../support/host.ts';
import { sample } from '../support/papers.ts';

/** Sends a key as Chromium reports it from a keyboard with another layout. */
const press = (page: Page, key: string, code: string) =>
  page.evaluate(
    ([name, place]) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: place, bubbles: true })),
    [key, code] as const,
  );

test.describe('a briefing in two windows', () => {
  test.beforeEach(async ({ host }) => {
    const { page } = await host.start();
    await desk.drop(page, sample);
    await desk.createBriefing(page, { marking: 'OFFICIAL' });
  });

  test('is begun from the menu beside the button that presents, too', async ({ host }) => {
    const page = host.page();
    await page.getByRole('button', { name: 'Other ways to present' }).click();
    const [audience] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('menuitem', { name: 'Present in two windows' }).click(),
    ]);
    await expect(briefing.onScreen(audience)).toHaveAttribute('id', 'title');
    await expect(briefing.presenter(page)).toBeVisible();
  });

  test('by a clicker: on, back, black, and no end by its start and stop key', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    const slide = briefing.onScreen(audience);
    await expect(slide).toHaveAttribute('id', 'title');
    await page.keyboard.press('PageDown');
    await expect(slide).toContainText('Bottom line');
    await expect(briefing.place(page)).toHaveText('2 / 15');
    // The window of the audience has the focus as often as not.
    await audience.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('3 / 15');
    await audience.keyboard.press('PageUp');
    await page.keyboard.press('.');
    await expect.poll(() => briefing.cover(audience)).toBe('black');
    await expect(briefing.status(page)).toContainText('The audience sees a black screen');
    await page.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('3 / 15');
    expect(await briefing.cover(audience)).toBe('black');
    await page.keyboard.press('b');
    await expect.poll(() => briefing.cover(audience)).toBe('slide');
    for (const key of ['F5', 'Escape', 'F5', 'Escape', 'F5']) await audience.keyboard.press(key);
    await expect(briefing.presenter(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(briefing.status(page)).toContainText('again to end');
    await page.keyboard.press('Escape');
    await desk.slides(page).waitFor();
    await expect.poll(() => audience.isClosed()).toBe(true);
    await expect(page.getByRole('option', { selected: true })).toContainText('3');
  });

  test('frozen, the audience stays; a jump is seen before it is made, and leads back', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    await page.keyboard.press('f');
    await page.keyboard.press('PageDown');
    await expect(briefing.status(page)).toContainText('The audience stays on slide 1');
    await expect(briefing.place(page)).toHaveText('2 / 15');
    await expect(briefing.onScreen(audience)).toHaveAttribute('id', 'title');
    await page.keyboard.press('f');
    await expect(briefing.onScreen(audience)).toContainText('Bottom line');
    await page.keyboard.press('1');
    await page.keyboard.press('4');
    await expect(page.getByText('Enter goes to slide 14')).toBeVisible();
    await expect(briefing.place(page)).toHaveText('2 / 15');
    await page.keyboard.press('Enter');
    await expect(briefing.onScreen(audience)).toContainText('Decisions sought');
    await page.keyboard.press('Shift+Backspace');
    await expect(briefing.onScreen(audience)).toContainText('Bottom line');
  });

  test('what is searched, looked up and looked through is private until it is chosen', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    await page.keyboard.press('/');
    await page.keyboard.type('oil b');
    await expect(page.getByText('Neither the slides nor the paper say this.')).toBeVisible();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect(briefing.panel(page, 'Search').getByRole('listitem').first()).toContainText('oil');
    await expect(briefing.onScreen(audience)).toHaveAttribute('id', 'title');
    expect(await briefing.cover(audience)).toBe('slide');
    await page.keyboard.press('Enter');
    await expect(briefing.onScreen(audience)).toContainText('oil');
    await page.keyboard.press('s');
    await expect(briefing.panel(page, 'Source')).toContainText('§');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(briefing.onScreen(audience)).toContainText('Sources and caveats');
    await page.keyboard.press('Shift+Backspace');
    await expect(briefing.onScreen(audience)).toContainText('oil');
  });

  test('notes are edited in place and kept, and no key of the show is heard meanwhile', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    await page.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('2 / 15');
    await page.keyboard.press('Control+n');
    await page.keyboard.type('bfg.  Ask the chair first.');
    // The audience's clicker goes on; what is typed belongs to the slide it was begun on.
    await audience.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('3 / 15');
    await page.keyboard.type(' Then wait.');
    await page.keyboard.press('Escape');
    expect(await briefing.cover(audience)).toBe('slide');
    await page.keyboard.press('PageUp');
    await expect(briefing.notes(page)).toContainText('bfg. Ask the chair first. Then wait.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await desk.slides(page).waitFor();
    await desk.toEndOf(page, 'Say');
    await expect(desk.field(page, 'Say')).toContainText('Ask the chair first. Then wait.');
  });

  test('five minutes left: the short way is shown first, taken when confirmed, and left again', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    await page.keyboard.press('m');
    const way = briefing.panel(page, 'Five minutes left');
    await expect(way).toContainText('Decisions sought');
    // Two of the sample's seven recommendations ask for nothing, and so are left out.
    await expect(way.getByRole('listitem')).toHaveCount(6);
    await expect(briefing.onScreen(audience)).toHaveAttribute('id', 'title');
    await page.keyboard.press('Enter');
    await expect(briefing.status(page)).toContainText('The short way: 6 slides to the end');
    await expect(briefing.place(page)).toHaveText('8 / 15');
    await page.keyboard.press('End');
    await page.getByRole('button', { name: 'Back to the whole deck' }).click();
    await expect(briefing.status(page)).toBeEmpty();
  });

  test('the time starts at the first advance, pauses, ends at a time of day, and is reset by two presses', async ({
    host,
  }) => {
    const page = host.page();
    await briefing.start(page);
    const time = briefing.time(page);
    await expect(time).toContainText('not begun');
    await page.keyboard.press('PageDown');
    await expect(time).toContainText('elapsed');
    await page.keyboard.press('t');
    await expect(time).toContainText('paused');
    await page.keyboard.press('Control+t');
    await expect(time).toContainText('paused');
    await page.keyboard.press('Control+t');
    await expect(time).toContainText('not begun');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(time).toContainText('paused');
    await page.getByRole('button', { name: '20 min' }).click();
    await page.keyboard.type('23:59');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Until 23:59' })).toBeVisible();
  });

  test('a window that is loaded anew is right at once, and one that was closed is missed', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('4 / 15');
    await audience.reload();
    await expect(briefing.onScreen(audience)).toContainText('Why Azerbaijan matters');
    await page.reload();
    await expect(briefing.place(page)).toHaveText('4 / 15');
    await page.keyboard.press('PageDown');
    await expect(briefing.onScreen(audience)).toContainText('What has changed');
    await audience.close();
    await expect(briefing.status(page)).toContainText('The audience sees nothing');
    const [again] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Open it' }).click(),
    ]);
    await expect(briefing.onScreen(again)).toContainText('What has changed');
  });

  test('German, French, Hebrew and Russian keyboards', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    const expectCover = (cover: string) => expect.poll(() => briefing.cover(audience)).toBe(cover);
    await press(page, '#', 'Backslash'); // German: reveal.js takes it for the full stop
    await press(page, '&', 'Digit1'); // French: a digit without Shift
    await press(page, '"', 'Digit3');
    await expect(page.getByText('Enter goes to slide 13')).toBeVisible();
    await press(page, 'Enter', 'Enter');
    await expect(briefing.place(page)).toHaveText('13 / 15');
    await expectCover('slide');
    await press(page, 'נ', 'KeyB'); // Hebrew
    await expectCover('black');
    await press(page, 'и', 'KeyB'); // Russian
    await expectCover('slide');
    await press(page, 'ц', 'KeyW');
    await expectCover('white');
  });

  test('the audience’s window is given no note, no source and no paper', async ({ host }) => {
    const page = host.page();
    const received: string[] = [];
    const context = page.context();
    context.on('page', (opened) => {
      opened.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => received.push(String(payload))));
      opened.on('response', async (response) => {
        if (/\.(js|html|css)$/.test(new URL(response.url()).pathname)) received.push(await response.text());
      });
    });
    const audience = await briefing.start(page);
    for (let count = 0; count < 14; count += 1) {
      await page.keyboard.press('PageDown');
      await expect(briefing.place(page)).toHaveText(`${count + 2} / 15`);
    }
    await page.keyboard.press('Control+n');
    await page.keyboard.type('Typed in the middle of the briefing.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Home');
    await expect(briefing.onScreen(audience)).toHaveAttribute('id', 'title');
    const bytes = received.join('\n');
    expect(bytes).toContain('Decisions sought');
    expect(findLeaks(bytes, secretsOf(host.library))).toEqual([]);
    expect(bytes).not.toContain('Typed in the middle');
    expect(await audience.evaluate(() => document.documentElement.outerHTML)).not.toContain('citation');
    // reveal.js alone: no framework, no editor, no reading of papers.
    expect(bytes).not.toMatch(/preact|codemirror|__H\b/i);
  });

  test('decisions are written down with one key and a note, and become a page for the file', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    await page.keyboard.press('a');
    await page.keyboard.press('8');
    await page.keyboard.press('Enter');
    await expect(briefing.onScreen(audience)).toContainText('Section 907');
    const decision = page.getByRole('group', { name: 'Decision' });
    await page.keyboard.press('c');
    await expect(decision.getByRole('button', { name: 'With changes' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('i');
    await page.keyboard.type('Before the summer.');
    await page.keyboard.press('Enter');
    await expect(decision).toContainText('Before the summer.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const dialog = page.getByRole('dialog', { name: 'The briefing is over' });
    await expect(dialog).toContainText('One decision');
    await dialog.getByRole('button', { name: 'Save as Markdown' }).click();
    await expect(dialog).toBeHidden();
    const [file = ''] = readdirSync(host.downloads);
    const record = readFileSync(join(host.downloads, file), 'utf8');
    expect(record).toContain('| 2 | Congress should repeal Section 907 | Agreed with changes | Before the summer. |');
    expect(record.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| No.'))).toHaveLength(1);
  });

  test('the pointer on the slide at hand is a dot on the audience’s, and goes with Esc', async ({ host }) => {
    const page = host.page();
    const audience = await briefing.start(page);
    const dot = audience.locator('.pointer-dot');
    await expect(dot).toBeHidden();
    await page.keyboard.press('l');
    const box = await page.locator('.presenter-slide[data-kind="now"] .presenter-picture').boundingBox();
    if (!box) throw new Error('The slide at hand is not in the presenter’s window.');
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 4);
    await expect(dot).toBeVisible();
    const { width, height } = await audience.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const slide = Math.min(width, (height * 16) / 9);
    await expect
      .poll(async () => {
        const at = await dot.boundingBox();
        return at && Math.abs(at.x + at.width / 2 - ((width - slide) / 2 + slide / 4));
      })
      .toBeLessThan(4);
    await page.keyboard.press('b');
    await expect(dot).toBeHidden();
    await page.keyboard.press('b');
    await expect(dot).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dot).toBeHidden();
    await expect(briefing.presenter(page)).toBeVisible();
  });

  test('nothing moves where less motion is asked for', async ({ host }) => {
    const page = host.page();
    await desk.chooseSlide(page, /Why Azerbaijan matters/);
    await desk.field(page, 'Slide').fill('# One by one\n\n+ First\n+ Second');
    await desk.saved(page);
    const audience = await briefing.start(page);
    await audience.emulateMedia({ reducedMotion: 'reduce' });
    for (const key of ['3', 'Enter', 'PageDown']) await page.keyboard.press(key);
    await expect(briefing.onScreen(audience).locator('.fragment.visible')).toHaveCount(1);
    const moving = await audience.evaluate(() => {
      const root = document.querySelector('.audience-stage')?.shadowRoot;
      // reveal.js's own buttons are there and never seen.
      const all = [...(root?.querySelectorAll('.slides, .slides *') ?? []), ...document.querySelectorAll('*')];
      const isMoving = (time: string) => time.split(', ').some((one) => Number.parseFloat(one) > 0);
      return all
        .filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return isMoving(transitionDuration) || isMoving(animationDuration);
        })
        .map((element) => `${element.tagName}.${element.className}`);
    });
    expect(moving).toEqual([]);
  });

  test('killed in the middle, it is offered again on the same slide, and goes on', async ({ host }) => {
    const page = host.page();
    await briefing.start(page);
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('PageDown');
    await expect(briefing.place(page)).toHaveText('5 / 15');
    await host.kill();
    const second = await host.start();
    await expect(second.page.getByRole('dialog', { name: 'A briefing was interrupted' })).toContainText(
      'slide 5 of 15',
    );
    const [audience] = await Promise.all([
      second.page.context().waitForEvent('page'),
      second.page.getByRole('button', { name: 'Go on from slide 5' }).click(),
    ]);
    await expect(briefing.onScreen(audience)).toContainText('What has changed');
    await expect(briefing.place(second.page)).toHaveText('5 / 15');
    await expect(briefing.time(second.page)).toContainText('elapsed');
  });
});

/** Sentences of the notes and passages of the paper that no slide of the one deck shows. */
function secretsOf(library: string): string[] {
  const db = new Database(library, { readonly: true });
  const column = (sql: string) => db.prepare<[], string>(sql).pluck().all();
  try {
    const shown = column('SELECT body FROM slides').join('\n').replace(/\s+/g, ' ').toLowerCase();
    const hidden = [
      ...column('SELECT say FROM notes'),
      ...column('SELECT if_asked FROM notes'),
      ...column('SELECT text FROM blocks'),
    ];
    const sentences = hidden.flatMap((text) => text.split(/(?<=[.?!])\s+|\n/)).map((text) => text.trim());
    const secrets = sentences.filter(
      (text) => text.split(' ').length > 8 && !shown.includes(text.replace(/[.?!]$/, '').toLowerCase()),
    );
    expect(secrets.length).toBeGreaterThan(10);
    return secrets;
  } finally {
    db.close();
  }
}
