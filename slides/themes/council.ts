import { sans } from './families.ts';
import type { Theme } from './theme.ts';

/** Drier and cooler: one family throughout, each headline under a short bar, the title beside a full one. */
export const council: Theme = {
  colours: {
    paper: '#ffffff',
    ink: '#121d33',
    muted: '#53617a',
    hairline: '#d3dae5',
    accent: '#1d4b8f',
    band: { ground: '#121d33', text: '#ffffff' },
    plate: null,
  },
  families: { headline: sans, text: sans },
  headlineCut: 'sans-600',
  css: `
.slide:not(.layout-title) .body:has(> .headline:not(.lead))::before {
  content: ''; position: absolute; inset-inline-start: 0; top: -14px; width: 64px; border-block-start: 6px solid var(--accent);
}
.slide:is(.layout-title, .layout-section)::before {
  content: ''; position: absolute; inset-block: 0; inset-inline-start: 0; width: 32px; background: var(--accent);
}
.slide.layout-title .headline + * { border-color: var(--hairline); }
.slide ol > li::before { font-weight: 600; font-size: 24px; top: 0; }
.slide ul > li::before { border-block-start-width: 4px; width: 12px; inset-inline-start: -32px; }
.slide.columns-2 .body > ul > li::before { inset-inline-start: 32px; }
.slide li li::before { border-block-start-width: 2px; width: 8px; inset-inline-start: -24px; }
.slide th { font-weight: 600; color: var(--ink); }
`,
};
