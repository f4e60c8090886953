import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themeNames } from '../../deck/model.ts';
import { fitSlide, overflow } from '../../render/fit.ts';
import { printDocument } from '../../render/print.ts';
import { bodyHeight } from '../../themes/geometry.ts';
import { openChromium } from './browser.ts';
import { type Drawn, openSheet } from './drawn.ts';
import { extremes, harbours, hebrew, slide } from './fixtures.ts';
import { arrangedHebrew, arrangements } from './layout-fixtures.ts';
import { arabic, azerbaijani, russian } from './scripts.ts';

describe('slides as Chromium draws them', () => {
  let browser: Browser;
  let draw: Awaited<ReturnType<typeof openSheet>>;

  beforeAll(async () => {
    browser = await openChromium();
    draw = await openSheet(browser);
  });
  afterAll(() => browser?.close());

  const decks = { harbours, hebrew, extremes, arabic, russian, azerbaijani, arrangements, arrangedHebrew };
  const looks = Object.entries(decks).flatMap(([name, deck]) =>
    themeNames.map((theme) => [name, theme, { ...deck, style: { ...deck.style, theme } }] as const),
  );
  describe.each(looks)('%s in %s', (_name, _theme, deck) => {
    let drawn: readonly Drawn[];
    beforeAll(async () => {
      drawn = await draw({ ...deck, marking: 'OFFICIAL – SENSITIVE' });
    });
    const each = () =>
      deck.slides.map((slide, index) => ({ slide, real: drawn[index], guess: fitSlide(slide, deck).overflow }));

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

  it('sees a word alone on the last line of a headline', async () => {
    const [drawn] = await draw({
      ...harbours,
      slides: [slide('recommendation', 'Open the harbours of the north\\\nnow')],
    });
    expect(drawn?.widow).toBe('now');
  });

  it('prints one page of 13.333 × 7.5 in a slide', async () => {
    const page = await browser.newPage();
    await page.setContent(printDocument(harbours, ''));
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(harbours.slides.length);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
  });
});
