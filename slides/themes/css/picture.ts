import { leastPicture } from '../geometry.ts';
import { px } from './declarations.ts';

/** A picture that takes what its headline and caption leave. */
export const pictureCss = `
.slide.layout-image .body { display: flex; flex-direction: column; }
.slide.layout-image .body > * { flex: none; }
.slide.layout-image .body > p:has(> img:only-child) { flex: 1 1 0; min-height: ${px(leastPicture)}; }
.slide.layout-image .body img { width: 100%; height: 100%; max-height: none; object-fit: contain; object-position: left center; }
.slide.layout-image[dir='rtl'] .body img { object-position: right center; }
.slide.layout-image .body > p:has(> img) + p { color: var(--muted); }
`;
