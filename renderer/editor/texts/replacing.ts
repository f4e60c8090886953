import { type DeckEdit, type FindOptions, placesOf, type Stretch, withReplaced } from '../../../slides/index.ts';
import type { Editor } from '../editor.ts';
import { type Part, textOf } from './text-field.tsx';

/** A place in one of the texts of a deck. */
export interface Hit {
  readonly key: string;
  readonly slideId: string;
  /** Of the slide, from 1. */
  readonly number: number;
  readonly part: Part;
  readonly place: Stretch;
  /** What stands there, and a little on each side. */
  readonly found: string;
  readonly before: string;
  readonly after: string;
}

const parts: readonly Part[] = ['body', 'say', 'ifAsked'];
const shownBefore = 40;
const shownAfter = 60;

/** Every place in the slides and notes of a deck that says something, in order. Reads signals. */
export function hitsIn(editor: Editor, wanted: string, options: FindOptions): Hit[] {
  return editor.deck.value.slides.flatMap(({ id }, index) =>
    parts.flatMap((part) => {
      const text = textOf(editor, part, id);
      return placesOf(text, wanted, options).map((place) => ({
        key: `${id} ${part} ${place.from}`,
        slideId: id,
        number: index + 1,
        part,
        place,
        found: text.slice(place.from, place.to),
        ...around(text, place),
      }));
    }),
  );
}

function around(text: string, { from, to }: Stretch) {
  const before = text.slice(Math.max(0, from - shownBefore), from);
  const after = text.slice(to, to + shownAfter);
  const isCut = from > before.length && !before.includes('\n');
  const goesOn = after.length === shownAfter && !after.includes('\n');
  // No half words at the ends.
  return {
    before: isCut ? `… ${before.replace(/^\S*\s/, '')}` : before.slice(before.lastIndexOf('\n') + 1),
    after: goesOn ? `${after.replace(/\s\S*$/, '')} …` : (after.split('\n')[0] ?? ''),
  };
}

/**
 * Of the places that were chosen, those where it still says so: another window may have saved a text since, and what
 * stands elsewhere now must not be written over.
 */
export function stillThere(editor: Editor, wanted: string, options: FindOptions, chosen: readonly Hit[]): Hit[] {
  const keys = new Set(chosen.map(({ key }) => key));
  return hitsIn(editor, wanted, options).filter(({ key }) => keys.has(key));
}

/** All these places changed, as one edit: one undo takes all of it back. */
export function replacementOf(editor: Editor, hits: readonly Hit[], replacement: string): DeckEdit | null {
  const bySlide = Map.groupBy(hits, ({ slideId }) => slideId);
  const edits = [...bySlide].flatMap(([slideId, own]): DeckEdit[] => {
    const changed = (part: Part) => {
      const places = own.filter((hit) => hit.part === part).map(({ place }) => place);
      return withReplaced(textOf(editor, part, slideId), places, replacement);
    };
    const notes = { say: changed('say'), ifAsked: changed('ifAsked') };
    const inBody = own.some(({ part }) => part === 'body');
    const inNotes = own.some(({ part }) => part !== 'body');
    return [
      ...(inBody ? [{ kind: 'slide', slideId, to: { body: changed('body') } } as const] : []),
      ...(inNotes ? [{ kind: 'notes', slideId, to: notes } as const] : []),
    ];
  });
  return edits.length > 0 ? { kind: 'all', deed: 'find-replace', edits } : null;
}
