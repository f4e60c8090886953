import { roleType, space } from '../geometry.ts';
import { px, set } from './declarations.ts';

/** Tables, ruled horizontally only. */
export const tablesCss = `
.slide table { width: 100%; table-layout: fixed; border-collapse: collapse; ${set(roleType.body)} }
.slide :is(th, td) {
  padding-block: ${px(space.cell)}; padding-inline-end: ${px(space.indent)}; border-block-end: 1px solid var(--hairline);
  text-align: inherit; vertical-align: top; font-weight: 400;
}
.slide :is(th, td):last-child { padding-inline-end: 0; }
.slide th { color: var(--muted); border-color: var(--ink); }
.slide :is(th, td).end { text-align: end; }
`;
