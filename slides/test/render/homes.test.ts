import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../deck/model.ts';
import { renderSections } from '../../render/section.ts';
import { themeCss } from '../../themes/theme-css.ts';
import { embeddedFonts, openChromium } from './browser.ts';
import { harbours, hebrew } from './fixtures.ts';
import { arabic } from './scripts.ts';

const require = createRequire(import.meta.url);
const revealCss = readFileSync(require.resolve('reveal.js/reveal.css'), 'utf8');
const revealJs = readFileSync(require.resolve('reveal.js/reveal.css').replace('reveal.css', 'reveal.js'), 'utf8');

/** Where everything on a slide stands and how it is set; runs in the page. */
function describeSlide(index: number): string[] {
  const host = document.querySelector('#host');
  const root = host?.shadowRoot ?? document;
  const slide = [...root.querySelectorAll('section.slide')][index];
  if (!slide) return [];
  const { left, top } = slide.getBoundingClientRect();
  return [slide, ...slide.querySelectorAll('*')].map((element) => {
    const box = element.getBoundingClientRect();
    const { fontSize, lineHeight, fontFamily, fontWeight, color, textAlign } = getComputedStyle(element);
    const place = [box.left - left, box.top - top, box.width, box.height].map((value) => value.toFixed(1));
    return [element.tagName, ...place, fontSize, lineHeight, fontFamily, fontWeight, color, textAlign].join(' ');
  });
}

describe('a slide looks the same wherever it stands', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser?.close());

  const open = async (deck: Deck, css: string, body: string) => {
    const fonts = embeddedFonts(JSON.stringify(deck));
    await page.setContent(`<!doctype html><style>${fonts}\nbody { margin: 0 }\n${css}</style>${body}`);
  };
  const describeAll = async (deck: Deck) => {
    await page.evaluate(() => document.fonts.ready);
    const slides: string[][] = [];
    for (const index of deck.slides.keys()) slides.push(await page.evaluate(describeSlide, index));
    return slides;
  };

  it.each([
    ['from left to right', harbours],
    ['from right to left', hebrew],
    ['from right to left, joined', arabic],
  ])('%s', async (_direction, fixture) => {
    const deck = { ...fixture, marking: 'OFFICIAL', style: { ...fixture.style, footer: 'Ministry of Transport' } };
    const sections = renderSections(deck).join('');
    const css = themeCss(deck.style);

    await open(deck, css, sections);
    const onPaper = await describeAll(deck);

    await open(deck, '', '<div id="host"></div>');
    await page.evaluate(
      ([style, html]) => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = `<style>${style}</style>${html}`;
      },
      [css, sections],
    );
    expect(await describeAll(deck)).toEqual(onPaper);

    await open(deck, `${revealCss}\n${css}`, `<div class="reveal"><div class="slides">${sections}</div></div>`);
    await page.addScriptTag({ content: revealJs });
    const inReveal: string[][] = [];
    for (const index of deck.slides.keys()) {
      await page.evaluate(
        async ([slide, rtl]) => {
          const { Reveal } = window as unknown as {
            Reveal: { isReady(): boolean } & Record<string, (...args: unknown[]) => unknown>;
          };
          const options = { rtl, width: 1280, height: 720, margin: 0, center: false, transition: 'none', hash: false };
          if (!Reveal.isReady()) await Reveal['initialize']?.({ ...options, controls: false, progress: false });
          Reveal['slide']?.(slide);
        },
        [index, deck.direction === 'rtl'] as const,
      );
      await page.evaluate(() => document.fonts.ready);
      inReveal.push(await page.evaluate(describeSlide, index));
    }
    expect(inReveal).toEqual(onPaper);
  });
});
