import { openPresenterPage } from './presenter-page.tsx';
import { readSpeakerCopy } from './speaker-copy.ts';
import { presenterHash, presentWithWindow } from './steered-slides.ts';

/** The program of the speaker's copy: the page is the slides or, opened by them, the presenter's window. */
const deck = document.querySelector<HTMLElement>('.deck');
const copy = readSpeakerCopy();
if (deck && copy) {
  const slides = window.opener as Window | null;
  if (location.hash === presenterHash && slides) openPresenterPage(deck, copy, slides);
  else presentWithWindow(deck, copy);
}
