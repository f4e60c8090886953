import type { Deck } from '../deck/model.ts';
import { page } from '../themes/geometry.ts';
import { themeCss } from '../themes/theme-css.ts';
import { escapeHtml } from './html.ts';
import { renderSections } from './section.ts';

/**
 * Chromium leaves out the space at which a heading wraps, and would list it in the outline as "A harbour thatpays for
 * itself", unless white space is preserved.
 */
const outlineCss = '.slide .headline { white-space-collapse: preserve; }';

/** 1280 × 720 px are 13.333 × 7.5 in. */
const pageCss = `
@page { size: ${page.width}px ${page.height}px; margin: 0; }
html, body { margin: 0; padding: 0; }
section.slide { break-after: page; break-inside: avoid; }
section.slide:last-of-type { break-after: auto; }
`;

/** What a document for paper may hold: its own styles, and pictures and fonts inside it. */
export const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A deck as a complete document without scripts, one page a slide, ready to be printed.
 *
 * `fontCss` are the `@font-face` rules with `data:` addresses: the document fetches nothing.
 */
export function printDocument(deck: Deck, fontCss: string): string {
  return paperDocument(deck, [fontCss, themeCss(deck.style), pageCss], renderSections(deck));
}

/** A document for paper, of sections or sheets and the styles they are set in. */
export function paperDocument(deck: Deck, styles: readonly string[], pages: readonly string[]): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}" dir="${deck.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printPolicy}">
<title>${escapeHtml(deck.title)}</title>
<style>${styles.join('\n')}
${outlineCss}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}
