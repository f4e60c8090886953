import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OpenDeck, SearchHit, StoredPaper } from '../../main/api/contract.ts';
import {
  type Deck,
  type Notes,
  type NotesBySlide,
  type PaperSize,
  type Place,
  renderSection,
  type Slide,
  shownSlides,
  themeCss,
} from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { createSaver, type Saver, type SaveState } from './saver.ts';

export type AudienceFormat = 'pdf' | 'html';

export interface ShownSlide {
  readonly slide: Slide;
  readonly place: Place;
}

/** A text of a slide that is saved by itself. */
export type Text =
  | { readonly part: 'slide'; readonly slideId: string; readonly saver: Saver<string> }
  | { readonly part: 'notes'; readonly slideId: string; readonly saver: Saver<Notes> };

/** One deck at hand: what it holds now, where the person is in it, and what became of what they typed. */
export interface Editor {
  readonly id: string;
  readonly paper: StoredPaper;
  readonly deck: ReadonlySignal<Deck>;
  /** The theme's style sheet for this deck. */
  readonly css: string;
  readonly shown: ReadonlySignal<readonly ShownSlide[]>;
  /** Index in `shown` of the slide at hand. */
  readonly at: ReadonlySignal<number>;
  readonly slide: ReadonlySignal<Slide>;
  /** The texts that were touched, here or in another window. */
  readonly texts: ReadonlySignal<readonly Text[]>;
  /** Whether what is typed can be sent now. */
  readonly connected: ReadonlySignal<boolean>;
  readonly notes: ReadonlySignal<NotesBySlide>;
  notesOf(slideId: string): Notes;
  /** The `<section>` of a slide. */
  htmlOf(shown: ShownSlide): string;
  go(index: number): void;
  /** A paragraph of the paper that was looked for, shown beside the slide until another is chosen. */
  readonly sought: ReadonlySignal<string | null>;
  /** Goes to where something was found. */
  show(hit: Pick<SearchHit, 'slideId' | 'blockId'>): void;
  editBody(slideId: string, body: string): void;
  editNotes(slideId: string, part: keyof Notes, text: string): void;
  /** Sends everything not yet saved; resolves when that is settled, well or badly. */
  flush(): Promise<void>;
  /** Gives the path of what was written, or null where the person changed their mind. */
  exportAs(format: AudienceFormat): Promise<string | null>;
  /** The same for the speaker's copy, which holds the notes. */
  exportNotes(paper: PaperSize): Promise<string | null>;
  dispose(): void;
}

const noNotes: Notes = { say: '', ifAsked: '' };
const sameNotes = (a: Notes, b: Notes) => a.say === b.say && a.ifAsked === b.ifAsked;

export async function openEditor(client: Client, deckId: string): Promise<Editor> {
  const open = await client.request('decks.get', { deckId });
  const paper = await client.request('papers.get', { paperId: open.paperId });
  return createEditor(client, open, paper);
}

export function createEditor(client: Client, open: OpenDeck, paper: StoredPaper): Editor {
  const deckId = open.id;
  const deck = signal(open.deck);
  const notes = signal(open.notes);
  const at = signal(0);
  const sought = signal<string | null>(null);
  const texts = signal<readonly Text[]>([]);

  const rendered = new WeakMap<Slide, string>();
  const shown = computed(() => shownSlides(deck.value));

  const setBody = (slideId: string, body: string) => {
    const slides = deck.value.slides.map((slide) => (slide.id === slideId ? { ...slide, body } : slide));
    deck.value = { ...deck.value, slides };
  };
  const setNotes = (slideId: string, value: Notes) => {
    notes.value = { ...notes.value, [slideId]: value };
  };
  const notesOf = (slideId: string) => notes.value[slideId] ?? noNotes;

  const reload = () => client.request('decks.get', { deckId });
  const storedBody = (from: OpenDeck, slideId: string) => ({
    value: from.deck.slides.find(({ id }) => id === slideId)?.body ?? '',
    revision: from.slideRevisions[slideId] ?? 0,
  });
  const storedNotes = (from: OpenDeck, slideId: string) => ({
    value: from.notes[slideId] ?? noNotes,
    revision: from.notesRevisions[slideId] ?? 0,
  });

  const bodySaver = (slideId: string): Saver<string> => {
    const known = texts.value.find((text) => text.part === 'slide' && text.slideId === slideId);
    if (known?.part === 'slide') return known.saver;
    const saver = createSaver({
      stored: storedBody(open, slideId),
      save: (body, baseRevision) => client.request('slides.save', { deckId, slideId, body, baseRevision }),
      load: async () => storedBody(await reload(), slideId),
      same: (a, b) => a === b,
      onAdopt: (body) => setBody(slideId, body),
    });
    texts.value = [...texts.value, { part: 'slide', slideId, saver }];
    return saver;
  };

  const notesSaver = (slideId: string): Saver<Notes> => {
    const known = texts.value.find((text) => text.part === 'notes' && text.slideId === slideId);
    if (known?.part === 'notes') return known.saver;
    const saver = createSaver({
      stored: storedNotes(open, slideId),
      save: (value, baseRevision) => client.request('notes.save', { deckId, slideId, ...value, baseRevision }),
      load: async () => storedNotes(await reload(), slideId),
      same: sameNotes,
      onAdopt: (value) => setNotes(slideId, value),
    });
    texts.value = [...texts.value, { part: 'notes', slideId, saver }];
    return saver;
  };

  const flush = async () => {
    await Promise.all(texts.value.map(({ saver }) => saver.flush()));
  };

  const stopListening = client.on('deck.saved', (saved) => {
    if (saved.deckId !== deckId) return;
    const saver = saved.part === 'slide' ? bodySaver(saved.slideId) : notesSaver(saved.slideId);
    // What cannot be loaded now is met as a conflict at the next save, and told there.
    saver.heard(saved.revision).catch(() => {});
  });
  // What failed for want of a connection is sent as soon as there is one again.
  const stopWatching = client.connected.subscribe((connected) => {
    if (connected) void flush();
  });

  return {
    id: deckId,
    paper,
    deck,
    css: themeCss(open.deck.style),
    shown,
    at,
    // A deck has at least one slide.
    slide: computed(() => (shown.value[at.value] ?? shown.value[0])?.slide as Slide),
    texts,
    connected: client.connected,
    notes,
    notesOf,
    htmlOf({ slide, place }) {
      // A slide is a new value when it changes, so only what was typed in is rendered again.
      const html = rendered.get(slide) ?? renderSection(slide, deck.peek(), place);
      rendered.set(slide, html);
      return html;
    },
    go(index) {
      if (index === at.value) return;
      void flush();
      at.value = index;
      sought.value = null;
    },
    sought,
    show({ slideId, blockId }) {
      const index = shown.value.findIndex(({ slide }) => slide.id === slideId);
      if (index >= 0) at.value = index;
      sought.value = blockId;
    },
    editBody(slideId, body) {
      setBody(slideId, body);
      bodySaver(slideId).edit(body);
    },
    editNotes(slideId, part, text) {
      const value = { ...notesOf(slideId), [part]: text };
      setNotes(slideId, value);
      notesSaver(slideId).edit(value);
    },
    flush,
    async exportAs(format) {
      await flush();
      return (await client.request('decks.export', { deckId, format })).path;
    },
    async exportNotes(paper) {
      await flush();
      return (await client.request('notes.export', { deckId, paper })).path;
    },
    dispose() {
      stopListening();
      stopWatching();
    },
  };
}

/** The worst that is true of any text: what the status line says. */
export type DeckSaveState =
  | { readonly kind: 'saved' | 'saving' | 'conflict' }
  | { readonly kind: 'failed'; readonly message: string };

export function overall(states: readonly SaveState<unknown>[]): DeckSaveState {
  const kinds = states.map(({ kind }) => kind);
  const failed = states.find((state) => state.kind === 'failed');
  if (failed) return failed;
  if (kinds.includes('conflict')) return { kind: 'conflict' };
  return { kind: kinds.includes('saving') ? 'saving' : 'saved' };
}

export const saveStateOf = (editor: Editor): DeckSaveState =>
  overall(editor.texts.value.map(({ saver }) => saver.state.value));
