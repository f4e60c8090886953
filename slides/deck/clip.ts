import type { Block } from '../paper/model.ts';
import type { DeckEdit, PlacedSlide } from './edits.ts';
import { type Citation, type ComposedDeck, type Deck, layouts, type Notes, noNotes, type Slide } from './model.ts';
import { derivedSlideId, newSlide, usualSeconds } from './new-slide.ts';

/** Slides with their notes, as they are cut, copied and pasted. */
export interface SlideClip {
  /** The paper they cite. */
  readonly paperId: string;
  readonly slides: readonly { readonly slide: Slide; readonly notes: Notes }[];
}

/** Only Lectern reads this; the notes travel in nothing else. */
export const clipType = 'application/x-lectern-slides+json';

export function clipOf({ deck, notes }: ComposedDeck, slideIds: ReadonlySet<string>, paperId: string): SlideClip {
  const chosen = deck.slides.filter(({ id }) => slideIds.has(id));
  return { paperId, slides: chosen.map((slide) => ({ slide, notes: notes[slide.id] ?? noNotes })) };
}

/** What another program gets: the slides as Markdown, without notes, which might go anywhere from there. */
export const clipText = ({ slides }: SlideClip): string =>
  slides.map(({ slide }) => slide.body.trim()).join('\n\n---\n\n');

export const writeClip = (clip: SlideClip): string => JSON.stringify(clip);

/** Any program may write to the clipboard, so nothing about its text is believed; null where it holds no slides. */
export function readClip(text: string): SlideClip | null {
  const found = record(parsed(text));
  const slides = array(found?.['slides']).flatMap((entry) => {
    const slide = readSlide(record(record(entry)?.['slide']));
    const notes = record(record(entry)?.['notes']);
    return slide
      ? [{ slide, notes: { say: string(notes?.['say']) ?? '', ifAsked: string(notes?.['ifAsked']) ?? '' } }]
      : [];
  });
  return slides.length > 0 ? { paperId: string(found?.['paperId']) ?? '', slides } : null;
}

export interface Paste {
  readonly edit: DeckEdit;
  readonly slideIds: readonly string[];
  /** They came from another paper, and what ties them to it was left behind. */
  readonly untied: boolean;
}

/**
 * Puts slides into a deck at a place (from 0).
 *
 * In the deck of another paper a citation, the recommendation, its number, the reference at the foot and the section
 * would say of this paper what is true of the other: they are left out.
 */
export function pasteSlides(
  clip: SlideClip,
  deck: Deck,
  at: number,
  paper: { readonly paperId: string; readonly blocks: readonly Block[] },
): Paste {
  const same = clip.paperId === paper.paperId;
  const texts = new Map(paper.blocks.map((block) => [block.id, block.text]));
  const stands = ({ span }: Citation) => texts.get(span.blockId)?.includes(span.quote) === true;
  const placed: PlacedSlide[] = [];
  for (const { slide, notes } of clip.slides) {
    const taken = [...deck.slides, ...placed.map((other) => other.slide)];
    const id = taken.some((other) => other.id === slide.id) ? derivedSlideId({ slides: taken }, slide.id) : slide.id;
    const own = same ? { ...slide, citations: slide.citations.filter(stands) } : untied(slide);
    placed.push({ at: at + placed.length, slide: { ...own, id }, notes });
  }
  const ties = clip.slides.some(({ slide }) => JSON.stringify(slide) !== JSON.stringify(untied(slide)));
  return {
    edit: { kind: 'insert', slides: placed },
    slideIds: placed.map(({ slide }) => slide.id),
    untied: !same && ties,
  };
}

/** A slide with nothing that ties it to its paper. */
export const untied = (slide: Slide): Slide => ({
  ...slide,
  citations: [],
  recommendationId: null,
  number: null,
  source: null,
  section: null,
});

function readSlide(given: Readonly<Record<string, unknown>> | null): Slide | null {
  const id = string(given?.['id']);
  const layout = layouts.find((name) => name === given?.['layout']);
  const body = string(given?.['body']);
  if (!given || !layout || body === null || id === null || !/^[a-z0-9-]{1,100}$/.test(id)) return null;
  const seconds = given['plannedSeconds'];
  return {
    ...newSlide(id, layout, body),
    section: string(given['section']),
    number: string(given['number']),
    source: string(given['source']),
    recommendationId: string(given['recommendationId']),
    hidden: given['hidden'] === true,
    backup: given['backup'] === true,
    plannedSeconds: typeof seconds === 'number' && seconds >= 0 ? seconds : usualSeconds,
    citations: array(given['citations']).flatMap(readCitation),
  };
}

function readCitation(given: unknown): Citation[] {
  const citation = record(given);
  const span = record(citation?.['span']);
  const [line, blockId, quote, prefix, suffix] = [
    citation?.['line'],
    span?.['blockId'],
    span?.['quote'],
    span?.['prefix'],
    span?.['suffix'],
  ].map(string);
  if (line == null || !blockId || !quote || prefix == null || suffix == null) return [];
  return [{ line, span: { blockId, quote, prefix, suffix } }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
const array = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);
