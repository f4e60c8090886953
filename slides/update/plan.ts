import { citedLines } from '../deck/cited-lines.ts';
import { compose } from '../deck/compose.ts';
import { spanKey } from '../deck/draft.ts';
import { bodyLines, slideLines } from '../deck/lines.ts';
import { type ComposedDeck, type ComposeOptions, type Deck, type Notes, noNotes, type Slide } from '../deck/model.ts';
import { derivedSlideId } from '../deck/new-slide.ts';
import { withLine } from '../deck/with-line.ts';
import type { Recommendation, SourceSpan } from '../paper/model.ts';
import { type CarriedNotes, type Crossing, carryNotes, carrySlide } from './carry.ts';
import { counterparts } from './counterparts.ts';
import type { DeckChange, Flag, FlaggedSlide, PaperUpdate, Side, SlideUpdate } from './model.ts';
import { createPassages, type Fate } from './passages.ts';
import { type RecommendationChange, recommendationChanges } from './recommendation-changes.ts';

/** Less of the old version than this in the new one, and few of its recommendations, and it is another paper. */
const leastLikeness = 0.2;

/**
 * What a new version of its paper means for a deck: nothing is changed by it. What the person wrote is known by
 * comparing the deck with the one that the old version gives, and is never among what would be overwritten.
 *
 * Pure, so that the library can make again what a window was shown.
 */
export function planUpdate(current: ComposedDeck, before: Side, after: Side): PaperUpdate {
  const recommendations = recommendationChanges(before.briefing, after.briefing);
  const passages = createPassages(before.paper, after.paper);
  const changes = new Map(
    recommendations.flatMap((change) => (change.before ? [[change.before.id, change] as const] : [])),
  );
  const crossing: Crossing = { before, after, passages, changes };
  const base = compose(
    before.briefing,
    optionsOf(current.deck, chosenOf(current.deck, before.briefing.recommendations)),
  );
  const built = compose(
    after.briefing,
    optionsOf(
      { ...current.deck, marking: markingOf(current.deck, before, after) },
      chosenAnew(chosenOf(current.deck, before.briefing.recommendations), recommendations),
    ),
  );
  const kept = recommendations.filter(({ kind }) => kind !== 'new' && kind !== 'withdrawn').length;
  const half = before.briefing.recommendations.length / 2;
  const slides = slideUpdates(current, base, built, recommendations, crossing);
  return {
    recommendations,
    passages: countFates(current.deck, crossing),
    deck: deckChanges(current.deck, base.deck, built.deck, before, after),
    slides: slides.updates,
    carried: { deck: { ...current.deck, slides: slides.carried }, notes: slides.notes },
    built,
    likeness: passages.likeness,
    isAnother: passages.likeness < leastLikeness && kept <= half,
  };
}

/** Ids of the recommendations that the deck has slides of; null where those are all. */
function chosenOf({ slides }: Deck, all: readonly Recommendation[]): readonly string[] | null {
  const shown = new Set(slides.map(({ recommendationId }) => recommendationId));
  const chosen = all.filter(({ id }) => shown.has(id)).map(({ id }) => id);
  return chosen.length === 0 || chosen.length === all.length ? null : chosen;
}

function chosenAnew(
  chosen: readonly string[] | null,
  changes: readonly RecommendationChange[],
): readonly string[] | null {
  if (chosen === null) return null;
  return changes.flatMap(({ before, after }) => (after && (!before || chosen.includes(before.id)) ? [after.id] : []));
}

const optionsOf = (deck: Deck, recommendations: readonly string[] | null): ComposeOptions => ({
  minutes: deck.plannedMinutes,
  marking: deck.marking,
  briefingFor: deck.briefingFor,
  presentedBy: deck.presentedBy,
  date: deck.date,
  style: deck.style,
  recommendations,
});

/** A marking that the person set is theirs; and one that the new version lost is not lowered by itself. */
const markingOf = ({ marking }: Deck, before: Side, after: Side): string | null =>
  marking === before.briefing.marking ? (after.briefing.marking ?? marking) : marking;

function deckChanges(deck: Deck, base: Deck, built: Deck, before: Side, after: Side): DeckChange[] {
  const fields = ['title', 'authors', 'language', 'direction', 'marking'] as const;
  const was = { ...base, marking: before.briefing.marking };
  const is = { ...built, marking: markingOf(deck, before, after) };
  const text = (value: string | readonly string[] | null) =>
    Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return fields.flatMap((field) => {
    const [old, now] = [text(deck[field]), text(is[field])];
    const isTheirs = old !== text(was[field]);
    return isTheirs || old === now ? [] : [{ field, before: old, after: now, to: { [field]: is[field] } }];
  });
}

function countFates({ slides }: Deck, { passages }: Crossing): Record<Fate, number> {
  const counts: Record<Fate, number> = { exact: 0, moved: 0, changed: 0, gone: 0 };
  const spans = new Map(slides.flatMap(({ citations }) => citations.map(({ span }) => [spanKey(span), span] as const)));
  for (const span of spans.values()) counts[passages.find(span).fate] += 1;
  return counts;
}

function slideUpdates(
  current: ComposedDeck,
  base: ComposedDeck,
  built: ComposedDeck,
  recommendations: readonly RecommendationChange[],
  crossing: Crossing,
) {
  const { slides } = current.deck;
  const baseSlides = new Map(base.deck.slides.map((slide) => [slide.id, slide]));
  const targets = counterparts(slides, built.deck.slides, crossing);
  const carried = slides.map((slide) => ({
    slide: carrySlide(slide, crossing),
    notes: carryNotes(current.notes[slide.id] ?? noNotes, crossing),
  }));
  const updates = slides.flatMap((slide, at): SlideUpdate[] => {
    const tied = carried[at];
    if (!tied) return [];
    const notes = current.notes[slide.id] ?? noNotes;
    const target = targets.get(slide.id) ?? null;
    const update = updateOf(
      {
        slide,
        notes,
        tied: tied.slide,
        tiedNotes: tied.notes,
        base: baseSlides.get(slide.id) ?? null,
        baseNotes: base.notes[slide.id] ?? noNotes,
        target,
        targetNotes: (target && built.notes[target.id]) ?? noNotes,
      },
      recommendations,
      crossing,
    );
    return update ? [update] : [];
  });
  const known = new Set([...targets.values(), ...counterparts(base.deck.slides, built.deck.slides, crossing).values()]);
  return {
    updates: withInserts(updates, current, built, known, targets, recommendations),
    carried: carried.map(({ slide }) => slide),
    notes: Object.fromEntries(carried.map(({ slide, notes }) => [slide.id, notes.kept])),
  };
}

interface Given {
  readonly slide: Slide;
  readonly notes: Notes;
  readonly tied: Slide;
  readonly tiedNotes: CarriedNotes;
  /** As the old version gives it. */
  readonly base: Slide | null;
  readonly baseNotes: Notes;
  /** As the new version gives it. */
  readonly target: Slide | null;
  readonly targetNotes: Notes;
}

/** Null where nothing is to be told: the same words, tied to the new version. */
function updateOf(
  given: Given,
  recommendations: readonly RecommendationChange[],
  crossing: Crossing,
): SlideUpdate | null {
  const { slide, notes, tied, tiedNotes, base, baseNotes, target, targetNotes } = given;
  const place = recommendations.findIndex(({ before }) => before !== null && before.id === slide.recommendationId);
  const change = recommendations[place];
  const isUntouched = base !== null && sameWords(base, slide);
  const areNotesUntouched = sameNotes(notes, baseNotes);
  const lines = [...flagsOfLines(slide, crossing), ...flagsOfAsks(slide, recommendations, crossing)];
  const about = {
    id: slide.id,
    recommendation: place < 0 ? null : place,
    before: { slide, notes },
    follows: null,
  };
  const keptWith = (flags: readonly Flag[]): FlaggedSlide => ({
    slide: tied,
    notes: tiedNotes.kept,
    flags: [...flags, ...tiedNotes.flags].map((flag) => ({ ...flag, taken: false })),
  });

  if (change?.kind === 'withdrawn') {
    const flag: Flag = { ...slideFlag, kind: 'withdrawn', line: headlineOf(slide), before: change.before.text };
    return { ...about, kind: 'remove', safe: isUntouched && areNotesUntouched, taken: null, kept: keptWith([flag]) };
  }
  const isGone =
    slide.citations.length > 0 && slide.citations.every(({ span }) => crossing.passages.find(span).fate === 'gone');
  if (isUntouched && !target && isGone) {
    return { ...about, kind: 'remove', safe: areNotesUntouched, taken: null, kept: keptWith(lines) };
  }
  if (isUntouched && target && !sameWords(base, target)) {
    const flags: readonly Flag[] = lines.length > 0 ? lines : [{ ...slideFlag, kind: 'more' }];
    const { hidden, backup, plannedSeconds } = slide;
    return {
      ...about,
      kind: 'rewrite',
      safe: true,
      taken: {
        slide: { ...target, id: slide.id, hidden, backup, plannedSeconds },
        notes: areNotesUntouched ? targetNotes : tiedNotes.taken,
        flags: [
          ...flags.map((flag) => ({ ...flag, taken: true })),
          ...tiedNotes.flags.map((flag) => ({ ...flag, taken: areNotesUntouched || flag.taken })),
        ],
      },
      kept: keptWith(flags),
    };
  }
  if (lines.length === 0 && tiedNotes.flags.length === 0) return null;
  const cut = withLinesCutAnew(slide, tied, target, crossing);
  const flags = [...lines.map((flag) => ({ ...flag, taken: cut.taken.has(flag.line) })), ...tiedNotes.flags];
  const hasMore = flags.some(({ taken }) => taken);
  return {
    ...about,
    kind: hasMore ? 'lines' : 'look',
    safe: true,
    taken: hasMore ? { slide: cut.slide, notes: tiedNotes.taken, flags } : null,
    kept: keptWith(lines),
  };
}

const slideFlag = { where: 'slide', line: '', before: null, after: null, taken: false } as const;

const headlineOf = (slide: Slide): string => slideLines(slide)[0] ?? '';

const sameWords = (one: Slide, other: Slide): boolean => one.body === other.body && one.layout === other.layout;
const sameNotes = (one: Notes, other: Notes): boolean => one.say === other.say && one.ifAsked === other.ifAsked;

/** A flag a sentence that changed or is gone: a figure rests on it with several lines. */
function flagsOfLines(slide: Slide, { passages }: Crossing): Flag[] {
  const flags = new Map<string, Flag>();
  for (const { text, spans } of citedLines(slide)) {
    for (const span of spans) {
      const { fate, span: now } = passages.find(span);
      if ((fate !== 'changed' && fate !== 'gone') || flags.has(spanKey(span))) continue;
      flags.set(spanKey(span), { ...slideFlag, kind: fate, line: text, before: span.quote, after: now?.quote ?? null });
    }
  }
  return [...flags.values()];
}

/** A list of asks is of all recommendations: what is new, and what has another number now. */
function flagsOfAsks(slide: Slide, recommendations: readonly RecommendationChange[], { changes }: Crossing): Flag[] {
  if (slide.layout !== 'bottom-line' && slide.layout !== 'decisions') return [];
  const lineOf = (span: SourceSpan | undefined) =>
    span && slide.citations.find((citation) => spanKey(citation.span) === spanKey(span))?.line;
  const renumbered = [...changes.values()].flatMap(({ before, after }): Flag[] => {
    const line = lineOf(before?.ask?.span);
    if (!before || !after || line === undefined || before.number === after.number) return [];
    return [{ ...slideFlag, kind: 'renumbered', line, before: before.number, after: after.number }];
  });
  const isFirst = slide.id === slide.layout;
  const added = recommendations.flatMap(({ before, after }): Flag[] =>
    isFirst && !before && after?.ask ? [{ ...slideFlag, kind: 'new', after: after.text }] : [],
  );
  return [...renumbered, ...added];
}

/**
 * The slide with those lines cut anew that stand as they were cleared while their sentence changed. A line that the
 * person changed is theirs, and stays.
 */
function withLinesCutAnew(slide: Slide, tied: Slide, target: Slide | null, { passages }: Crossing) {
  const taken = new Set<string>();
  let result = tied;
  const headings = headingsOf(slide);
  for (const { text, cleared, spans } of citedLines(slide)) {
    const [span] = spans;
    const found = span && passages.find(span);
    if (text !== cleared || found?.fate !== 'changed' || !found.span || !target) continue;
    const key = spanKey(found.span);
    const owns = headingsOf(target);
    const anew = target.citations.find(
      (citation) => spanKey(citation.span) === key && owns.has(citation.line) === headings.has(text),
    );
    const body = anew && withLine(result, text, anew.line);
    if (!anew || body == null) continue;
    const others = result.citations.filter(({ line }) => line !== text);
    const own = target.citations.filter(({ line }) => line === anew.line);
    result = { ...result, body, citations: [...others, ...own] };
    taken.add(text);
  }
  return { slide: result, taken };
}

const headingsOf = ({ body, layout }: Slide): ReadonlySet<string> =>
  new Set(bodyLines(body, layout).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : [])));

/** Slides that the old version gave no reason for, each after the one it follows in the new deck. */
function withInserts(
  updates: readonly SlideUpdate[],
  { deck }: ComposedDeck,
  built: ComposedDeck,
  known: ReadonlySet<Slide>,
  targets: ReadonlyMap<string, Slide>,
  recommendations: readonly RecommendationChange[],
): SlideUpdate[] {
  const idOf = new Map([...targets].map(([id, slide]) => [slide, id]));
  const ids = deck.slides.map(({ id }) => id);
  const added: SlideUpdate[] = [];
  let follows: string | null = null;
  for (const slide of built.deck.slides) {
    follows = idOf.get(slide) ?? follows;
    if (known.has(slide)) continue;
    const id = ids.includes(slide.id)
      ? derivedSlideId({ slides: ids.map((taken) => ({ id: taken })) }, slide.id)
      : slide.id;
    ids.push(id);
    const place = recommendations.findIndex(({ after }) => after !== null && after.id === slide.recommendationId);
    const after = recommendations[place]?.after?.text ?? null;
    added.push({
      id,
      kind: 'insert',
      recommendation: place < 0 ? null : place,
      safe: true,
      follows,
      before: null,
      kept: null,
      taken: {
        slide: { ...slide, id },
        notes: built.notes[slide.id] ?? noNotes,
        flags: [{ ...slideFlag, kind: 'new', line: headlineOf(slide), after, taken: true }],
      },
    });
  }
  const places = [null, ...deck.slides.map(({ id }) => id)];
  return places.flatMap((place) => [
    ...updates.filter(({ id }) => id === place),
    ...added.filter((update) => update.follows === place),
  ]);
}
