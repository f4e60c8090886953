import { sans, serif } from './families.ts';
import type { Theme } from './theme.ts';

/** Set like a good printed brief: a serif for headlines on warm white. */
export const ministry: Theme = {
  colours: {
    paper: '#fcfbf8',
    ink: '#1c2430',
    muted: '#5b6675',
    hairline: '#d9d6ce',
    accent: '#0f5c63',
    band: { ground: '#1c2430', text: '#fcfbf8' },
    plate: null,
  },
  families: { headline: serif, text: sans },
  headlineCut: 'serif-600',
  css: '',
};
