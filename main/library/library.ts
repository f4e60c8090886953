import { randomUUID } from 'node:crypto';
import type { ComposedDeck, Deck, Notes } from '../../slides/deck/model.ts';
import type { DeckSummary, OpenDeck, Saved, SearchHit } from '../api/contract.ts';
import type { Clock } from '../ports.ts';
import { checkDeck } from './check.ts';
import { openDatabase } from './database.ts';
import { createDecks } from './decks.ts';
import { createNotes } from './notes.ts';
import { createPapers, type NewPaper, type StoredPaper } from './papers.ts';
import { createSearch } from './search.ts';
import { createSearchIndex } from './search-index.ts';
import { createSlides, type SlideKey } from './slides.ts';
import { asLibraryError } from './sqlite-errors.ts';

/** Everything that is kept. Each function is one transaction: when it returns, what it did is on the disk. */
export interface Library {
  /** Sentences the person should read about where the library lies. */
  readonly warnings: readonly string[];
  storePaper(paper: Omit<NewPaper, 'importedAt'>): string;
  paper(paperId: string): StoredPaper;
  decks(): readonly DeckSummary[];
  /** What a copy for the audience is made from: no query of it names the notes. */
  deck(deckId: string): Deck;
  openDeck(deckId: string): OpenDeck;
  /** Stores the deck under a new id, if every line of it is the paper's. */
  createDeck(paperId: string, composed: ComposedDeck): string;
  saveSlide(key: SlideKey, body: string, baseRevision: number): Saved;
  saveNotes(key: SlideKey, notes: Notes, baseRevision: number): Saved;
  /** Where slides, notes and papers say what is looked for, the best first; at most `limit`. */
  search(text: string, limit: number): readonly SearchHit[];
  close(): void;
}

const noNotes: Notes = { say: '', ifAsked: '' };

/** @throws AppError as `openDatabase` does */
export function openLibrary(path: string, clock: Clock): Library {
  const { db, warnings } = openDatabase(path);
  const papers = createPapers(db);
  const decks = createDecks(db);
  const slides = createSlides(db);
  const notes = createNotes(db);
  const index = createSearchIndex(db);
  const search = createSearch(db);
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

  return {
    warnings,
    storePaper: (paper) => write(() => papers.store({ ...paper, importedAt: now() })),
    paper: (paperId) => read(() => papers.get(paperId)),
    decks: () => read(() => decks.list()),

    deck: (deckId) => read(() => ({ ...decks.get(deckId).deck, slides: slides.of(deckId).map(({ slide }) => slide) })),

    openDeck: (deckId) =>
      read(() => {
        const { paperId, deck } = decks.get(deckId);
        const storedSlides = slides.of(deckId);
        const storedNotes = notes.of(deckId);
        return {
          id: deckId,
          paperId,
          deck: { ...deck, slides: storedSlides.map(({ slide }) => slide) },
          notes: Object.fromEntries(storedNotes.map((row) => [row.slideId, row.notes])),
          slideRevisions: Object.fromEntries(storedSlides.map((row) => [row.slide.id, row.revision])),
          notesRevisions: Object.fromEntries(storedNotes.map((row) => [row.slideId, row.revision])),
        };
      }),

    createDeck: (paperId, composed) =>
      write(() => {
        const { paper } = papers.get(paperId);
        checkDeck(composed, paper);
        const id = randomUUID();
        const given = new Map(Object.entries(composed.notes));
        decks.insert(id, paperId, composed.deck, now());
        slides.insert(id, paperId, composed.deck.slides);
        const ownNotes = composed.deck.slides.map((slide) => [slide.id, given.get(slide.id) ?? noNotes] as const);
        notes.insert(id, ownNotes);
        // A paper that was only looked at leads to no deck, so that its text is found with the first that is made of it.
        index.paper(paperId, paper.blocks);
        for (const slide of composed.deck.slides) index.slide({ deckId: id, slideId: slide.id }, slide);
        for (const [slideId, own] of ownNotes) index.notes({ deckId: id, slideId }, own);
        return id;
      }),

    saveSlide: (key, body, baseRevision) =>
      write(() => {
        const revision = slides.save(key, body, baseRevision);
        index.slide(key, { body });
        decks.touch(key.deckId, now());
        return { revision };
      }),

    saveNotes: (key, text, baseRevision) =>
      write(() => {
        const revision = notes.save(key, text, baseRevision);
        index.notes(key, text);
        decks.touch(key.deckId, now());
        return { revision };
      }),

    search: (text, limit) => read(() => search.find(text, limit)),

    close: () => db.close(),
  };
}
