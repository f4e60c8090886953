import { type DeckEdit, parseBody, type Slide } from '../../../slides/index.ts';

/** Sets a slide in columns, with as many headings as that takes; or takes one in columns back to a list of points. */
export function withColumns(slide: Slide, headings: readonly [string, string]): DeckEdit {
  if (slide.layout === 'columns') return { kind: 'slide', slideId: slide.id, to: { layout: 'points' } };
  const own = parseBody(slide.body).blocks.filter(({ type }) => type === 'heading').length;
  const added = headings.slice(Math.min(own, 2)).map((heading) => `### ${heading}`);
  const body = [slide.body.trimEnd(), ...added].filter((part) => part !== '').join('\n\n');
  return { kind: 'slide', slideId: slide.id, to: { layout: 'columns', body } };
}
