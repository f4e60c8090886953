import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../slides/deck/model.ts';
import { exportHtml } from '../../exporting/html.ts';
import { harbourDeck, hiddenLine, noteSentence, quoteSentence } from './decks.ts';
import { withExports } from './double-click.ts';
import { readPdf } from './read-pdf.ts';

const exports = withExports();

interface Opened {
  readonly page: Page;
  readonly html: string;
  /** Everything the page asked for or complained of. */
  readonly events: string[];
}

/** Opens a deck as a double click does, on a machine whose network refuses everything. */
async function open(changes: Partial<Deck> = {}, context: BrowserContextOptions = {}): Promise<Opened> {
  const html = new TextDecoder().decode(await exportHtml(harbourDeck(changes).deck, exports.paths()));
  const opened = await exports.place(html, { viewport: { width: 1280, height: 720 }, ...context });
  const { address, events } = opened;
  const page = await opened.context.newPage();
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, html, events };
}

/** Identifier of the slide that is shown, once one is. */
const shown = (page: Page) => page.locator('.slides > section.present').getAttribute('id');

describe('deck.html, opened from a folder without any network', () => {
  it('asks for nothing, complains of nothing and uses its own fonts', async () => {
    const { page, events } = await open();
    expect(await shown(page)).toBe('title');
    await page.keyboard.press('End');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(fonts).toBeGreaterThanOrEqual(2);
    expect(events).toEqual([]);
  });

  it('obeys the keys of a show', async () => {
    const { page } = await open();
    await shown(page);
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return shown(page);
    };
    expect(await press('PageDown')).toBe('bottom-line');
    expect(await press('ArrowRight')).toBe('points');
    expect(await press('PageUp')).toBe('bottom-line');
    expect(await press('End')).toBe('sources');
    expect(await press('Home')).toBe('title');
    expect(await press('5', 'Enter')).toBe('rec-1');
    expect(await press('Shift+Backspace')).toBe('title');

    const covers = () => page.locator('.curtain').count();
    expect(await press('b', 'PageDown')).toBe('bottom-line');
    expect(await covers()).toBe(1);
    await press('Escape');
    expect(await covers()).toBe(0);
    await press('w');
    expect(await page.locator('.curtain.white').count()).toBe(1);
    await press('w', '?');
    expect(await covers()).toBe(0);
    expect(await page.getByRole('region', { name: 'Keys' }).isVisible()).toBe(true);
    await press('Escape');
    expect(await page.getByRole('region', { name: 'Keys' }).count()).toBe(0);
  });

  it('can be used without a keyboard, and follows links between slides', async () => {
    const { page } = await open();
    await shown(page);
    await page.getByRole('button', { name: 'Next slide' }).click();
    await page.getByRole('button', { name: 'Next slide' }).click();
    expect(await shown(page)).toBe('points');
    await page.getByRole('link', { name: 'the table' }).click();
    expect(await shown(page)).toBe('figures');
    await page.getByRole('button', { name: 'Previous slide' }).click();
    expect(await shown(page)).toBe('points');
  });

  it('holds no note, no cited passage and no hidden slide', async () => {
    const { html } = await open();
    for (const secret of [noteSentence, quoteSentence, hiddenLine, 'kept-back', 'night berth']) {
      expect(html).not.toContain(secret);
    }
  });

  it('names nothing outside itself but what the author links to', async () => {
    const { html } = await open();
    const own = html.replace(/<script>.*<\/script>/s, '').replace(/data:[\w/;]+,[\w+/=]+/g, '');
    const addresses = own.match(/(?:\w+:)?\/\/[^\s"'<)]+/g);
    expect(addresses).toEqual(['https://example.org/register']);
  });

  it('is refused anything more by its own policy', async () => {
    const { page } = await open({}, { offline: false });
    const outcome = await page.evaluate(async () => {
      const refused: string[] = [];
      addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
      const add = (tag: string, properties: object) =>
        document.body.append(Object.assign(document.createElement(tag), properties));
      add('script', { textContent: 'window.ran = true' });
      add('style', { textContent: 'body { display: none }' });
      add('img', { src: 'https://example.org/pixel.png' });
      add('base', { href: 'https://example.org/' });
      add('iframe', { src: 'https://example.org/' });
      await fetch('https://example.org/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { refused: [...new Set(refused)].sort(), ran: 'ran' in window };
    });
    expect(outcome).toEqual({
      refused: ['base-uri', 'connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem'],
      ran: false,
    });
  });

  it('is read as a document where scripts are off', async () => {
    const { page, events } = await open({}, { javaScriptEnabled: false, viewport: { width: 900, height: 700 } });
    const headings = page.getByRole('heading', { level: 2 });
    expect(await headings.count()).toBe(6);
    for (const heading of await headings.all()) expect(await heading.isVisible()).toBe(true);
    const boxes = await Promise.all((await page.locator('section.slide').all()).map((slide) => slide.boundingBox()));
    const tops = boxes.map((box) => box?.y ?? 0);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(7);
    expect(Math.max(...boxes.map((box) => (box?.x ?? 0) + (box?.width ?? 0)))).toBeLessThanOrEqual(900);
    expect(events).toEqual([]);
  });

  it('prints every slide on a page of its own from the browser’s menu', async () => {
    const { page } = await open();
    await shown(page);
    await page.keyboard.press('PageDown');
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.map(({ width, height }) => `${width}×${height}`)).toEqual(Array(7).fill('960×540'));
    expect(pages.map(({ text }) => text.trim().length > 20)).toEqual(Array(7).fill(true));
  });

  it('shows a deck from right to left, with the arrows the other way round', async () => {
    const { page } = await open({ direction: 'rtl', language: 'ar' });
    expect(await shown(page)).toBe('title');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page)).toBe('bottom-line');
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar',
    ]);
  });

  it.each([
    ['an element', '<img src=x onerror=alert(1)>'],
    ['the end of the title', '</title><script>alert(1)</script>'],
    ['the end of an attribute', '"><svg onload=alert(1)>'],
    ['the end of the style', '</style><script>alert(1)</script>'],
    ['a comment that hides the rest', '<!--<script>'],
  ])('shows %s in the words of a deck as text', async (_what, hostile) => {
    const { deck } = harbourDeck();
    const { page, events } = await open({
      title: hostile,
      marking: hostile,
      briefingFor: hostile,
      language: hostile,
      style: { ...deck.style, footer: hostile },
      slides: deck.slides.map((slide) => ({ ...slide, section: hostile, body: `# ${hostile}\n\n- ${hostile}` })),
    });
    await shown(page);
    expect(await page.title()).toBe(hostile);
    expect(await page.locator('section.present .marking').first().textContent()).toBe(hostile);
    expect(events).toEqual([]);
  });
});
