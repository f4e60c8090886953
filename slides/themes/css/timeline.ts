import { gutter, mostDates, space, timelineMeasure } from '../geometry.ts';
import { px } from './declarations.ts';

const inRow = Array.from(
  { length: mostDates },
  (_, index) => `.slide .timeline.of-${index + 1} { grid-template-columns: repeat(${index + 1}, minmax(0, 1fr)); }`,
).join('\n');

/** Dates over one rule that goes through all of them, or (where they are many) one beneath the other. */
export const timelineCss = `
.slide .timeline li { margin: 0; }
.slide .timeline li::before { content: none; }
.slide .timeline p { margin: 0; }
.slide .timeline .date { color: var(--accent); font-weight: 300; font-size: var(--value-size); line-height: var(--value-line); }
.slide .timeline .date * { font-weight: inherit; }
.slide .timeline:not(.rows) { display: grid; grid-template-rows: auto auto; column-gap: ${px(gutter)}; position: relative; }
.slide .timeline:not(.rows) li { display: grid; grid-row: span 2; grid-template-rows: subgrid; }
.slide .timeline:not(.rows) .date { align-self: end; padding-block-end: ${px(space.timelineRule)}; }
.slide .timeline:not(.rows) .what { position: relative; padding-block-start: ${px(space.timelineRule)}; }
/* The rule runs on through the gutter, and each date has its mark on it. */
.slide .timeline:not(.rows) .what::before {
  content: ''; position: absolute; top: 0; inset-inline: 0 ${px(-gutter)}; border-block-start: 1px solid var(--ink);
}
/* The rule and its marks follow the deck, where a date's own text runs the other way. */
.slide[dir='ltr'] .timeline .what::before, .slide[dir='ltr'] .timeline .what::after { direction: ltr; }
.slide[dir='rtl'] .timeline .what::before, .slide[dir='rtl'] .timeline .what::after { direction: rtl; }
.slide .timeline:not(.rows) li:last-child .what::before { inset-inline-end: 0; }
.slide .timeline:not(.rows) .what::after {
  content: ''; position: absolute; top: -4px; inset-inline-start: 0; width: 9px; height: 9px; border-radius: 50%; background: var(--accent);
}
${inRow}
.slide .timeline.rows li {
  display: grid; grid-template-columns: ${px(timelineMeasure.date)} ${px(timelineMeasure.what)}; column-gap: ${px(gutter)}; align-items: baseline;
}
.slide .timeline.rows li + li { margin-block-start: ${px(space.betweenPoints)}; }
`;
