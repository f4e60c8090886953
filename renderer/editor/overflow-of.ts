import { type Deck, overflow, type Slide } from '../../slides/index.ts';

const known = new WeakMap<Slide, { readonly frame: string; readonly overflow: number }>();

/** Estimated px by which a slide holds more than it can show, 0 or less where it fits; measured once for each text. */
export function overflowOf(slide: Slide, deck: Deck): number {
  // All that a measure takes from the deck: the theme's type, and on a title who briefs whom and when.
  const { style, briefingFor, presentedBy, date, language } = deck;
  const frame = [style.theme, briefingFor, presentedBy, date, language].join('\n');
  const before = known.get(slide);
  if (before?.frame === frame) return before.overflow;
  const measured = overflow(slide, deck);
  known.set(slide, { frame, overflow: measured });
  return measured;
}
