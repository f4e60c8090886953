import { asksForNothing } from '../deck/asks-for-nothing.ts';
import type { Deck, Slide } from '../deck/model.ts';
import type { ShowState } from './model.ts';

/**
 * What is left to show when the time is nearly over: the recommendations not reached yet that ask for something, then
 * the decisions.
 */
export function shortPath({ at, visited }: ShowState, deck: Pick<Deck, 'slides' | 'language'>): readonly string[] {
  const counted = deck.slides.filter(({ backup }) => !backup);
  const home = [at, ...visited.toReversed()].find(({ slideId }) => counted.some(({ id }) => id === slideId));
  const reached = counted.findIndex(({ id }) => id === home?.slideId);
  const left = counted.slice(reached + 1);
  const asks = (slide: Slide) =>
    slide.layout === 'recommendation' && slide.recommendationId !== null && !asksForNothing(slide, deck.language);
  return [...left.filter(asks), ...left.filter(({ layout }) => layout === 'decisions')].map(({ id }) => id);
}
