import type { PagesRead } from '../importing/reading.ts';
import type { Point, Seen, ShowProgress } from './presenting-requests.ts';

/** What the main process announces to every window. Events tell of state; only `app.flush` and `menu.command` ask. */
export interface Events {
  /** A slide or its notes were saved, perhaps by another window. */
  'deck.saved': {
    readonly deckId: string;
    readonly slideId: string;
    readonly part: 'slide' | 'notes';
    readonly revision: number;
  };
  /** A deck was changed otherwise, perhaps by another window: it is to be read again where this revision is news. */
  'deck.changed': { readonly deckId: string; readonly revision: number };
  /** A deck was added, renamed, put into the bin or taken out. */
  'library.changed': Readonly<Record<string, never>>;
  /** How far the paper is that is being read, by its pages; a format without pages says nothing. */
  'paper.reading': PagesRead;
  /** The window is about to close: send what is typed, then request `app.flushed`. */
  'app.flush': Readonly<Record<string, never>>;
  /** A step of the show; null when it is over. */
  'show.changed': ShowProgress | null;
  /** What the audience has before its eyes; null when there is nothing to see. */
  'show.seen': Seen | null;
  /** Where the presenter points; null when the pointer is put away. */
  'show.pointer': Point | null;
  'menu.command': { readonly command: MenuCommand };
}

export type MenuCommand =
  | 'open'
  | 'present'
  | 'rehearse'
  | 'export-pdf'
  | 'export-html'
  | 'export-speaker-html'
  | 'export-notes';

export type EventName = keyof Events;

/** An event as it travels. */
export type Announcement = { readonly [N in EventName]: { readonly event: N; readonly data: Events[N] } }[EventName];
