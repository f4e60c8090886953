import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { fitSlide, overflow } from '../../render/fit.ts';
import { options } from '../deck/options.ts';
import { papers } from '../deck/papers.ts';
import { extremes, harbours, hebrew } from './fixtures.ts';
import { arrangedHebrew, arrangements } from './layout-fixtures.ts';
import { arabic, azerbaijani, russian } from './scripts.ts';

describe('overflow', () => {
  const fixtures = { harbours, hebrew, extremes, arabic, russian, azerbaijani, arrangements, arrangedHebrew };
  const composed = papers.map(({ name, briefing }) => [name, compose(briefing, options()).deck] as const);
  it.each([...Object.entries(fixtures), ...composed])('says of %s what trying every size says', (_name, deck) => {
    // Each slide as it is, and with its text said again and again until no size holds it.
    const slides = deck.slides.flatMap((slide) =>
      [1, 2, 3, 4, 6].map((times) => ({ ...slide, body: Array(times).fill(slide.body).join('\n') })),
    );
    const other = slides.filter((slide) => overflow(slide, deck) <= 0 !== fitSlide(slide, deck).overflow <= 0);
    expect(other.map(({ body }) => body)).toEqual([]);
  });
});
