import type { Style } from '../deck/model.ts';
import { readableOn } from './colours.ts';
import { dividerCss } from './css/divider.ts';
import { figuresCss } from './css/figures.ts';
import { frameCss } from './css/frame.ts';
import { listCss } from './css/lists.ts';
import { pictureCss } from './css/picture.ts';
import { quoteCss } from './css/quote.ts';
import { sheetCss } from './css/sheet.ts';
import { sideBySideCss } from './css/side-by-side.ts';
import { tablesCss } from './css/tables.ts';
import { headlineCss, textCss } from './css/text.ts';
import { timelineCss } from './css/timeline.ts';
import { titleCss } from './css/title.ts';
import type { Theme } from './theme.ts';
import { themes } from './themes.ts';

/** What all themes share, a file a topic; a later file may refine an earlier one. */
const structure = [
  sheetCss,
  frameCss,
  textCss,
  listCss,
  titleCss,
  figuresCss,
  tablesCss,
  timelineCss,
  sideBySideCss,
  quoteCss,
  dividerCss,
  pictureCss,
];

/**
 * The style sheet of a deck's slides.
 *
 * Every rule hangs on `.slide`, so that it works wherever a section stands: in reveal.js, in a shadow root, on a
 * page. Directions are logical, so that a deck set from right to left is mirrored. Sizes come from `geometry.ts`.
 */
export function themeCss(style: Style): string {
  const theme = themes[style.theme];
  return [tokensCss(theme, style.accent), headlineCss(theme.headlineCut), ...structure, theme.css].join('\n');
}

function tokensCss({ colours, families }: Theme, accent: string | null): string {
  const { paper, ink, muted, hairline, band, plate } = colours;
  return `
.slide {
  --paper: ${paper}; --ink: ${ink}; --muted: ${muted}; --hairline: ${hairline};
  --accent: ${readableOn(paper, accent ?? colours.accent, 7)};
  --band: ${band.ground}; --band-text: ${band.text};
  --plate: ${plate ?? 'transparent'}; --plate-room: ${plate ? '5px 10px' : '0'};
  --headline-family: ${families.headline};
  --text-family: ${families.text};
}
`;
}
