import type { Style } from '../deck/model.ts';
import { readableOn } from './colours.ts';
import { figuresCss } from './css/figures.ts';
import { frameCss } from './css/frame.ts';
import { listCss } from './css/lists.ts';
import { sheetCss } from './css/sheet.ts';
import { tablesCss } from './css/tables.ts';
import { textCss } from './css/text.ts';
import { titleCss } from './css/title.ts';
import { ministry } from './ministry.ts';
import type { Theme } from './theme.ts';

const themes: Readonly<Record<Style['theme'], Theme>> = { ministry };

/** What all themes share, a file a topic; a later file may refine an earlier one. */
const structure = [sheetCss, frameCss, textCss, listCss, titleCss, figuresCss, tablesCss];

/**
 * The style sheet of a deck's slides.
 *
 * Every rule hangs on `.slide`, so that it works wherever a section stands: in reveal.js, in a shadow root, on a
 * page. Directions are logical, so that a deck set from right to left is mirrored. Sizes come from `geometry.ts`.
 */
export function themeCss(style: Style): string {
  return [tokensCss(themes[style.theme], style.accent), ...structure].join('\n');
}

function tokensCss({ colours, families }: Theme, accent: string | null): string {
  const { paper, ink, muted, hairline } = colours;
  return `
.slide {
  --paper: ${paper}; --ink: ${ink}; --muted: ${muted}; --hairline: ${hairline};
  --accent: ${readableOn(paper, accent ?? colours.accent, 7)};
  --headline-family: ${families.headline};
  --text-family: ${families.text};
}
`;
}
