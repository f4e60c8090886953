import { type ComposedDeck, type Deck, type DeckEdit, noNotes, type Slide } from '../../slides/index.ts';
import { keyOf } from './names.ts';

/** What building a deck again would do to one of its slides. */
export type SlideChange =
  | { readonly kind: 'changed'; readonly id: string; readonly before: Slide; readonly after: Slide }
  | { readonly kind: 'new'; readonly id: string; readonly after: Slide }
  | { readonly kind: 'gone'; readonly id: string; readonly before: Slide };

/**
 * How a deck as it is differs from one built again, slide by slide, in the order of the new one. A recommendation that
 * was corrected since has another id and is known by the sentence it opens with.
 */
export function changesBetween(current: ComposedDeck, built: ComposedDeck): readonly SlideChange[] {
  const before = counterparts(current.deck, built.deck);
  const met = new Set([...before.values()].map(({ id }) => id));
  return [
    ...built.deck.slides.flatMap((after): SlideChange[] => {
      const own = before.get(after.id);
      if (!own) return [{ kind: 'new', id: after.id, after }];
      const isSame =
        JSON.stringify(saidOn(own)) === JSON.stringify(saidOn(after)) &&
        JSON.stringify(current.notes[own.id] ?? noNotes) === JSON.stringify(built.notes[after.id] ?? noNotes);
      return isSame ? [] : [{ kind: 'changed', id: own.id, before: own, after }];
    }),
    ...current.deck.slides.flatMap((slide): SlideChange[] =>
      met.has(slide.id) ? [] : [{ kind: 'gone', id: slide.id, before: slide }],
    ),
  ];
}

/**
 * The one edit that takes over what the person chose, by the ids of changes, and what they set for the deck as a whole;
 * null where that is nothing.
 */
export function editFor(current: ComposedDeck, built: ComposedDeck, taken: ReadonlySet<string>): DeckEdit | null {
  const changes = changesBetween(current, built).filter(({ id }) => taken.has(id));
  const before = counterparts(current.deck, built.deck);
  const notesOf = (slide: Slide) => built.notes[slide.id] ?? noNotes;
  const gone = changes.flatMap(({ kind, id }) => (kind === 'gone' ? [id] : []));
  const order = current.deck.slides.map(({ id }) => id);
  const edits: DeckEdit[] = deckEdits(current.deck, built.deck);
  for (const change of changes) {
    if (change.kind !== 'changed') continue;
    const { id: _, ...to } = change.after;
    edits.push({ kind: 'slide', slideId: change.id, to: { ...to, hidden: change.before.hidden } });
    edits.push({ kind: 'notes', slideId: change.id, to: notesOf(change.after) });
  }
  const inserts: DeckEdit[] = [];
  for (const [index, slide] of built.deck.slides.entries()) {
    if (!changes.some((change) => change.kind === 'new' && change.id === slide.id)) continue;
    const earlier = built.deck.slides
      .slice(0, index)
      .map(({ id }) => order.indexOf(before.get(id)?.id ?? id))
      .findLast((place) => place >= 0);
    const at = (earlier ?? -1) + 1;
    order.splice(at, 0, slide.id);
    inserts.push({ kind: 'insert', slides: [{ at, slide, notes: notesOf(slide) }] });
  }
  edits.push(...inserts);
  // Last, because a deck is never without a slide.
  if (gone.length > 0) edits.push({ kind: 'remove', slideIds: gone });
  return edits.length > 0 ? { kind: 'all', deed: 'rebuild', edits } : null;
}

/** What was set for all slides and is another now. */
function deckEdits(current: Deck, built: Deck): DeckEdit[] {
  const fields = ['marking', 'plannedMinutes', 'briefingFor', 'presentedBy', 'date', 'style'] as const;
  const changed = fields.filter((field) => JSON.stringify(current[field]) !== JSON.stringify(built[field]));
  const to = Object.fromEntries(changed.map((field) => [field, built[field]])) as Partial<Omit<Deck, 'slides'>>;
  return changed.length > 0 ? [{ kind: 'deck', to }] : [];
}

/** The slide of the deck as it is that each new slide stands for, by the id of the new one. */
function counterparts(current: Deck, built: Deck): ReadonlyMap<string, Slide> {
  const byId = new Map(current.slides.map((slide) => [slide.id, slide]));
  const named = new Set(built.slides.map(({ id }) => id).filter((id) => byId.has(id)));
  const byOpening = new Map(
    current.slides.flatMap((slide) => {
      const opening = openingOf(slide);
      return opening && !named.has(slide.id) ? [[opening, slide] as const] : [];
    }),
  );
  return new Map(
    built.slides.flatMap((slide) => {
      const own = byId.get(slide.id) ?? byOpening.get(openingOf(slide) ?? '');
      return own ? [[slide.id, own] as const] : [];
    }),
  );
}

/** The sentence that the slide of a recommendation is about. */
const openingOf = ({ layout, citations }: Slide): string | null =>
  layout === 'recommendation' ? keyOf(citations[0]?.span) || null : null;

/** What the audience is shown, without the time that it is given. */
const saidOn = ({ layout, body, section, number, source, backup, citations }: Slide) => ({
  layout,
  body,
  section,
  number,
  source,
  backup,
  citations,
});
