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
  /** The window is about to close: send what is typed, then request `app.flushed`. */
  'app.flush': Readonly<Record<string, never>>;
  'menu.command': { readonly command: MenuCommand };
}

export type MenuCommand = 'open' | 'present' | 'export-pdf' | 'export-html' | 'export-notes';

export type EventName = keyof Events;

/** An event as it travels. */
export type Announcement = { readonly [N in EventName]: { readonly event: N; readonly data: Events[N] } }[EventName];
