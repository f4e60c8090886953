import { presentSlides } from './slides-page.ts';

/** The program of a file for the audience: slides, and nothing that could show more. */
const deck = document.querySelector<HTMLElement>('.deck');
if (deck) presentSlides(deck);
