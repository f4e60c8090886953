import type { ComposedDeck, Deck, Notes, Slide } from '../deck/model.ts';
import type { Briefing, Paper } from '../paper/model.ts';
import type { Fate } from './passages.ts';
import type { RecommendationChange } from './recommendation-changes.ts';

/** A version of a paper, and what it says as a person corrected it. */
export interface Side {
  readonly paper: Paper;
  readonly briefing: Briefing;
}

/**
 * Why a slide is to be looked at after its paper changed: something that the person ticks off. It is kept apart from the
 * deck, since it may hold what only the notes say.
 */
export interface Flag {
  readonly where: 'slide' | 'notes';
  readonly kind: 'changed' | 'gone' | 'new' | 'withdrawn' | 'renumbered' | 'more';
  /** What stands there now; empty where it is about the slide as a whole. */
  readonly line: string;
  /** What the version before says there, and what this one does. */
  readonly before: string | null;
  readonly after: string | null;
  /** It was taken over: the slide says what this version says. Otherwise it says what the person, or the old one, said. */
  readonly taken: boolean;
}

/** A slide with its notes, and what is to be looked at in them. */
export interface FlaggedSlide {
  readonly slide: Slide;
  readonly notes: Notes;
  readonly flags: readonly Flag[];
}

/** What the new version means for one slide, to be taken over or not. */
export interface SlideUpdate {
  /** Of the slide, or the one it will have. */
  readonly id: string;
  /**
   * - `rewrite`  nobody touched it: it is composed anew
   * - `lines`    somebody did: the lines that they left alone are cut anew, theirs stay
   * - `look`     it stays as it is, because all that changed was written by hand
   * - `insert`   a slide that the deck did not have
   * - `remove`   the paper no longer says anything of it
   */
  readonly kind: 'rewrite' | 'lines' | 'look' | 'insert' | 'remove';
  /** The recommendation whose slide it is, by its place among the changes of recommendations. */
  readonly recommendation: number | null;
  /** The person wrote nothing that it would overwrite or remove. */
  readonly safe: boolean;
  /** The slide of the deck that one to insert comes after; null for the beginning, and for all others. */
  readonly follows: string | null;
  /** As it is; null for one to insert. */
  readonly before: { readonly slide: Slide; readonly notes: Notes } | null;
  /** Taken over; null for one to remove, and where there is nothing to take over. */
  readonly taken: FlaggedSlide | null;
  /** Not taken over: the same words, tied to the new version; null for one to insert. */
  readonly kept: FlaggedSlide | null;
}

/** Something that is said of the whole deck, where the deck says it as the old version does. */
export interface DeckChange {
  readonly field: 'title' | 'authors' | 'language' | 'direction' | 'marking';
  readonly before: string;
  readonly after: string;
  readonly to: Partial<Omit<Deck, 'slides'>>;
}

/** What a new version of its paper means for a deck. */
export interface PaperUpdate {
  /** In the order of the new version. */
  readonly recommendations: readonly RecommendationChange[];
  /** How many of the passages that the deck cites have which fate. */
  readonly passages: Readonly<Record<Fate, number>>;
  readonly deck: readonly DeckChange[];
  /** In the order of the deck, those to insert where they would stand. */
  readonly slides: readonly SlideUpdate[];
  /** Every slide of the deck with the same words, tied to the new version. */
  readonly carried: ComposedDeck;
  /** The deck of the new version, as it would be composed. */
  readonly built: ComposedDeck;
  /** From 0 to 1: how much of the old version is found in the new one. */
  readonly likeness: number;
  /** So little that it is more likely another paper. */
  readonly isAnother: boolean;
}
