import { type ComposedDeck, noNotes, type Slide } from '../../slides/deck/model.ts';
import type { Decks } from './decks.ts';
import type { NotesTable } from './notes.ts';
import type { SearchIndex } from './search-index.ts';
import type { Slides } from './slides.ts';

export interface Tables {
  readonly decks: Decks;
  readonly slides: Slides;
  readonly notes: NotesTable;
  readonly index: SearchIndex;
}

/**
 * Brings what is stored of a deck from one state to another; part of a transaction. Only what differs is written, so a
 * text that did not change keeps its revision and a window that is typing in it is not disturbed.
 */
export function writeChanges(
  { decks, slides, notes, index }: Tables,
  key: { readonly deckId: string; readonly paperId: string },
  before: ComposedDeck,
  after: ComposedDeck,
): void {
  const { deckId, paperId } = key;
  const old = new Map(before.deck.slides.map((slide) => [slide.id, slide]));
  const kept = new Set(after.deck.slides.map(({ id }) => id));

  decks.update(deckId, after.deck);
  for (const id of old.keys()) if (!kept.has(id)) slides.remove({ deckId, slideId: id });

  const moved = after.deck.slides.some(({ id }, position) => before.deck.slides[position]?.id !== id);
  if (moved)
    slides.place(
      deckId,
      after.deck.slides.map(({ id }) => id),
    );
  for (const [position, slide] of after.deck.slides.entries()) {
    const stored = old.get(slide.id);
    const own = after.notes[slide.id] ?? noNotes;
    if (!stored) {
      slides.insert(deckId, paperId, [[position, slide]]);
      notes.insert(deckId, [[slide.id, own]]);
      index.slide({ deckId, slideId: slide.id }, slide);
      index.notes({ deckId, slideId: slide.id }, own);
      continue;
    }
    if (!sameSlide(stored, slide)) {
      slides.replace(deckId, paperId, slide, stored);
      if (stored.body !== slide.body) index.slide({ deckId, slideId: slide.id }, slide);
    }
    const storedNotes = before.notes[slide.id] ?? noNotes;
    if (storedNotes.say !== own.say || storedNotes.ifAsked !== own.ifAsked) {
      notes.replace({ deckId, slideId: slide.id }, own);
      index.notes({ deckId, slideId: slide.id }, own);
    }
  }
}

const sameSlide = (a: Slide, b: Slide) => a === b || JSON.stringify(a) === JSON.stringify(b);
