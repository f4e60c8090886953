import { gutter, space } from '../geometry.ts';
import { px } from './declarations.ts';

const counts = [2, 3, 4]
  .map((count) => `.slide .side-by-side.of-${count} { grid-template-columns: repeat(${count}, minmax(0, 1fr)); }`)
  .join('\n');

/** Options and columns, each beneath a rule of its own. */
export const sideBySideCss = `
.slide .side-by-side { display: grid; column-gap: ${px(gutter)}; }
.slide .side-by-side > div { padding-block-start: ${px(space.columnRule - 2)}; border-block-start: 2px solid var(--accent); }
.slide .side-by-side > div > * + * { margin-block-start: ${px(space.betweenPoints)}; }
.slide .side-by-side > div > :is(ul, ol) { padding-inline-start: ${px(space.indent)}; }
.slide .side-by-side > div > ul > li::before { inset-inline-start: ${px(-space.indent)}; width: 16px; }
.slide .side-by-side > div > ol > li::before { inset-inline-start: ${px(-space.indent)}; width: 24px; font-size: inherit; top: 0; }
.slide:is(.layout-options, .layout-columns, .layout-table, .layout-timeline, .layout-image) .body > :is(ul, ol):not(.timeline) {
  padding-inline-start: ${px(space.hang)};
}
${counts}
`;
