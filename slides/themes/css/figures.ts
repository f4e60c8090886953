import { figureMeasure, gutter, roleType, space } from '../geometry.ts';
import { px, set } from './declarations.ts';

/** One large figure, or several in rows. */
export const figuresCss = `
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
