import css from 'reveal.js/reveal.css?inline';

/** reveal.js's own style sheet as text, for a shadow root: there it cannot reach the window around the slides. */
export const revealCss: string = css;
