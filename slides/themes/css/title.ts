import { frame, roleType, space, titleHeight, titleMeasure } from '../geometry.ts';
import { px, set } from './declarations.ts';

/** The title slide. */
export const titleCss = `
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
