/** What reveal.js knows a step by. Where it does not run, on paper and in thumbnails, every line is there. */
export const stepClass = ' class="fragment"';

/** How many lines of a rendered slide come one by one. */
export const stepsIn = (html: string): number => html.split(`<li${stepClass}`).length - 1;
