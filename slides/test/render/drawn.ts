import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck/model.ts';
import { fontFaces } from '../../render/font-data.ts';
import { printDocument } from '../../render/print.ts';
import { embeddedFaces } from './browser.ts';

/** What a slide measures as Chromium lays it out, in px from the slide's corner. */
export interface Drawn {
  readonly id: string;
  /** By how much the lowest text exceeds the body box. */
  readonly excess: number;
  /** By how much the text that reaches furthest exceeds the margins. */
  readonly sideways: number;
  readonly sizes: readonly { readonly text: string; readonly size: number }[];
  readonly markings: readonly string[];
  readonly fonts: readonly string[];
  /** What its headline reads, and how many items its lists have at the top level. */
  readonly headline: string;
  readonly items: number;
  /** The last word of a headline, where it is short and alone on the last of several lines. */
  readonly widow: string | null;
}

/** Runs in the page. */
function measureSlides(): Drawn[] {
  const widowOf = (headline: Element | null): string | null => {
    const boxes: { word: string; top: number; width: number }[] = [];
    const texts = headline ? document.createTreeWalker(headline, NodeFilter.SHOW_TEXT) : null;
    for (let node = texts?.nextNode(); node; node = texts?.nextNode()) {
      for (const { 0: word, index } of node.textContent?.matchAll(/\S+/g) ?? []) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { bottom, width } = range.getBoundingClientRect();
        boxes.push({ word, top: Math.round(bottom), width });
      }
    }
    const last = boxes.at(-1);
    const line = boxes.filter(({ top }) => Math.abs(top - (last?.top ?? 0)) < 8);
    const alone = line.length === 1 && boxes.length > 1 && line[0] === last;
    return alone && last && last.width < 160 ? last.word : null;
  };
  return [...document.querySelectorAll('section.slide')].map((slide) => {
    const frame = slide.getBoundingClientRect();
    const body = slide.querySelector('.body') ?? slide;
    const box = body.getBoundingClientRect();
    const texts: { text: string; size: number; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('.unseen')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { fontSize } = getComputedStyle(element);
      const label = element.closest('.when, dt') ? 4 : 0;
      const size = Number.parseFloat(fontSize) + label;
      texts.push({ text: node.textContent.trim(), size, rect: range.getBoundingClientRect() });
    }
    // The box of a block, not of its glyphs: lines are higher than their letters.
    const blocks = [...body.querySelectorAll('h1, h2, h3, p, dd, tr, pre')].map((block) =>
      block.getBoundingClientRect(),
    );
    const sideways = texts.flatMap(({ rect }) => [frame.left + 80 - rect.left, rect.right - (frame.right - 80)]);
    return {
      id: slide.id,
      excess: Math.max(...blocks.map((block) => block.bottom - box.bottom)),
      sideways: Math.max(...sideways),
      sizes: texts.map(({ text, size }) => ({ text, size })),
      markings: [...slide.querySelectorAll('.marking')].map((marking) => {
        const { left, top, width, height } = marking.getBoundingClientRect();
        return [left - frame.left, top - frame.top, width, height].join(' ');
      }),
      headline: slide.querySelector('h1, h2')?.textContent ?? '',
      items: slide.querySelectorAll('.body > :is(ul, ol) > li').length,
      widow: widowOf(slide.querySelector('.headline')),
      fonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    };
  });
}

/** Draws one deck after another in one document, which has every bundled font and therefore loads each once. */
export async function openSheet(browser: Browser): Promise<(deck: Deck) => Promise<Drawn[]>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(`<!doctype html><style>${embeddedFaces(fontFaces)}</style><style id="theme"></style>`);
  return async (deck) => {
    await page.evaluate(
      (html) => {
        const drawn = new DOMParser().parseFromString(html, 'text/html');
        const theme = document.querySelector('#theme');
        if (theme) theme.textContent = drawn.querySelector('style')?.textContent ?? '';
        document.body.replaceChildren(...drawn.body.children);
      },
      printDocument(deck, ''),
    );
    // Fonts are asked for when the text is laid out.
    await page.evaluate(() => [document.body.offsetHeight, document.fonts.ready] as const);
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate(measureSlides);
  };
}
