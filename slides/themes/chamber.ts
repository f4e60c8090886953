import { sans, serif } from './families.ts';
import type { Theme } from './theme.ts';

/** For a dark room and a large screen: the highest contrast of the three, light on near black. */
export const chamber: Theme = {
  colours: {
    paper: '#10151c',
    ink: '#f4f6f8',
    muted: '#a9b5c3',
    hairline: '#3a4553',
    accent: '#74d0cb',
    // Not the light one of the other themes, which would glare.
    band: { ground: '#333f4e', text: '#ffffff' },
    plate: '#f4f6f8',
  },
  families: { headline: serif, text: sans },
  headlineCut: 'serif-600',
  css: `
.slide.layout-title .headline + * { border-block-start: 3px solid var(--accent); padding-block-start: 29px; }
.slide ul > li::before { border-block-start-width: 3px; }
.slide li li::before { border-block-start-width: 2px; }
.slide ol > li::before, .slide .hanging-number { font-weight: 400; }
.slide .marking { border-block: 0 solid var(--hairline); }
.slide .marking-top { border-block-end-width: 1px; }
.slide .marking-bottom { border-block-start-width: 1px; }
.slide th { border-color: var(--muted); }
`,
};
