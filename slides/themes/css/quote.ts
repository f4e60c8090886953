import { space } from '../geometry.ts';
import { px } from './declarations.ts';

/** A quotation set large, beneath who says it. */
export const quoteCss = `
.slide .quotation { color: var(--ink); font-weight: 300; font-size: var(--value-size); line-height: var(--value-line); }
.slide .quotation .number { font-weight: inherit; }
.slide .quotation blockquote { border-inline-start: 2px solid var(--accent); padding-inline-start: ${px(space.indent - 2)}; }
.slide .quotation p + p { margin-block-start: ${px(space.betweenPoints)}; }
`;
