import { remembered } from '../shared/remembered.ts';

/** How the presenter's window is arranged: kept from one briefing to the next. */
export const notesFirst = remembered('presenter.notesFirst', true);
/** Font size of the notes in px: readable by a person who stands two metres away. */
export const notesSize = remembered('presenter.notesSize', 28);
/** Width in px of the column at the side, in each of the two layouts. */
export const slidesWidth = remembered('presenter.slides.width', 440);
export const notesWidth = remembered('presenter.notes.width', 560);

export const usualNotes = 28;
export const smallestNotes = 16;
export const largestNotes = 48;
