import type { FontCut } from '../render/font-data.ts';

/** What tells one theme from another. All else is shared, in `css/`. */
export interface Theme {
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly muted: string;
    readonly hairline: string;
    /** The theme's own; an office's stands in its place. */
    readonly accent: string;
    /** Of a marking whose scheme has no colours. */
    readonly band: { readonly ground: string; readonly text: string };
    /** Ground of a logo where the paper is dark: most logos are made for white. */
    readonly plate: string | null;
  };
  /** CSS font lists. */
  readonly families: { readonly headline: string; readonly text: string };
  /** The cut headlines are set in, and measured with. */
  readonly headlineCut: FontCut;
  /** Rules of its own, each hung on `.slide`, which change no width or height that `fit.ts` counts on. */
  readonly css: string;
}
