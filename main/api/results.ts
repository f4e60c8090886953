import type { EditWord } from '../../slides/deck/edit-word.ts';
import type { ComposedDeck, Deck, NotesBySlide } from '../../slides/deck/model.ts';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Briefing, Paper } from '../../slides/paper/model.ts';
import type { Run } from '../../slides/search/context.ts';
import type { Flag } from '../../slides/update/model.ts';

/** A slide or note with the count of its saves, so that two windows cannot overwrite each other unseen. */
export interface Saved {
  readonly revision: number;
}

export interface DeckSummary {
  readonly id: string;
  readonly title: string;
  readonly marking: string | null;
  readonly plannedMinutes: number;
  readonly slides: number;
  readonly recommendations: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Of the deck itself, as in `OpenDeck`. */
  readonly revision: number;
}

/** What a picture of a deck is drawn from: the deck with one slide, the first that is shown. */
export interface DeckCover {
  readonly deck: Deck;
  /** How many slides are counted in it. */
  readonly total: number;
}

export interface BinnedDeck extends DeckSummary {
  /** ISO 8601. */
  readonly binnedAt: string;
}

/** A place that holds what was looked for; `slideId` is the slide to open. */
export interface SearchHit {
  readonly kind: 'slide' | 'notes' | 'paper';
  readonly deckId: string;
  readonly deckTitle: string;
  readonly slideId: string;
  /** From 1. */
  readonly slideNumber: number;
  /** Of the paper, where it has a number. */
  readonly paragraph: number | null;
  /** Of the paper: the block to show beside the slide. */
  readonly blockId: string | null;
  /** The words around it, as they stand there. */
  readonly context: readonly Run[];
}

/** A file the person chose with the host's own dialog; `papers.import` reads it by its id, once. */
export interface ChosenPaper {
  readonly id: string;
  readonly name: string;
}

export interface StoredPaper {
  readonly paperId: string;
  readonly paper: Paper;
  /** What a person put right in it. */
  readonly corrections: readonly Correction[];
}

export interface ImportedPaper extends StoredPaper {
  /** As it was read, without the corrections. */
  readonly briefing: Briefing;
}

/** A picture that stands in a paper; `picture:` and its hash name it on a slide. */
export interface PaperPicture {
  readonly sha256: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, as the paper says; empty where it does not. */
  readonly alternative: string;
  /** The paragraph it stands at; null where none of the paper is. */
  readonly blockId: string | null;
}

/** A paper that is read once its password is known; `papers.import` takes that with the id of its bytes. */
export interface LockedPaper {
  readonly locked: {
    readonly name: string;
    readonly upload: string;
    /** A password was given, and is not that of the paper. */
    readonly isWrong: boolean;
  };
}

/** What an edit was, for the words in a menu. */
export interface EditName {
  readonly word: EditWord;
  readonly slideIds: readonly string[];
}

/** What undo and redo would do now; null where there is nothing. */
export interface UndoState {
  readonly undo: EditName | null;
  readonly redo: EditName | null;
}

/** Each with the number by which it is ticked off. */
export type FlagsBySlide = Readonly<Record<string, readonly (Flag & { readonly id: number })[]>>;

export interface OpenDeck {
  readonly id: string;
  readonly paperId: string;
  /** Counts the changes of everything but the texts of slides and notes. */
  readonly revision: number;
  readonly deck: Deck;
  readonly notes: NotesBySlide;
  /** Revision of each slide's body and of each slide's notes, by slide id. */
  readonly slideRevisions: Readonly<Record<string, number>>;
  readonly notesRevisions: Readonly<Record<string, number>>;
  readonly history: UndoState;
  /** What is to be looked at since the paper changed, by slide. */
  readonly flags: FlagsBySlide;
}

/** A deck after an edit. */
export interface EditedDeck extends OpenDeck {
  /** The slides the edit speaks of; some may be gone. */
  readonly edited: readonly string[];
}

/** A state of a deck that was given a name. */
export interface VersionSummary {
  readonly id: string;
  readonly name: string;
  /** How many there were. */
  readonly slides: number;
  /** ISO 8601. */
  readonly keptAt: string;
}

/** A version with all that it holds, and the paper that it cites. */
export interface KeptVersion extends ComposedDeck {
  readonly paperId: string;
}

/** What became of a PDF made to be printed. */
export interface Printed {
  /** The system's own program shows it, and prints it from there. */
  readonly opened: boolean;
  /** Where it was written otherwise; null where the person changed their mind. */
  readonly path: string | null;
}

export interface AppInfo {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'command-line';
  readonly library: string;
  /** The host has file dialogs of its own; otherwise the window uses a file input and `upload`. */
  readonly nativeDialogs: boolean;
  /** Sentences the person should read, such as that the library is on a network folder. */
  readonly warnings: readonly string[];
}
