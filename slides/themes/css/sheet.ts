import type { Layout } from '../../deck/model.ts';
import {
  fullLayouts,
  fullMeasure,
  type Measure,
  measure,
  page,
  roleType,
  wideLayouts,
  wideMeasure,
} from '../geometry.ts';
import { px, set } from './declarations.ts';

const measureCss = ({ axis, width }: Measure): string => `--axis: ${px(axis)}; --measure: ${px(width)};`;

const layoutsCss = (layouts: readonly Layout[], own: Measure): string =>
  `${layouts.map((layout) => `.slide.layout-${layout}`).join(', ')} { ${measureCss(own)} }`;

/** The page itself, the measures of each layout, and what every element on it begins from. */
export const sheetCss = `
.slide { ${measureCss(measure)} }
${layoutsCss(wideLayouts, wideMeasure)}
${layoutsCss(fullLayouts, fullMeasure)}
section.slide, .reveal .slides > section.slide {
  box-sizing: border-box; width: ${px(page.width)}; height: ${px(page.height)}; margin: 0; padding: 0; overflow: hidden;
  background: var(--paper); color: var(--ink);
  font-family: var(--text-family); font-weight: 400; font-style: normal; ${set(roleType.body)}
  font-variant-numeric: tabular-nums lining-nums; font-synthesis: weight; font-kerning: normal; letter-spacing: 0;
  text-align: left; text-rendering: geometricPrecision; overflow-wrap: break-word; hyphens: manual;
  -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
section.slide { position: relative; }
/* Not "start": a line whose own direction differs still belongs to the column it stands in. */
section.slide[dir='rtl'], .reveal .slides > section.slide[dir='rtl'] { text-align: right; }
.slide :is(h1, h2, h3, p, ul, ol, li, dl, dt, dd, table, figure, pre, blockquote, hr) { margin: 0; padding: 0; font: inherit; }
.slide .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
