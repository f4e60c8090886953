import type { DeckEdit } from './edits.ts';
import { type ComposedDeck, noNotes } from './model.ts';

/**
 * Makes one slide and its notes what they were in a version. One that is gone comes back after the nearest slide that
 * stood before it then.
 *
 * @returns null where the version has no such slide
 */
export function restoreSlide(now: ComposedDeck, version: ComposedDeck, slideId: string): DeckEdit | null {
  const then = version.deck.slides;
  const at = then.findIndex(({ id }) => id === slideId);
  const slide = then[at];
  if (!slide) return null;
  const notes = version.notes[slideId] ?? noNotes;
  if (now.deck.slides.some(({ id }) => id === slideId)) {
    const { id: _, ...to } = slide;
    return {
      kind: 'all',
      deed: 'restore-slide',
      edits: [
        { kind: 'slide', slideId, to },
        { kind: 'notes', slideId, to: notes },
      ],
    };
  }
  const before = then.slice(0, at).findLast(({ id }) => now.deck.slides.some((own) => own.id === id));
  const place = now.deck.slides.findIndex(({ id }) => id === before?.id) + 1;
  return { kind: 'insert', slides: [{ at: place, slide, notes }] };
}
