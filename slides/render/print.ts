import type { Deck } from '../deck/model.ts';
import { page } from '../themes/geometry.ts';
import { themeCss } from '../themes/theme-css.ts';
import { escapeHtml } from './html.ts';
import { renderSections } from './section.ts';

/**
 * 1280 × 720 px are 13.333 × 7.5 in. Chromium leaves out the space at which a heading wraps, and would list it in the
 * outline as "A harbour thatpays for itself", unless white space is preserved.
 */
const pageCss = `
@page { size: ${page.width}px ${page.height}px; margin: 0; }
html, body { margin: 0; padding: 0; }
section.slide { break-after: page; break-inside: avoid; }
section.slide:last-of-type { break-after: auto; }
.slide .headline { white-space-collapse: preserve; }
`;

/** What a document for paper may hold: its own styles, and pictures and fonts inside it. */
export const printPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A deck as a complete document without scripts, one page a slide, ready to be printed.
 *
 * `fontCss` are the `@font-face` rules with `data:` addresses: the document fetches nothing.
 */
export function printDocument(deck: Deck, fontCss: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.language)}" dir="${deck.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printPolicy}">
<title>${escapeHtml(deck.title)}</title>
<style>${fontCss}
${themeCss(deck.style)}
${pageCss}</style>
</head>
<body>
${renderSections(deck).join('\n')}
</body>
</html>
`;
}
