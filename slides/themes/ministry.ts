import type { Style } from '../deck/model.ts';
import { readableOn } from './colours.ts';
import {
  bodyHeight,
  capTop,
  figureMeasure,
  frame,
  gutter,
  type Measure,
  margin,
  measure,
  page,
  pictureHeight,
  roleType,
  scale,
  space,
  span,
  type TypeStep,
  textScale,
  titleHeight,
  titleMeasure,
  wideLayouts,
  wideMeasure,
} from './geometry.ts';

const paper = '#fcfbf8';
const tokens = { ink: '#1c2430', muted: '#5b6675', hairline: '#d9d6ce', accent: '#0f5c63' };

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;
const set = ({ size, line }: TypeStep): string => `font-size:${px(size)};line-height:${px(line)};`;

/**
 * The style sheet of a deck's slides.
 *
 * Every rule hangs on `.slide`, so that it works wherever a section stands: in reveal.js, in a shadow root, on a
 * page. Directions are logical, so that a deck set from right to left is mirrored. Sizes come from `geometry.ts`.
 */
export function themeCss(style: Style): string {
  const accent = readableOn(paper, style.accent ?? tokens.accent, 7);
  return [sheet(accent), frameCss, textCss, listCss, titleCss, figuresCss, tableCss].join('\n');
}

const measureCss = ({ axis, width }: Measure): string => `--axis: ${px(axis)}; --measure: ${px(width)};`;

const sheet = (accent: string): string => `
.slide {
  --paper: ${paper}; --ink: ${tokens.ink}; --muted: ${tokens.muted}; --hairline: ${tokens.hairline}; --accent: ${accent};
  --serif: 'Source Serif 4', 'Noto Serif', Georgia, serif;
  --sans: 'Source Sans 3', 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
  ${measureCss(measure)}
}
${wideLayouts.map((layout) => `.slide.layout-${layout}`).join(', ')} { ${measureCss(wideMeasure)} }
section.slide, .reveal .slides > section.slide {
  box-sizing: border-box; width: ${px(page.width)}; height: ${px(page.height)}; margin: 0; padding: 0; overflow: hidden;
  background: var(--paper); color: var(--ink);
  font-family: var(--sans); font-weight: 400; font-style: normal; ${set(roleType.body)}
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

const frameCss = `
.slide .marking {
  position: absolute; inset-inline: 0; display: flex; align-items: center; justify-content: center; box-sizing: border-box;
  height: ${px(frame.band)}; padding-inline: ${px(margin)}; overflow: hidden;
  background: var(--ink); color: #fff; font-weight: 600; letter-spacing: 0.04em; text-align: center; ${set(roleType.marking)}
}
.slide .marking-top { top: 0; }
.slide .marking-bottom { bottom: 0; }
.slide :is(.section-marker, .source-line) {
  position: absolute; overflow: hidden; color: var(--muted); white-space: nowrap; text-overflow: ellipsis; ${set(roleType.frame)}
}
.slide .section-marker { top: ${px(frame.section.top)}; inset-inline: ${px(margin)}; }
.slide .source-line { top: ${px(frame.source.top)}; inset-inline: var(--axis) ${px(margin)}; }
.slide .foot {
  position: absolute; top: ${px(frame.foot.top)}; inset-inline: ${px(margin)}; height: ${px(frame.foot.height)};
  display: flex; align-items: center; gap: 16px; color: var(--muted); font-size: 16px; line-height: 20px;
}
.slide .logo { flex: none; max-height: ${px(frame.foot.height)}; max-width: 240px; object-fit: contain; }
.slide .foot-text { max-width: ${px(span(8))}; max-height: ${px(frame.foot.height)}; overflow: hidden; }
.slide .page-number { flex: none; margin-inline-start: auto; }
`;

const headlineSteps = [...scale.title, ...scale.headline]
  .map((step) => `.slide.headline-${step.size} .headline { ${set(step)} --headline-cap: ${px(capTop(step))}; }`)
  .join('\n');

const textSteps = textScale
  .map(
    (step) =>
      `.slide.text-${step.size}.gap-${step.gap} .body { ${set(step)} --line: ${px(step.line)}; --gap: ${px(step.gap)}; --text-cap: ${px(capTop(step))}; }`,
  )
  .join('\n');

const valueSteps = scale.value
  .map(
    (step) =>
      `.slide .size-${step.size} { --value-size: ${px(step.size)}; --value-line: ${px(step.line)}; --value-cap: ${px(capTop(step))}; }`,
  )
  .join('\n');

const textCss = `
.slide .body {
  position: absolute; top: ${px(frame.body.top)}; inset-inline-start: var(--axis); width: var(--measure); height: ${px(bodyHeight)};
}
.slide .body > * + * { margin-block-start: var(--gap); }
.slide .hanging-number + .headline { margin-block-start: 0; }
.slide .unseen + * { margin-block-start: 0; }
.slide .headline + * { margin-block-start: ${px(space.afterHeadline)}; }
/* The second selector outweighs reveal.js, which sets the headings of a deck from right to left in sans-serif. */
.slide .headline, .reveal .slides > section.slide .headline { font-family: var(--serif); }
.slide .headline { font-weight: 600; text-wrap: balance; }
.slide .headline * { font: inherit; }
${headlineSteps}
${textSteps}
${valueSteps}
.slide .headline.lead, .reveal .slides > section.slide .headline.lead { font-family: var(--sans); }
.slide .headline.lead { font-weight: 400; font-size: inherit; line-height: inherit; text-wrap: pretty; }
.slide .hanging-number {
  position: absolute; inset-inline-start: calc(${px(margin)} - var(--axis)); top: calc(var(--headline-cap) - var(--value-cap));
  color: var(--accent); font-weight: 300; font-size: var(--value-size); line-height: var(--value-line);
}
.slide :is(h3, strong) { font-weight: 600; }
.slide .number { font-weight: 500; }
.slide :is(h3, strong, th) .number { font-weight: inherit; }
.slide.layout-recommendation .headline + p { color: var(--muted); }
.slide em { font-style: italic; }
.slide a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
.slide code, .slide pre { font-family: ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; font-size: 0.85em; white-space: pre-wrap; }
.slide blockquote { padding-inline-start: ${px(space.indent)}; }
.slide hr { border: 0; border-block-start: 1px solid var(--hairline); }
.slide .body img { display: block; max-width: 100%; max-height: ${px(pictureHeight)}; }
.slide p { text-wrap: pretty; }
`;

const hang = px(-space.hang);

const listCss = `
.slide :is(ul, ol) { list-style: none; }
.slide li { position: relative; }
.slide li + li { margin-block-start: var(--gap); }
.slide li li + li, .slide li > * + * { margin-block-start: ${px(space.betweenPoints)}; }
.slide ul > li::before {
  content: ''; position: absolute; inset-inline-start: -48px; top: calc(var(--line) / 2 + 1px); width: 24px;
  border-block-start: 2px solid var(--accent);
}
.slide ol > li::before {
  content: attr(value); position: absolute; inset-inline-start: ${hang}; width: 48px; top: -2px;
  color: var(--accent); font-weight: 300; font-size: 32px; line-height: var(--line);
}
.slide li :is(ul, ol) { --line: ${px(roleType.body.line)}; padding-inline-start: ${px(space.indent)}; ${set(roleType.body)} }
.slide li li::before { inset-inline-start: ${px(-space.indent)}; width: 16px; border-color: var(--muted); border-block-start-width: 1px; }
.slide.columns-2 .body > :is(ul, ol) {
  columns: 2; column-gap: ${px(gutter)}; width: calc(var(--measure) + ${px(space.hang)});
  margin-inline-start: ${hang}; margin-block-end: calc(-1 * var(--gap));
}
.slide.columns-2 .body > :is(ul, ol) > li {
  break-inside: avoid; margin-block: 0; padding-block-end: var(--gap); padding-inline-start: ${px(space.hang)};
}
.slide.columns-2 .body > ul > li::before { inset-inline-start: 16px; }
.slide.columns-2 .body > ol > li::before { inset-inline-start: 0; }
`;

const titleCss = `
.slide.layout-title .body { top: ${px(frame.body.titleTop)}; width: ${px(titleMeasure)}; height: ${px(titleHeight)}; }
.slide.layout-title .headline + * {
  margin-block-start: ${px(space.titleRule)}; padding-block-start: ${px(space.titleRule - 1)}; border-block-start: 1px solid var(--ink);
}
.slide.layout-title .body p { color: var(--muted); ${set(roleType.body)} }
.slide.layout-title p + p { margin-block-start: ${px(space.betweenPoints)}; }
.slide .facts { display: flex; gap: ${px(space.betweenFacts)}; ${set(roleType.body)} }
.slide .facts > div { flex: 1 1 0; min-width: 0; }
.slide .facts dt { color: var(--muted); ${set(roleType.label)} }
.slide .facts + * { margin-block-start: ${px(space.betweenFacts)}; }
`;

const figuresCss = `
.slide .figures li { margin: 0; }
.slide .figures li::before { content: none; }
.slide .figures .number { font-weight: inherit; }
.slide .figures .value { color: var(--accent); font-weight: 300; font-size: var(--value-size); line-height: var(--value-line); }
.slide .figures .value * { font-weight: inherit; }
.slide .figures .when { margin: 0; color: var(--muted); ${set(roleType.label)} }
.slide .figures .when * { font-style: normal; }
.slide .figures.alone div { margin-block-start: ${px(space.afterValue)}; }
.slide .figures.rows li {
  display: grid; grid-template-columns: ${px(figureMeasure)} ${px(figureMeasure)}; column-gap: ${px(gutter)};
  padding-block: ${px(space.figureRow)}; border-block-start: 1px solid var(--hairline);
}
.slide .figures.rows li:last-child { padding-block-end: 0; }
.slide .figures.rows li > * { margin: 0; }
.slide .figures.rows .value { margin-block-start: calc(var(--text-cap) - var(--value-cap)); }
.slide .figures.rows div { grid-column: 2; }
`;

const tableCss = `
.slide table { width: 100%; table-layout: fixed; border-collapse: collapse; ${set(roleType.body)} }
.slide :is(th, td) {
  padding-block: ${px(space.cell)}; padding-inline-end: ${px(space.indent)}; border-block-end: 1px solid var(--hairline);
  text-align: inherit; vertical-align: top; font-weight: 400;
}
.slide :is(th, td):last-child { padding-inline-end: 0; }
.slide th { color: var(--muted); border-color: var(--ink); }
.slide :is(th, td).end { text-align: end; }
`;
