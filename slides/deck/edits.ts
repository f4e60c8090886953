import { type ComposedDeck, type Deck, type Notes, type NotesBySlide, noNotes, type Slide } from './model.ts';

/** A slide with its notes, where it stands in the deck (from 0). */
export interface PlacedSlide {
  readonly at: number;
  readonly slide: Slide;
  readonly notes: Notes;
}

/**
 * One change of a deck as a person makes it, whatever the interface calls it. The library keeps every one with its
 * opposite, so a change is undone by applying another.
 */
export type DeckEdit =
  | { readonly kind: 'slide'; readonly slideId: string; readonly to: Partial<Omit<Slide, 'id'>> }
  | { readonly kind: 'notes'; readonly slideId: string; readonly to: Notes }
  | { readonly kind: 'deck'; readonly to: Partial<Omit<Deck, 'slides'>> }
  /** In the order of their places, each of which counts the slides inserted before it. */
  | { readonly kind: 'insert'; readonly slides: readonly PlacedSlide[] }
  | { readonly kind: 'remove'; readonly slideIds: readonly string[] }
  /** Every slide of the deck, in the new order. */
  | { readonly kind: 'order'; readonly slideIds: readonly string[] }
  /** A version that was kept takes the place of everything. */
  | { readonly kind: 'replace'; readonly deck: Deck; readonly notes: NotesBySlide }
  /** The deck rests on another version of its paper: every slide with its citations, recommendations and notes. */
  | {
      readonly kind: 'paper';
      readonly from: string;
      readonly to: string;
      readonly deck: Deck;
      readonly notes: NotesBySlide;
    }
  /** Several that are one to the person: splitting a slide, replacing a word everywhere. */
  | {
      readonly kind: 'all';
      /** What the person did, where the edits by themselves do not say. */
      readonly deed?: Deed | undefined;
      readonly edits: readonly DeckEdit[];
    };

export const deeds = ['split', 'move-to-notes', 'find-replace', 'rebuild', 'restore-slide'] as const;
export type Deed = (typeof deeds)[number];

/** An edit that does not fit the deck, such as one of a slide that another window deleted. */
export class EditRefused extends Error {}

/**
 * The deck after an edit. A slide, and the notes of one, that the edit does not touch is the same value as before.
 *
 * @throws EditRefused where the edit does not fit
 */
export function applyEdit(composed: ComposedDeck, edit: DeckEdit): ComposedDeck {
  const { deck, notes } = composed;
  switch (edit.kind) {
    case 'slide': {
      slideOf(deck, edit.slideId);
      const slides = deck.slides.map((slide) => (slide.id === edit.slideId ? { ...slide, ...edit.to } : slide));
      return { deck: { ...deck, slides }, notes };
    }
    case 'notes':
      slideOf(deck, edit.slideId);
      return { deck, notes: { ...notes, [edit.slideId]: edit.to } };
    case 'deck':
      return { deck: { ...deck, ...edit.to }, notes };
    case 'insert': {
      const slides = [...deck.slides];
      for (const { at, slide } of edit.slides) {
        if (at < 0 || at > slides.length) throw new EditRefused(`There is no place ${at} in this deck`);
        if (slides.some(({ id }) => id === slide.id)) throw new EditRefused(`The slide ${slide.id} is there already`);
        slides.splice(at, 0, slide);
      }
      const added = Object.fromEntries(edit.slides.map(({ slide, notes: own }) => [slide.id, own]));
      return { deck: { ...deck, slides }, notes: { ...notes, ...added } };
    }
    case 'remove': {
      for (const slideId of edit.slideIds) slideOf(deck, slideId);
      const gone = new Set(edit.slideIds);
      const slides = deck.slides.filter(({ id }) => !gone.has(id));
      if (slides.length === 0) throw new EditRefused('A deck keeps at least one slide');
      const kept = Object.fromEntries(Object.entries(notes).filter(([slideId]) => !gone.has(slideId)));
      return { deck: { ...deck, slides }, notes: kept };
    }
    case 'order': {
      const slides = edit.slideIds.map((slideId) => slideOf(deck, slideId));
      if (slides.length !== deck.slides.length || new Set(edit.slideIds).size !== slides.length) {
        throw new EditRefused('The order does not name every slide once');
      }
      return { deck: { ...deck, slides }, notes };
    }
    case 'replace':
    case 'paper':
      return { deck: edit.deck, notes: edit.notes };
    case 'all':
      return edit.edits.reduce(applyEdit, composed);
  }
}

/**
 * The edit that makes good another: applied after it, the deck is as it was.
 *
 * @param composed the deck before the edit
 * @throws EditRefused where the edit does not fit
 */
export function oppositeOf(composed: ComposedDeck, edit: DeckEdit): DeckEdit {
  const { deck, notes } = composed;
  switch (edit.kind) {
    case 'slide':
      return { ...edit, to: pick(slideOf(deck, edit.slideId), edit.to) };
    case 'notes':
      return { ...edit, to: notes[edit.slideId] ?? noNotes };
    case 'deck':
      return { ...edit, to: pick(deck, edit.to) };
    case 'insert':
      return { kind: 'remove', slideIds: edit.slides.map(({ slide }) => slide.id) };
    case 'remove': {
      const gone = new Set(edit.slideIds);
      const slides = deck.slides.flatMap((slide, at) =>
        gone.has(slide.id) ? [{ at, slide, notes: notes[slide.id] ?? noNotes }] : [],
      );
      return { kind: 'insert', slides };
    }
    case 'order':
      return { ...edit, slideIds: deck.slides.map(({ id }) => id) };
    case 'replace':
      return { kind: 'replace', deck, notes };
    case 'paper':
      return { kind: 'paper', from: edit.to, to: edit.from, deck, notes };
    case 'all': {
      const opposites: DeckEdit[] = [];
      let current = composed;
      for (const one of edit.edits) {
        opposites.unshift(oppositeOf(current, one));
        current = applyEdit(current, one);
      }
      return { ...edit, edits: opposites };
    }
  }
}

/** The slides an edit speaks of, in its order: where the person is led when it is done or undone. */
export function slidesOfEdit(edit: DeckEdit): readonly string[] {
  switch (edit.kind) {
    case 'slide':
    case 'notes':
      return [edit.slideId];
    case 'insert':
      return edit.slides.map(({ slide }) => slide.id);
    case 'remove':
      return edit.slideIds;
    case 'all':
      return [...new Set(edit.edits.flatMap(slidesOfEdit))];
    case 'deck':
    case 'order':
    case 'replace':
    case 'paper':
      return [];
  }
}

function slideOf(deck: Deck, slideId: string): Slide {
  const slide = deck.slides.find(({ id }) => id === slideId);
  if (!slide) throw new EditRefused(`There is no slide ${slideId} in this deck`);
  return slide;
}

const pick = <T extends object>(from: T, keys: Partial<T>): Partial<T> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, from[key as keyof T]])) as Partial<T>;
