import { describe, expect, it } from 'vitest';
import { themeNames } from '../../deck/model.ts';
import { printDocument } from '../../render/print.ts';
import { contrast, readableOn } from '../../themes/colours.ts';
import { themeCss } from '../../themes/theme-css.ts';
import { deck, harbours } from './fixtures.ts';

const colour = (css: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '';

const sheets = themeNames.map((theme) => themeCss({ ...harbours.style, theme }));

describe('themeCss', () => {
  const accents = [
    null,
    '#ffd400',
    '#c8102e',
    '#ffffff',
    '#000000',
    '#00ff88',
    '#123456',
    '#808080',
    '#7f00ff',
    '#0000ff',
  ];
  const looks = themeNames.flatMap((theme) => accents.map((accent) => [theme, accent] as const));
  it.each(looks)('%s reads well with the accent %s', (theme, accent) => {
    const css = themeCss({ ...harbours.style, theme, accent });
    const paper = colour(css, 'paper');
    expect(contrast(colour(css, 'ink'), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour(css, 'accent'), paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour(css, 'muted'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(css, 'band-text'), colour(css, 'band'))).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['#fcfbf8', '#123456', '#123456'],
    ['#10151c', '#ffd400', '#ffd400'],
    ['#fcfbf8', '#ffffff', '#525252'],
    ['#10151c', '#000000', '#a3a3a3'],
    ['#10151c', '#123456', '#6ba6e0'],
  ])('on %s moves the accent %s no further than it must', (ground, accent, expected) => {
    expect(readableOn(ground, accent, 7)).toBe(expected);
  });

  it('has nothing that spoils a PDF, fetches, or forgets the other direction', () => {
    const css = sheets.join('\n');
    expect(css).not.toMatch(
      /text-transform|filter|shadow|gradient|url\(|@import|(?:margin|padding|border)-(?:left|right)/,
    );
  });

  it('styles nothing outside a slide', () => {
    const selectors = sheets
      .join('\n')
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
