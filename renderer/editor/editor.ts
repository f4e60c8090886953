import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  EditedDeck,
  FlagsBySlide,
  OpenDeck,
  PaperPicture,
  Printed,
  SearchHit,
  StoredPaper,
  UndoState,
} from '../../main/api/results.ts';
import {
  type Deck,
  type DeckEdit,
  type Notes,
  type NotesBySlide,
  noNotes,
  type PaperSize,
  type Place,
  type PlacedSlide,
  placedSlides,
  renderSection,
  type Slide,
  shownSlides,
  themeCss,
} from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { RequestError, sentenceOf } from '../shared/request-error.ts';
import { createSavers, type Text } from './savers.ts';

export type AudienceFormat = 'pdf' | 'html';

/** The slides, or the speaker's copy on a size of paper. */
export type Printout = 'slides' | PaperSize;

interface ShownSlide {
  readonly slide: Slide;
  readonly place: Place;
}

/** One deck at hand: what it holds now, where the person is in it, and what became of what they typed. */
export interface Editor {
  readonly id: string;
  /** Another where the deck rests on another version by now. Reads a signal. */
  readonly paper: StoredPaper;
  /** What is to be looked at since the paper changed, by slide. */
  readonly flags: ReadonlySignal<FlagsBySlide>;
  /** Flags of a slide that the person looked at. */
  tickOff(slideId: string, flags: readonly number[]): Promise<void>;
  readonly deck: ReadonlySignal<Deck>;
  /** The theme's style sheet for this deck. */
  readonly css: ReadonlySignal<string>;
  /** What is presented, in its order. */
  readonly shown: ReadonlySignal<readonly ShownSlide[]>;
  /** Every slide in the deck's own order, hidden ones too. */
  readonly placed: ReadonlySignal<readonly ShownSlide[]>;
  /** Index in `placed` of the slide at hand. */
  readonly at: ReadonlySignal<number>;
  readonly slide: ReadonlySignal<Slide>;
  /** The texts that were touched, here or in another window. */
  readonly texts: ReadonlySignal<readonly Text[]>;
  /** Slides that were deleted before what was typed on them here was saved, with all their texts as they were here. */
  readonly lost: ReadonlySignal<readonly PlacedSlide[]>;
  /** Puts such a slide back where it was, with what was typed on it; it stays among them where that fails. */
  putBack(lost: PlacedSlide): Promise<void>;
  letGo(lost: PlacedSlide): void;
  /** Whether what is typed can be sent now. */
  readonly connected: ReadonlySignal<boolean>;
  readonly notes: ReadonlySignal<NotesBySlide>;
  notesOf(slideId: string): Notes;
  /** The `<section>` of a slide. */
  htmlOf(shown: ShownSlide): string;
  go(index: number): void;
  goTo(slideId: string): void;
  /** What the slide's line at the caret reads as; null where the caret is in none. Set by the text field. */
  readonly line: Signal<string | null>;
  /** A paragraph of the paper that was looked for, shown beside the slide until another is chosen. */
  readonly sought: Signal<string | null>;
  /** Goes to where something was found. */
  show(hit: Pick<SearchHit, 'slideId' | 'blockId'>): void;
  editBody(slideId: string, body: string): void;
  editNotes(slideId: string, part: keyof Notes, text: string): void;
  /**
   * Makes any other change, after what is typed was sent. Where another window changed the deck first, nothing is done,
   * the deck is shown as it is now and the person told; false then. A function is asked when those before it are made,
   * so that what it gives fits the deck as it is then; null is no change.
   */
  edit(edit: DeckEdit | (() => DeckEdit | null)): Promise<boolean>;
  /**
   * Keeps a PNG or JPEG in the library; gives the SHA-256 that slides name it by.
   *
   * @throws RequestError
   */
  addPicture(bytes: Uint8Array): Promise<string>;
  /** Those that stand in the paper and that a slide can show. */
  paperPictures(): Promise<readonly PaperPicture[]>;
  /** What undo and redo would do now. */
  readonly history: ReadonlySignal<UndoState>;
  /** Takes back the latest edit, whichever run of the program it was made in, and goes to where it was. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** A version takes the place of the deck. */
  restoreVersion(versionId: string): Promise<boolean>;
  /** Sends everything not yet saved; resolves when that is settled, well or badly. */
  flush(): Promise<void>;
  /** Gives the path of what was written, or null where the person changed their mind. */
  exportAs(format: AudienceFormat): Promise<string | null>;
  /** The same for the speaker's copy, which holds the notes. */
  exportNotes(paper: PaperSize): Promise<string | null>;
  /** The speaker's copy as one HTML file. */
  exportSpeakerHtml(): Promise<string | null>;
  /** Makes the same PDF and hands it to the system's own program; where the host has none, it is a file like an export. */
  print(what: Printout): Promise<Printed>;
  dispose(): void;
}

export async function openEditor(client: Client, deckId: string): Promise<Editor> {
  const open = await client.request('decks.get', { deckId });
  const paper = await client.request('papers.get', { paperId: open.paperId });
  return createEditor(client, open, paper);
}

export function createEditor(client: Client, opened: OpenDeck, openedPaper: StoredPaper): Editor {
  const deckId = opened.id;
  /** As it was stored when it was read last. */
  let open = opened;
  const deck = signal(open.deck);
  const notes = signal(open.notes);
  const slideId = signal(open.deck.slides[0]?.id ?? '');
  const history = signal(open.history);
  const paper = signal(openedPaper);
  const flags = signal(open.flags);
  let { revision } = open;
  const sought = signal<string | null>(null);
  const line = signal<string | null>(null);
  const lost = signal<readonly PlacedSlide[]>([]);

  const rendered = new WeakMap<Slide, { readonly html: string; readonly key: string }>();
  const shown = computed(() => shownSlides(deck.value));
  const placed = computed(() => placedSlides(deck.value));
  const at = computed(() =>
    Math.max(
      0,
      deck.value.slides.findIndex(({ id }) => id === slideId.value),
    ),
  );
  /** What a slide shows of its deck. */
  const frame = computed(() => {
    const { slides: _, ...own } = deck.value;
    return JSON.stringify(own);
  });

  const setBody = (id: string, body: string) => {
    const slides = deck.value.slides.map((slide) => (slide.id === id ? { ...slide, body } : slide));
    deck.value = { ...deck.value, slides };
  };
  const setNotes = (id: string, value: Notes) => {
    notes.value = { ...notes.value, [id]: value };
  };
  const notesOf = (id: string) => notes.value[id] ?? noNotes;

  const reload = () => client.request('decks.get', { deckId });
  /** Shows what is stored; with the paper that it rests on, which an update or its undoing changed. */
  const show = async (stored: OpenDeck) => {
    const { paperId } = stored;
    const now = paperId === paper.peek().paperId ? null : await client.request('papers.get', { paperId });
    batch(() => {
      if (now) paper.value = now;
      adopt(stored);
    });
  };
  /** Shows what is stored now; where that cannot be had, the next change or save tells. */
  const catchUp = () =>
    reload()
      .then(show)
      .catch(() => {});
  const savers = createSavers({
    client,
    deckId,
    stored: () => open,
    reload,
    onNoSlide: catchUp,
    onBody: setBody,
    onNotes: setNotes,
  });
  const { texts, flush, isUnsaved } = savers;

  const goTo = (id: string) => {
    if (id === slideId.value || !deck.value.slides.some((slide) => slide.id === id)) return;
    void flush();
    slideId.value = id;
    sought.value = null;
    line.value = null;
  };

  /** Keeps what is not saved yet of slides that are no longer there, where it would be seen nowhere. */
  const keepLost = (there: ReadonlySet<string>) => {
    const typed = deck.value.slides.flatMap((slide, at) => {
      const isLost = !there.has(slide.id) && (isUnsaved('slide', slide.id) || isUnsaved('notes', slide.id));
      return isLost ? [{ at, slide, notes: notesOf(slide.id) }] : [];
    });
    if (typed.length > 0) lost.value = [...lost.value, ...typed];
    savers.keepOnly(there);
  };
  const letGo = (one: PlacedSlide) => {
    lost.value = lost.value.filter((other) => other !== one);
  };

  /** Shows what is stored; a text that is not saved yet stays as the person typed it. */
  const adopt = (stored: OpenDeck) => {
    revision = stored.revision;
    history.value = stored.history;
    flags.value = stored.flags;
    open = stored;
    const before = deck.value.slides;
    const old = new Map(before.map((slide) => [slide.id, slide]));
    const slides = stored.deck.slides.map((slide) => {
      const mine = old.get(slide.id);
      const now = mine && isUnsaved('slide', slide.id) ? { ...slide, body: mine.body } : slide;
      // The same value where nothing changed, so that it is not drawn again.
      return mine && JSON.stringify(mine) === JSON.stringify(now) ? mine : now;
    });
    keepLost(new Set(slides.map(({ id }) => id)));
    const gone = before.findIndex(({ id }) => id === slideId.value);
    const kept = Object.entries(notes.value).filter(([id]) => isUnsaved('notes', id));
    notes.value = { ...stored.notes, ...Object.fromEntries(kept) };
    deck.value = { ...stored.deck, slides };
    if (!slides.some(({ id }) => id === slideId.value))
      slideId.value = slides[Math.min(gone, slides.length - 1)]?.id ?? '';
    savers.refresh(stored);
  };

  /** One change after the other: each is made of the deck that the one before it left. */
  let turn: Promise<unknown> = Promise.resolve();
  let making = 0;
  const change = (request: () => Promise<EditedDeck> | null, follow: boolean): Promise<boolean> => {
    making += 1;
    const made = turn.then(() => make(request, follow));
    turn = made;
    return made;
  };
  const make = async (request: () => Promise<EditedDeck> | null, follow: boolean): Promise<boolean> => {
    await flush();
    try {
      const answer = request();
      if (!answer) return false;
      const { edited, ...stored } = await answer;
      await show(stored);
      const there = edited.find((id) => stored.deck.slides.some((slide) => slide.id === id));
      if (follow && there) slideId.value = there;
      settled('edit');
      return true;
    } catch (error) {
      notify('edit', 'loss', sentenceOf(error));
      if (error instanceof RequestError && error.code === 'conflict') await catchUp();
      return false;
    } finally {
      making -= 1;
    }
  };

  const stopHearing = client.on('deck.changed', (changed) => {
    // Our own change is announced too, before its answer arrives, which holds all there is to know.
    if (changed.deckId !== deckId || changed.revision <= revision || making > 0) return;
    reload()
      .then((stored) => (stored.revision > revision ? show(stored) : undefined))
      .catch(() => {});
  });
  const stopListening = client.on('deck.saved', (saved) => {
    if (saved.deckId !== deckId) return;
    const saver = saved.part === 'slide' ? savers.body(saved.slideId) : savers.notes(saved.slideId);
    // What cannot be loaded now is met as a conflict at the next save, and told there.
    saver.heard(saved.revision).catch(() => {});
  });
  // What failed for want of a connection is sent as soon as there is one again.
  const stopWatching = client.connected.subscribe((connected) => {
    if (connected) void flush();
  });

  const edit: Editor['edit'] = (wanted) =>
    change(() => {
      const made = typeof wanted === 'function' ? wanted() : wanted;
      return made && client.request('decks.edit', { deckId, edit: made as never, baseRevision: revision });
    }, false);
  const editBody = (id: string, body: string) => {
    setBody(id, body);
    savers.body(id).edit(body);
    history.value = { undo: { word: 'text', slideIds: [id] }, redo: null };
  };
  const setAndSaveNotes = (id: string, value: Notes) => {
    setNotes(id, value);
    savers.notes(id).edit(value);
    history.value = { undo: { word: 'notes', slideIds: [id] }, redo: null };
  };

  return {
    id: deckId,
    get paper() {
      return paper.value;
    },
    flags,
    async tickOff(id, ids) {
      try {
        flags.value = await client.request('decks.tickOff', { deckId, slideId: id, flags: [...ids] });
      } catch (error) {
        notify('edit', 'loss', sentenceOf(error));
      }
    },
    deck,
    css: computed(() => themeCss(deck.value.style)),
    shown,
    placed,
    at,
    // A deck has at least one slide.
    slide: computed(() => deck.value.slides[at.value] as Slide),
    texts,
    connected: client.connected,
    notes,
    notesOf,
    htmlOf({ slide, place }) {
      // A slide is a new value when it changes, so only what was typed in is rendered again.
      const key = `${place.number}/${place.total} ${frame.value}`;
      const known = rendered.get(slide);
      if (known?.key === key) return known.html;
      const html = renderSection(slide, deck.peek(), place);
      rendered.set(slide, { html, key });
      return html;
    },
    go(index) {
      const slide = deck.value.slides[index];
      if (slide) goTo(slide.id);
    },
    goTo,
    line,
    sought,
    show({ slideId: foundIn, blockId }) {
      goTo(foundIn);
      sought.value = blockId;
    },
    editBody,
    editNotes: (id, part, text) => setAndSaveNotes(id, { ...notesOf(id), [part]: text }),
    edit,
    lost,
    async putBack(one) {
      const { at: was, slide, notes: own } = one;
      if (deck.value.slides.some(({ id }) => id === slide.id)) {
        editBody(slide.id, slide.body);
        setAndSaveNotes(slide.id, own);
        await flush();
      } else {
        const slides = [{ ...one, at: Math.min(was, deck.value.slides.length) }];
        if (!(await edit({ kind: 'insert', slides }))) return;
      }
      letGo(one);
      goTo(slide.id);
    },
    letGo,
    paperPictures: () => client.request('papers.pictures', { paperId: paper.peek().paperId }),
    async addPicture(bytes) {
      return (await client.request('pictures.add', { upload: await client.upload(bytes) })).sha256;
    },
    history,
    undo: async () => void (await change(() => client.request('decks.undo', { deckId }), true)),
    redo: async () => void (await change(() => client.request('decks.redo', { deckId }), true)),
    restoreVersion: (versionId) =>
      change(() => client.request('versions.restore', { deckId, versionId, baseRevision: revision }), false),
    flush,
    async exportAs(format) {
      await flush();
      return (await client.request('decks.export', { deckId, format })).path;
    },
    async exportSpeakerHtml() {
      await flush();
      return (await client.request('notes.exportHtml', { deckId })).path;
    },
    async exportNotes(paper) {
      await flush();
      return (await client.request('notes.export', { deckId, paper })).path;
    },
    async print(what) {
      await flush();
      if (what === 'slides') return client.request('decks.print', { deckId });
      return client.request('notes.print', { deckId, paper: what });
    },
    dispose() {
      stopHearing();
      stopListening();
      stopWatching();
    },
  };
}
