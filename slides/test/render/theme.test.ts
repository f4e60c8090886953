import { describe, expect, it } from 'vitest';
import { printDocument } from '../../render/print.ts';
import { contrast, readableOn } from '../../themes/colours.ts';
import { themeCss } from '../../themes/theme-css.ts';
import { deck, harbours } from './fixtures.ts';

const colour = (css: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';

describe('themeCss', () => {
  it.each([null, '#ffd400', '#c8102e', '#ffffff', '#00ff88', '#123456'])('reads well with the accent %s', (accent) => {
    const css = themeCss({ ...harbours.style, accent });
    const paper = colour(css, 'paper');
    expect(contrast(colour(css, 'ink'), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour(css, 'accent'), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour(css, 'muted'), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps an accent that reads well as the office chose it', () => {
    expect(readableOn('#fcfbf8', '#123456', 7)).toBe('#123456');
  });

  it('has nothing that spoils a PDF, fetches, or forgets the other direction', () => {
    const css = themeCss(harbours.style);
    expect(css).not.toMatch(
      /text-transform|filter|shadow|gradient|url\(|@import|(?:margin|padding|border)-(?:left|right)/,
    );
  });

  it('styles nothing outside a slide', () => {
    const selectors = themeCss(harbours.style)
      .replace(/\/\*.*?\*\//gs, '')
      .match(/[^{}]+(?=\{)/g);
    expect(
      selectors?.filter((selector) => !selector.split(/,(?![^(]*\))/).every((one) => /\.slide\b/.test(one))),
    ).toEqual([]);
  });
});

describe('printDocument', () => {
  it('is a document without scripts that may fetch nothing', () => {
    const html = printDocument(deck([], { title: 'A < B', language: 'he', direction: 'rtl' }), '');
    expect(html).toContain('<html lang="he" dir="rtl">');
    expect(html).toContain('<title>A &lt; B</title>');
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`,
    );
    expect(printDocument(harbours, '')).not.toMatch(/<script|<link|src="(?!data:)/);
  });
});
