import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../exporting/export-deck.ts';
import { exportSpeakerHtml } from '../../exporting/speaker-html.ts';
import { harbourDeck, harbourPaper, hiddenLine, noPicture, noteSentence, quoteSentence } from './decks.ts';
import { withExports } from './double-click.ts';

const exports = withExports();

const speakersCopy = async () =>
  new TextDecoder().decode(await exportSpeakerHtml(harbourDeck(), harbourPaper, exports.paths(), noPicture));

interface Opened {
  readonly slides: Page;
  readonly presenter: Page;
  /** Everything that was asked for beyond the file, and all that was complained of. */
  readonly events: string[];
}

/** Opens the file as a double click does, and the presenter's window from it. */
async function open(): Promise<Opened> {
  const { context, address, events } = await exports.place(
    await speakersCopy(),
    { viewport: { width: 1280, height: 800 } },
    (url, file) => url.split('#')[0] === file,
  );
  const slides = await context.newPage();
  await slides.goto(address);
  const presenter = await openPresenter(slides);
  return { slides, presenter, events };
}

async function openPresenter(slides: Page): Promise<Page> {
  await slides.mouse.move(200, 200);
  const [presenter] = await Promise.all([
    slides.context().waitForEvent('page'),
    slides.getByRole('button', { name: 'Presenter' }).click(),
  ]);
  return presenter;
}

const shown = (slides: Page) => slides.locator('.slides > section.present').getAttribute('id');
const view = (presenter: Page) => presenter.getByRole('main', { name: 'Presenter' });
const uncover = async (presenter: Page) => {
  await presenter.getByRole('button', { name: 'Show my notes' }).click();
  await view(presenter).waitFor();
};

describe('the speaker’s copy as one HTML file', () => {
  it('steers the slides from a second window, which has the notes, and asks for nothing', async () => {
    const { slides, presenter, events } = await open();
    await uncover(presenter);
    const press = async (...keys: string[]) => {
      for (const key of keys) await presenter.keyboard.press(key);
    };
    await press('PageDown', 'PageDown');
    await expect.poll(() => shown(slides)).toBe('points');
    await press('5', 'Enter');
    await expect.poll(() => shown(slides)).toBe('rec-1');
    await expect.poll(() => view(presenter).textContent()).toContain(noteSentence);
    expect(await presenter.locator('.presenter-place').textContent()).toContain('5 / 7');
    await press('s');
    expect(await presenter.getByRole('region', { name: 'Source' }).textContent()).toContain(quoteSentence);
    await press('Escape', 'f', 'PageDown');
    await expect.poll(() => presenter.locator('.presenter-status').textContent()).toContain('stays on slide 5');
    expect(await shown(slides)).toBe('rec-1');
    await press('f');
    await expect.poll(() => shown(slides)).toBe('decisions');
    await press('b');
    await slides.locator('.curtain.black').waitFor();
    await press('b', 'l');
    await presenter.getByRole('region', { name: 'Slide at hand' }).locator('.presenter-picture').hover();
    await slides.locator('.pointer-dot').waitFor();
    await press('Escape', '?');
    const keys = await presenter.getByRole('region', { name: 'Keys' }).textContent();
    expect(keys).toContain('Notes first or slides first');
    expect(keys).not.toContain('Decision');
    // The keys of the slides' own window steer the same show.
    await press('Escape');
    await slides.keyboard.press('Home');
    await expect.poll(() => presenter.locator('.presenter-place').textContent()).toContain('1 / 7');
    expect(events).toEqual([]);
  });

  it('shows no note before it is asked to', async () => {
    const { presenter } = await open();
    await presenter.getByRole('button', { name: 'Show my notes' }).waitFor();
    expect(await presenter.locator('.presenter-notes').count()).toBe(0);
  });

  it('goes on where it was when either window is loaded anew, and when that of the slides was closed', async () => {
    const { slides, presenter } = await open();
    await uncover(presenter);
    await presenter.keyboard.press('5');
    await presenter.keyboard.press('Enter');
    await expect.poll(() => shown(slides)).toBe('rec-1');
    await slides.reload();
    await expect.poll(() => shown(slides), { timeout: 10_000 }).toBe('rec-1');
    await presenter.reload();
    await uncover(presenter);
    await expect.poll(() => presenter.locator('.presenter-place').textContent()).toContain('5 / 7');

    await slides.close();
    const [again] = await Promise.all([
      presenter.context().waitForEvent('page'),
      presenter.getByRole('button', { name: 'Open it' }).click(),
    ]);
    await expect.poll(() => shown(again), { timeout: 10_000 }).toBe('rec-1');
    await presenter.keyboard.press('PageUp');
    await expect.poll(() => shown(again)).toBe('figures');
  });

  it('ends with Escape pressed twice: the window with the notes goes, the slides stay', async () => {
    const { slides, presenter } = await open();
    await uncover(presenter);
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => shown(slides)).toBe('bottom-line');
    await presenter.keyboard.press('Escape');
    await presenter.getByText('Press Esc again').waitFor();
    const closed = presenter.waitForEvent('close');
    // The window may be gone before the key is up.
    await presenter.keyboard.press('Escape').catch(() => {});
    await closed;
    expect(await shown(slides)).toBe('bottom-line');
  });

  it('holds the notes; the file for the audience holds none, no passage and no presenter', async () => {
    const speaker = await speakersCopy();
    const printer = { print: () => Promise.reject(new Error('nothing is printed')), close: async () => {} };
    const audience = new TextDecoder().decode(
      await exportDeck(harbourDeck(), 'html', printer, exports.paths(), noPicture),
    );
    for (const secret of [noteSentence, quoteSentence, 'lectern-speaker', 'presenter-notes', 'Show my notes']) {
      expect(speaker.includes(secret), secret).toBe(true);
      expect(audience.includes(secret), secret).toBe(false);
    }
    for (const file of [speaker, audience]) expect(file).not.toContain(hiddenLine);
  });
});
