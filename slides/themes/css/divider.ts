import { frame, space, titleHeight, titleMeasure } from '../geometry.ts';
import { px } from './declarations.ts';

/** The name of a part of the deck, set as its title is. */
export const dividerCss = `
.slide.layout-section .body { top: ${px(frame.body.titleTop)}; width: ${px(titleMeasure)}; height: ${px(titleHeight)}; }
/* On the body, not on the headline, whose text may run the other way. */
.slide.layout-section .body::before {
  content: ''; position: absolute; top: ${px(-space.titleRule)}; inset-inline-start: 0; width: 64px; border-block-start: 2px solid var(--accent);
}
.slide.layout-section .headline + * { color: var(--muted); }
`;
