import { type ComposedDeck, type Notes, noNotes, type Slide } from '../deck/model.ts';
import type { Flag, FlaggedSlide, PaperUpdate } from './model.ts';

/** A deck after its paper changed. */
export interface UpdatedDeck extends ComposedDeck {
  /** What is to be looked at, by slide. */
  readonly flags: Readonly<Record<string, readonly Flag[]>>;
}

/** Stands among what is taken over for what is said of the deck as a whole. */
export const wholeDeck = 'deck';

/** Ids of all that can be taken over without overwriting or removing what the person wrote. */
export const safeUpdates = ({ slides, deck }: Pick<PaperUpdate, 'slides' | 'deck'>): string[] => [
  ...(deck.length > 0 ? [wholeDeck] : []),
  ...slides.filter(({ kind, safe }) => safe && kind !== 'look').map(({ id }) => id),
];

/** The deck with the updates that the person takes over; every other slide keeps its words, tied to the new version. */
export function takeUpdates({ carried, slides: updates, deck }: PaperUpdate, taken: ReadonlySet<string>): UpdatedDeck {
  const slides: Slide[] = [];
  const notes: Record<string, Notes> = {};
  const flags: Record<string, readonly Flag[]> = {};
  const put = (one: FlaggedSlide | null) => {
    if (!one) return;
    slides.push(one.slide);
    notes[one.slide.id] = one.notes;
    if (one.flags.length > 0) flags[one.slide.id] = one.flags;
  };
  const putInserts = (place: string | null) => {
    for (const { id, kind, follows, taken: own } of updates)
      if (kind === 'insert' && follows === place && taken.has(id)) put(own);
  };
  putInserts(null);
  for (const slide of carried.deck.slides) {
    const update = updates.find(({ id, kind }) => id === slide.id && kind !== 'insert');
    if (!update) put({ slide, notes: carried.notes[slide.id] ?? noNotes, flags: [] });
    else if (!taken.has(slide.id)) put(update.kept);
    else if (update.kind !== 'remove') put(update.taken ?? update.kept);
    putInserts(slide.id);
  }
  const set = taken.has(wholeDeck) ? Object.assign({}, ...deck.map(({ to }) => to)) : {};
  return { deck: { ...carried.deck, ...set, slides }, notes, flags };
}
