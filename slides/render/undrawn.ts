import type { Deck, Slide } from '../deck/model.ts';
import { deckFacts } from './deck-facts.ts';
import { isCovered } from './fonts.ts';
import { shownSlides } from './section.ts';

/** A character that no bundled font draws, and where it stands: the machine's own fonts are asked for it. */
export interface Undrawn {
  readonly character: string;
  /** Places of the slides, counted from 1 in the order in which they are shown. */
  readonly slides: readonly number[];
}

/** The characters of a deck that will look as each machine draws them, in the order in which they come. */
export function undrawnCharacters(deck: Deck): Undrawn[] {
  const places = new Map<string, number[]>();
  for (const [index, { slide }] of shownSlides(deck).entries()) {
    const texts = [...(index === 0 ? frameTexts(deck) : []), ...slideTexts(slide)];
    for (const character of new Set(texts.join(''))) {
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

const named = 8;

/** The same in a sentence for the person; null where every character is drawn. */
export function undrawnWarning(deck: Deck): string | null {
  const undrawn = undrawnCharacters(deck);
  if (undrawn.length === 0) return null;
  const names = undrawn.slice(0, named).map(({ character, slides }) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `${character} (U+${code}) on slide${slides.length > 1 ? 's' : ''} ${slides.join(', ')}`;
  });
  const more = undrawn.length > named ? ` and ${undrawn.length - named} more` : '';
  return (
    `Lectern has no font for ${names.join('; ')}${more}. ` +
    'The fonts of the machine are used for them, so they may look different elsewhere: look at these slides in the file.'
  );
}
