import css from 'reveal.js/reveal.css?inline';

/**
 * reveal.js's own style sheet as text, for a shadow root: there it cannot reach the window around the slides. Its own
 * fades a line in whatever motion the person asked for.
 */
export const revealCss: string = `${css}
@media (prefers-reduced-motion: reduce) { .reveal .slides section .fragment { transition: none } }`;
