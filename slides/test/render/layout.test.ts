import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import type { Deck } from '../../deck/model.ts';
import { overflow } from '../../render/fit.ts';
import { printDocument } from '../../render/print.ts';
import { bodyHeight } from '../../themes/geometry.ts';
import { options } from '../deck/options.ts';
import { papers } from '../deck/papers.ts';
import { embeddedFonts, openChromium } from './browser.ts';
import { extremes, harbours, hebrew } from './fixtures.ts';
import { arabic, azerbaijani, russian } from './scripts.ts';

/** What a slide measures as Chromium lays it out, in px from the slide's corner. */
interface Drawn {
  readonly id: string;
  /** By how much the lowest text exceeds the body box. */
  readonly excess: number;
  /** By how much the text that reaches furthest exceeds the margins. */
  readonly sideways: number;
  readonly sizes: readonly { readonly text: string; readonly size: number }[];
  readonly markings: readonly string[];
  readonly fonts: readonly string[];
}

/** Runs in the page. */
function measureSlides(): Drawn[] {
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
      fonts: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
    };
  });
}

describe('slides as Chromium draws them', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser?.close());

  async function draw(deck: Deck): Promise<Drawn[]> {
    await page.setContent(printDocument(deck, embeddedFonts(JSON.stringify(deck))));
    await page.evaluate(() => document.fonts.ready);
    return page.evaluate(measureSlides);
  }

  it.each(papers.map((known) => [known.name, known] as const))('overflow in no deck of %s', async (_name, known) => {
    for (const minutes of [5, 20]) {
      const { deck } = compose(known.briefing, options({ minutes, marking: 'OFFICIAL' }));
      // The space at which a headline wraps is kept for the outline and hangs, unseen, beyond its line.
      const space = 8;
      const over = (await draw(deck)).filter(({ excess, sideways }) => excess > 0.5 || sideways > space);
      expect(over.map(({ id, excess, sideways }) => ({ id, excess, sideways }))).toEqual([]);
    }
  });

  const decks = { harbours, hebrew, extremes, arabic, russian, azerbaijani };
  describe.each(Object.entries(decks))('%s', (_name, deck) => {
    let drawn: readonly Drawn[];
    beforeAll(async () => {
      drawn = await draw({ ...deck, marking: 'OFFICIAL – SENSITIVE' });
    });
    const each = () => deck.slides.map((slide, index) => ({ slide, real: drawn[index], guess: overflow(slide, deck) }));

    it('overflows nowhere where the estimate says that it fits', () => {
      const late = each().filter(({ real, guess }) => guess <= 0 && (real?.excess ?? 1) > 0.5);
      expect(late.map(({ slide, real, guess }) => [slide.id, real?.excess, guess])).toEqual([]);
      expect(drawn.filter(({ sideways }) => sideways > 1).map(({ id, sideways }) => [id, sideways])).toEqual([]);
    });

    it('is drawn as high as estimated, within 4% of the box', () => {
      const off = each().filter(
        ({ real, guess }) => Math.abs((real?.excess ?? Number.NaN) - guess) > bodyHeight * 0.04,
      );
      expect(off.map(({ slide, real, guess }) => [slide.id, real?.excess, guess])).toEqual([]);
    });

    it('sets no body text under 24 px and no label under 20 px', () => {
      expect(drawn.flatMap(({ sizes }) => sizes).filter(({ size }) => size < 24)).toEqual([]);
    });

    it('has the marking top and bottom, in the same place on every slide', () => {
      const places = new Set(drawn.map(({ markings }) => markings.join(' | ')));
      expect([...places]).toEqual(['0 0 1280 36 | 0 684 1280 36']);
    });

    it('loads every font it names', () => {
      expect(drawn.flatMap(({ fonts }) => fonts)).toEqual([]);
    });
  });

  it('says that what does not fit does not fit', () => {
    const tooMuch = extremes.slides.filter((slide) => overflow(slide, extremes) > 0).map(({ id }) => id);
    expect(tooMuch).toEqual(['long-supports', 'long-points', 'long-table']);
  });

  it('prints one page of 13.333 × 7.5 in a slide', async () => {
    await page.setContent(printDocument(harbours, ''));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(harbours.slides.length);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
  });
});
