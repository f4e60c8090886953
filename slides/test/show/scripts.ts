import type { Script, ShowSlide } from '../../show/model.ts';

/** Five counted slides of a minute each, of which `b` comes in two steps, and two backup slides. */
export const script: Script = {
  slides: ['a', 'b', 'c', 'd', 'e', 'x', 'y'].map(
    (id): ShowSlide => ({
      id,
      layout: id === 'e' ? 'decisions' : id === 'a' ? 'title' : 'recommendation',
      recommendationId: id === 'a' || id === 'e' ? null : `rec-${id}`,
      backup: id === 'x' || id === 'y',
      plannedSeconds: 60,
    }),
  ),
  steps: (slideId) => (slideId === 'b' ? 2 : 0),
};
