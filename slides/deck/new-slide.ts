import type { Direction } from '../paper/model.ts';
import { escapeMarkdown } from './escape.ts';
import type { ComposedDeck, Layout, Slide } from './model.ts';

/** Seconds a slide is planned for until somebody says otherwise. */
export const usualSeconds = 60;

interface SlideIds {
  readonly slides: readonly Pick<Slide, 'id'>[];
}

/** An id no slide of the deck has, made of a word that tells what the slide was made from. */
export function freeSlideId(deck: SlideIds, word: string): string {
  const taken = new Set(deck.slides.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** An id for a slide that is made from another. */
export const derivedSlideId = (deck: SlideIds, from: string): string =>
  freeSlideId(deck, from.replace(/(?:-\d+)+$/, '').slice(0, 90) || 'slide');

type SlideParts = Pick<Slide, 'id' | 'layout' | 'body'> & Partial<Slide>;

/** A slide with what is said of it, and nothing else. */
export function makeSlide(parts: SlideParts): Slide {
  return {
    section: null,
    number: null,
    source: null,
    recommendationId: null,
    hidden: false,
    backup: false,
    plannedSeconds: 0,
    citations: [],
    ...parts,
  };
}

/** A slide that somebody writes: it cites nothing. */
export const newSlide = (id: string, layout: Layout, body: string): Slide =>
  makeSlide({ id, layout, body, plannedSeconds: usualSeconds });

/** A deck of one title slide, to be written by hand. */
export function emptyDeck(title: string, language: string, direction: Direction): ComposedDeck {
  return {
    deck: {
      title,
      authors: [],
      language,
      direction,
      marking: null,
      plannedMinutes: 20,
      briefingFor: null,
      presentedBy: null,
      date: null,
      style: { theme: 'ministry', accent: null, footer: null, logo: null },
      slides: [newSlide('title', 'title', `# ${escapeMarkdown(title)}`)],
    },
    notes: {},
  };
}
