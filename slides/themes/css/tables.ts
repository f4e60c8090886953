import { textWidth } from '../../render/measure.ts';
import { tableParts } from '../../render/table-columns.ts';
import { roleType, space } from '../geometry.ts';
import { px, set } from './declarations.ts';

const { cut, size } = roleType.body;
const digit = textWidth('0', cut, size);
const mark = textWidth('.', cut, size);

/** Room for the digits a number lacks, so that decimal marks stand beneath one another. */
const lacking = [1, 2, 3, 4]
  .flatMap((count) => [
    `.slide td.lacks-${count} bdi { padding-inline-end: ${px(count * digit)}; }`,
    `.slide td.lacks-${count}.lacks-mark bdi { padding-inline-end: ${px(count * digit + mark)}; }`,
  ])
  .join('\n');
const columnWidths = Array.from(
  { length: tableParts },
  (_, index) => `.slide col.parts-${index + 1} { width: calc(100% * ${index + 1} / ${tableParts}); }`,
).join('\n');

/** Tables, ruled horizontally only. */
export const tablesCss = `
.slide table { width: 100%; table-layout: fixed; border-collapse: collapse; ${set(roleType.body)} }
.slide :is(th, td) {
  padding-block: ${px(space.cell)}; padding-inline-end: ${px(space.indent)}; border-block-end: 1px solid var(--hairline);
  text-align: inherit; vertical-align: top; font-weight: 400;
}
.slide :is(th, td):last-child { padding-inline-end: 0; }
.slide th { color: var(--muted); border-color: var(--ink); }
/* Digits run from left to right in every script, so that numbers are flush at the right in both directions. */
.slide :is(th, td).end { text-align: right; }
${lacking}
.slide.layout-options td:first-child { font-weight: 500; }
${columnWidths}
`;
