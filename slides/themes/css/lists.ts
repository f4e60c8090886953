import { gutter, roleType, space } from '../geometry.ts';
import { px, set } from './declarations.ts';

const hang = px(-space.hang);

/** Lists, whose rules and numerals hang before the axis. */
export const listCss = `
.slide :is(ul, ol) { list-style: none; }
/* All text begins on the side of the deck, whatever its own direction, and rules and numerals with it. */
.slide :is(ul, ol, li) { direction: inherit; }
.slide li { position: relative; }
.slide li + li { margin-block-start: var(--gap); }
.slide li li + li, .slide li > * + * { margin-block-start: ${px(space.betweenPoints)}; }
.slide ul > li::before {
  content: ''; position: absolute; inset-inline-start: -48px; top: calc(var(--line) / 2 + 1px); width: 24px;
  border-block-start: 2px solid var(--accent);
}
/* One line alone is a sentence, not a list. */
.slide .body > ul > li:only-child::before { content: none; }
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
