import type { Script, ShowState } from './model.ts';

/** What is left to show when the time is nearly over: the recommendations not reached yet, then the decisions. */
export function shortPath({ at, visited }: ShowState, { slides }: Script): readonly string[] {
  const counted = slides.filter(({ backup }) => !backup);
  const home = [at, ...visited.toReversed()].find(({ slideId }) => counted.some(({ id }) => id === slideId));
  const reached = counted.findIndex(({ id }) => id === home?.slideId);
  const left = counted.slice(reached + 1);
  const asks = left.filter(({ recommendationId, layout }) => recommendationId !== null && layout === 'recommendation');
  const decisions = left.filter(({ layout }) => layout === 'decisions');
  return [...asks, ...decisions].map(({ id }) => id);
}
