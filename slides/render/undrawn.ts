import type { Deck, Notes, NotesBySlide, Slide } from '../deck/model.ts';
import { deckFacts } from './deck-facts.ts';
import { isCovered } from './fonts.ts';
import { shownSlides } from './section.ts';

/** A character that no bundled font draws, and where it stands: the machine's own fonts are asked for it. */
export interface Undrawn {
  readonly character: string;
  /** Places of the slides, counted from 1 in the order in which they are shown. */
  readonly slides: readonly number[];
}

/**
 * The characters of a deck that will look as each machine draws them, in the order in which they come; with `notes`,
 * those of a speaker's copy.
 */
export function undrawnCharacters(deck: Deck, notes: NotesBySlide = {}): Undrawn[] {
  return undrawnAmong(deck, (slide, index) => [
    ...(index === 0 ? frameTexts(deck) : []),
    ...slideTexts(slide),
    ...noteTexts(notes[slide.id]),
  ]);
}

function undrawnAmong(deck: Deck, textsOf: (slide: Slide, index: number) => string[]): Undrawn[] {
  const places = new Map<string, number[]>();
  for (const [index, { slide }] of shownSlides(deck).entries()) {
    for (const character of new Set(textsOf(slide, index).join(''))) {
      if (isCovered(character)) continue;
      places.set(character, [...(places.get(character) ?? []), index + 1]);
    }
  }
  return [...places].map(([character, slides]) => ({ character, slides }));
}

/** What stands on each slide alike, and on the title. */
const frameTexts = ({ marking, style, ...deck }: Deck): string[] => [
  marking ?? '',
  style.footer ?? '',
  ...deckFacts({ marking, style, ...deck }).map(({ value }) => value),
];

const slideTexts = ({ body, section, number, source }: Slide): string[] => [
  body,
  section ?? '',
  number ?? '',
  source ?? '',
];

const noteTexts = (notes: Notes | undefined): string[] => (notes ? [notes.say, notes.ifAsked] : []);

const named = 8;

/** The same in a sentence for the person; null where every character is drawn. */
export function undrawnWarning(deck: Deck): string | null {
  return warningOf(undrawnCharacters(deck), 'on');
}

/** Likewise of the notes alone, which only a speaker's copy has. */
export function undrawnNotesWarning(deck: Deck, notes: NotesBySlide): string | null {
  return warningOf(
    undrawnAmong(deck, ({ id }) => noteTexts(notes[id])),
    'in the notes of',
  );
}

function warningOf(undrawn: readonly Undrawn[], where: string): string | null {
  if (undrawn.length === 0) return null;
  const names = undrawn.slice(0, named).map(({ character, slides }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code}) ${where} slide${slides.length > 1 ? 's' : ''} ${slides.join(', ')}`;
  });
  const more = undrawn.length > named ? ` and ${undrawn.length - named} more` : '';
  return (
    `Lectern has no font for ${names.join('; ')}${more}. ` +
    'The fonts of the machine are used for them, so they may look different elsewhere: look at these slides in the file.'
  );
}
