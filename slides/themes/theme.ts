/** What tells one theme from another: colours by role, and families of type. All else is shared, in `css/`. */
export interface Theme {
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly muted: string;
    readonly hairline: string;
    /** The theme's own; an office's stands in its place. */
    readonly accent: string;
  };
  /** CSS font lists. */
  readonly families: { readonly headline: string; readonly text: string };
}
