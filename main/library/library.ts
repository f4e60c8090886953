import { randomUUID } from 'node:crypto';
import type { DeckEdit } from '../../slides/deck/edits.ts';
import { type ComposedDeck, type Deck, type Notes, type NotesBySlide, noNotes } from '../../slides/deck/model.ts';
import { emptyDeck } from '../../slides/deck/new-slide.ts';
import type { Correction } from '../../slides/paper/corrections.ts';
import type { Direction } from '../../slides/paper/model.ts';
import type { PaperUpdate } from '../../slides/update/model.ts';
import { takeUpdates } from '../../slides/update/take.ts';
import type {
  BinnedDeck,
  DeckCover,
  DeckSummary,
  EditedDeck,
  FlagsBySlide,
  KeptVersion,
  OpenDeck,
  PaperPicture,
  Saved,
  SearchHit,
  VersionSummary,
} from '../api/results.ts';
import type { PlacedPicture } from '../importing/paper-pictures.ts';
import type { Clock } from '../ports.ts';
import { checkDeck } from './check.ts';
import { checkInWorker } from './check-in-worker.ts';
import { openDatabase } from './database.ts';
import { createDecks } from './decks.ts';
import { createEditing } from './editing.ts';
import { createFlags } from './flags.ts';
import { createHistory } from './history.ts';
import { createNotes } from './notes.ts';
import { createPaperPictures } from './paper-pictures.ts';
import { anotherPaper, checkUpdate, compareVersions, correctionsOf } from './paper-update.ts';
import { createPapers, type NewPaper, type StoredPaper } from './papers.ts';
import { createPictures, type Picture } from './pictures.ts';
import { createSearch } from './search.ts';
import { createSearchIndex } from './search-index.ts';
import { createShows, type Shows } from './shows.ts';
import { createSlides, type SlideKey } from './slides.ts';
import { asLibraryError } from './sqlite-errors.ts';
import { createVersions } from './versions.ts';

/** Everything that is kept. Each function is one transaction: when it returns, what it did is on the disk. */
export interface Library {
  /** Sentences the person should read about where the library lies. */
  readonly warnings: readonly string[];
  storePaper(paper: Omit<NewPaper, 'importedAt'>, pictures?: readonly PlacedPicture[]): string;
  /** Pictures that stand in a paper, in its order. */
  paperPictures(paperId: string): readonly PaperPicture[];
  paper(paperId: string): StoredPaper;
  /** Keeps what a person put right in a paper, in place of what was kept before; decks made of it stay as they are. */
  correctPaper(paperId: string, corrections: readonly Correction[]): void;
  decks(): readonly DeckSummary[];
  /** A deck as its picture shows it; no query of it names the notes. */
  cover(deckId: string): DeckCover;
  /** What a copy for the audience is made from: no query of it names the notes. */
  deck(deckId: string): Deck;
  openDeck(deckId: string): OpenDeck;
  /** Stores the deck under a new id, if every line of it is the paper's, as that is corrected. */
  createDeck(paperId: string, composed: ComposedDeck): string;
  /** The same beside whatever else is asked meanwhile: what takes long with a long paper is done in a thread. */
  createDeckBeside(paperId: string, composed: ComposedDeck): Promise<string>;
  /** A deck of one title slide, of no paper. */
  createEmptyDeck(title: string, language: string, direction: Direction): string;
  duplicateDeck(deckId: string, title: string): string;
  /**
   * Changes a deck and keeps the change, so that it can be undone.
   *
   * @throws AppError `conflict` where the deck was changed since `baseRevision`, `not_found`
   */
  editDeck(deckId: string, edit: DeckEdit, baseRevision: number): EditedDeck;
  /** Takes back the latest edit; the deck as it is where there is none. */
  undo(deckId: string): EditedDeck;
  redo(deckId: string): EditedDeck;
  /**
   * What another version of its paper means for a deck.
   *
   * @throws AppError `invalid_request` where the deck has no paper, or rests on this one already
   */
  compareVersions(deckId: string, paperId: string): PaperUpdate;
  /**
   * The deck rests on another version of its paper: an edit like any other.
   *
   * @param taken ids of the updates that are taken over; the other slides keep their words, and are flagged
   * @param anyway also where it seems to be another paper
   * @throws AppError as `compareVersions` and `editDeck`, `another_paper`
   */
  updateDeck(
    deckId: string,
    paperId: string,
    taken: readonly string[],
    anyway: boolean,
    baseRevision: number,
  ): EditedDeck;
  /** Flags of a slide that were looked at; gives those that are left in the deck. */
  tickOff(deckId: string, slideId: string, flags: readonly number[]): FlagsBySlide;
  keepVersion(deckId: string, name: string): VersionSummary;
  versions(deckId: string): readonly VersionSummary[];
  version(deckId: string, versionId: string): KeptVersion;
  /** The version takes the place of the deck: an edit like any other. */
  restoreVersion(deckId: string, versionId: string, baseRevision: number): EditedDeck;
  removeVersion(deckId: string, versionId: string): void;
  /** What is in the bin is emptied after 30 days, when the library is opened. */
  binDeck(deckId: string): void;
  restoreDeck(deckId: string): void;
  /** There is no way back. */
  deleteBinnedDeck(deckId: string): void;
  binnedDecks(): readonly BinnedDeck[];
  saveSlide(key: SlideKey, body: string, baseRevision: number): Saved;
  saveNotes(key: SlideKey, notes: Notes, baseRevision: number): Saved;
  /** Gives the SHA-256 by which slides name it. What nothing names is deleted when the library is opened. */
  storePicture(picture: Picture): string;
  picture(sha256: string): Picture | null;
  /** Where slides, notes and papers say what is looked for, the best first; at most `limit`. */
  search(text: string, limit: number): readonly SearchHit[];
  /** Briefings that run, and those that were given. */
  readonly shows: Shows;
  close(): void;
}

const daysInBin = 30;
/** Every deck is of a paper; that of a deck which somebody began by hand has nothing in it. */
const noPaper = { name: '', sha256: '', reading: '', recommendations: [] };

/** @throws AppError as `openDatabase` does */
export function openLibrary(path: string, clock: Clock): Library {
  const { db, warnings } = openDatabase(path);
  const papers = createPapers(db);
  const decks = createDecks(db);
  const slides = createSlides(db);
  const notes = createNotes(db);
  const shows = createShows(db);
  const index = createSearchIndex(db);
  const search = createSearch(db);
  const history = createHistory(db);
  const versions = createVersions(db);
  const flags = createFlags(db);
  const pictures = createPictures(db);
  const paperPictures = createPaperPictures(db, pictures);
  const now = () => clock.now().toISOString();

  const run = db.transaction((work: () => unknown) => work());
  const attempt = <T>(begin: 'deferred' | 'immediate', work: () => T): T => {
    try {
      return run[begin](work) as T;
    } catch (error) {
      throw asLibraryError(error, path);
    }
  };
  const read = <T>(work: () => T) => attempt('deferred', work);
  // Takes the lock for writing at once: a transaction that reads first could find that it may no longer write.
  const write = <T>(work: () => T) => attempt('immediate', work);

  const open = (deckId: string): OpenDeck => {
    const { paperId, revision, deck } = decks.get(deckId);
    const storedSlides = slides.of(deckId);
    const storedNotes = notes.of(deckId);
    return {
      id: deckId,
      paperId,
      revision,
      deck: { ...deck, slides: storedSlides.map(({ slide }) => slide) },
      notes: Object.fromEntries(storedNotes.map((row) => [row.slideId, row.notes])),
      slideRevisions: Object.fromEntries(storedSlides.map((row) => [row.slide.id, row.revision])),
      notesRevisions: Object.fromEntries(storedNotes.map((row) => [row.slideId, row.revision])),
      history: history.state(deckId),
      flags: flags.of(deckId, paperId),
    };
  };

  /** Stores a deck as it is given: whoever calls has checked it. */
  const insert = (paperId: string, composed: ComposedDeck): string => {
    const id = randomUUID();
    const given = new Map(Object.entries(composed.notes));
    const ownNotes = composed.deck.slides.map((slide) => [slide.id, given.get(slide.id) ?? noNotes] as const);
    decks.insert(id, paperId, composed.deck, now());
    slides.insert(id, paperId, composed.deck.slides.entries());
    notes.insert(id, ownNotes);
    // A paper that was only looked at leads to no deck, so that its text is found with the first that is made of it.
    index.paper(paperId);
    indexDeck(id, composed.deck, Object.fromEntries(ownNotes));
    return id;
  };

  const indexDeck = (deckId: string, { slides: own }: Deck, ownNotes: NotesBySlide) => {
    for (const slide of own) index.slide({ deckId, slideId: slide.id }, slide);
    for (const [slideId, text] of Object.entries(ownNotes)) index.notes({ deckId, slideId }, text);
  };

  const { edit, changeBack } = createEditing({ decks, slides, notes, index, papers, history, open, now });

  write(() => {
    decks.emptyBefore(new Date(clock.now().getTime() - daysInBin * 86_400_000).toISOString());
    pictures.sweep();
  });

  return {
    warnings,
    storePaper: (paper, found = []) =>
      write(() => {
        const paperId = papers.store({ ...paper, importedAt: now() });
        paperPictures.store(paperId, found);
        return paperId;
      }),
    paperPictures: (paperId) => read(() => paperPictures.of(paperId)),
    paper: (paperId) => read(() => papers.get(paperId)),
    correctPaper: (paperId, corrections) => write(() => papers.correct(paperId, corrections, now())),
    decks: () => read(() => decks.list()),
    cover: (deckId) =>
      read(() => {
        const { deck } = decks.get(deckId);
        const { slide, total } = slides.cover(deckId);
        return { deck: { ...deck, slides: [slide] }, total };
      }),

    deck: (deckId) => read(() => ({ ...decks.get(deckId).deck, slides: slides.of(deckId).map(({ slide }) => slide) })),

    openDeck: (deckId) => read(() => open(deckId)),

    createDeck: (paperId, composed) =>
      write(() => {
        const { paper, corrections } = papers.get(paperId);
        papers.keep(paperId, checkDeck(composed, paper, corrections));
        return insert(paperId, composed);
      }),

    async createDeckBeside(paperId, composed) {
      let made: string | null = null;
      while (made === null) {
        const checked = await checkInWorker(path, paperId, composed);
        made = write(() => {
          // Somebody may have put the paper right in the meantime: what was checked is not what is stored.
          if (JSON.stringify(papers.corrections(paperId)) !== JSON.stringify(checked.corrections)) return null;
          papers.keep(paperId, checked.recommendations);
          return insert(paperId, composed);
        });
      }
      return made;
    },

    createEmptyDeck: (title, language, direction) =>
      write(() => {
        const paper = {
          title: null,
          authors: [],
          language: 'und',
          direction: 'ltr',
          marking: null,
          blocks: [],
        } as const;
        return insert(papers.store({ ...noPaper, paper, importedAt: now() }), emptyDeck(title, language, direction));
      }),

    duplicateDeck: (deckId, title) =>
      write(() => {
        const { paperId, deck, notes: ownNotes } = open(deckId);
        const copy = insert(paperId, { deck: { ...deck, title }, notes: ownNotes });
        flags.copy(deckId, paperId, copy);
        return copy;
      }),

    editDeck: (deckId, made, baseRevision) => write(() => edit(deckId, made, baseRevision)),
    undo: (deckId) => write(() => changeBack(deckId, history.undo(deckId))),
    redo: (deckId) => write(() => changeBack(deckId, history.redo(deckId))),

    compareVersions: (deckId, paperId) =>
      read(() => {
        const before = open(deckId);
        return compareVersions(before, papers.get(before.paperId), papers.get(paperId));
      }),

    updateDeck: (deckId, paperId, taken, anyway, baseRevision) =>
      write(() => {
        const before = open(deckId);
        const [old, paper] = [papers.get(before.paperId), papers.get(paperId)];
        const update = compareVersions(before, old, paper);
        if (update.isAnother && !anyway) throw anotherPaper(update.likeness);
        const updated = takeUpdates(update, new Set(taken));
        const corrections = correctionsOf(old, paper);
        if (corrections !== paper.corrections) papers.correct(paperId, corrections, now());
        papers.keep(paperId, checkUpdate(before.deck, update, updated, paper, corrections));
        flags.put(deckId, paperId, updated.flags);
        const { deck, notes: ownNotes } = updated;
        return edit(deckId, { kind: 'paper', from: before.paperId, to: paperId, deck, notes: ownNotes }, baseRevision);
      }),

    tickOff: (deckId, slideId, ids) =>
      write(() => {
        const { paperId } = decks.get(deckId);
        flags.tickOff(deckId, paperId, slideId, ids);
        return flags.of(deckId, paperId);
      }),

    keepVersion: (deckId, name) =>
      write(() => {
        const before = open(deckId);
        return versions.keep(deckId, before.paperId, name, before, now());
      }),
    versions: (deckId) => read(() => versions.list(deckId)),
    version: (deckId, versionId) => read(() => versions.get(deckId, versionId)),
    restoreVersion: (deckId, versionId, baseRevision) =>
      write(() => {
        const { paperId: to, deck, notes: ownNotes } = versions.get(deckId, versionId);
        const { paperId: from } = decks.get(deckId);
        const kind = from === to ? { kind: 'replace' as const } : { kind: 'paper' as const, from, to };
        return edit(deckId, { ...kind, deck, notes: ownNotes }, baseRevision);
      }),
    removeVersion: (deckId, versionId) => write(() => versions.remove(deckId, versionId)),

    binDeck: (deckId) =>
      write(() => {
        decks.bin(deckId, now());
        index.forget(deckId);
      }),
    restoreDeck: (deckId) =>
      write(() => {
        decks.restore(deckId);
        const { deck, notes: ownNotes } = open(deckId);
        indexDeck(deckId, deck, ownNotes);
      }),
    deleteBinnedDeck: (deckId) => write(() => decks.empty(deckId)),
    binnedDecks: () => read(() => decks.binned()),

    saveSlide: (key, body, baseRevision) =>
      write(() => {
        const before = slides.body(key);
        const revision = slides.save(key, body, baseRevision);
        const edited = (to: string) => ({ kind: 'slide', slideId: key.slideId, to: { body: to } }) as const;
        history.record(key.deckId, edited(body), edited(before), now());
        index.slide(key, { body });
        decks.touch(key.deckId, now());
        return { revision };
      }),

    saveNotes: (key, text, baseRevision) =>
      write(() => {
        const before = notes.get(key);
        const revision = notes.save(key, text, baseRevision);
        const edited = (to: Notes) => ({ kind: 'notes', slideId: key.slideId, to }) as const;
        history.record(key.deckId, edited(text), edited(before), now());
        index.notes(key, text);
        decks.touch(key.deckId, now());
        return { revision };
      }),

    storePicture: (picture) => write(() => pictures.store(picture)),
    picture: (sha256) => read(() => pictures.get(sha256)),

    search: (text, limit) => read(() => search.find(text, limit)),

    shows: {
      insert: (show, startedAt) => write(() => shows.insert(show, startedAt)),
      write: (id, state, written) => write(() => shows.write(id, state, written)),
      addTime: (id, slideId, milliseconds) => write(() => shows.addTime(id, slideId, milliseconds)),
      end: (id, endedAt) => write(() => shows.end(id, endedAt)),
      decide: (id, decision) => write(() => shows.decide(id, decision)),
      decisions: (id) => read(() => shows.decisions(id)),
      record: (id) => read(() => shows.record(id)),
      rehearsals: (deckId) => read(() => shows.rehearsals(deckId)),
      unfinished: () => read(() => shows.unfinished()),
    },

    close: () => db.close(),
  };
}
