import type { Deck, NotesBySlide } from '../deck/model.ts';
import type { Paper } from '../paper/model.ts';

/** What a one-file presentation holds beside its slides where it is the speaker's copy: never in one for the audience. */
export interface SpeakerCopy {
  /** The slides that are shown, in their order, with what they cite. */
  readonly deck: Deck;
  readonly notes: NotesBySlide;
  readonly paper: Paper;
}

/** Id of the element of the file in which it stands as JSON. */
export const speakerCopyId = 'lectern-speaker';
