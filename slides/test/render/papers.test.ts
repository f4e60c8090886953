import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { themeNames } from '../../deck/model.ts';
import { textWidth } from '../../render/measure.ts';
import { scale } from '../../themes/geometry.ts';
import { options } from '../deck/options.ts';
import { papers } from '../deck/papers.ts';
import { openChromium } from './browser.ts';
import { type Drawn, openSheet } from './drawn.ts';

/** The space at which a headline wraps is kept for the outline and hangs, unseen, beyond its line. */
const space = textWidth(' ', 'serif-600', scale.title[0]?.size ?? 0);

/** One item alone on a slide that goes on from one with several. */
const orphans = (drawn: readonly Drawn[]): readonly Drawn[] =>
  drawn.filter(({ headline, items }, index) => {
    const before = drawn[index - 1];
    return items === 1 && before !== undefined && before.items > 1 && before.headline === headline;
  });

describe('the deck of every paper at hand, in every theme', () => {
  let browser: Browser;
  let draw: Awaited<ReturnType<typeof openSheet>>;
  beforeAll(async () => {
    browser = await openChromium();
    draw = await openSheet(browser);
  });
  afterAll(() => browser?.close());

  it.each(papers.map((known) => [known.name, known] as const))(
    '%s: nothing overflows, no headline ends in a widow, no bullet is left alone',
    async (_name, known) => {
      for (const minutes of [5, 20]) {
        for (const theme of themeNames) {
          const style = { theme, accent: null, footer: null, logo: null };
          const { deck } = compose(known.briefing, options({ minutes, marking: 'OFFICIAL', style }));
          const drawn = await draw(deck);
          const over = drawn.filter(({ excess, sideways }) => excess > 0.5 || sideways > space);
          const at = `${theme}, ${minutes} minutes`;
          expect(
            over.map(({ id, excess, sideways }) => ({ id, excess, sideways })),
            at,
          ).toEqual([]);
          expect(
            drawn.filter(({ widow }) => widow !== null).map(({ id, widow }) => ({ id, widow })),
            at,
          ).toEqual([]);
          expect(
            orphans(drawn).map(({ id }) => id),
            at,
          ).toEqual([]);
        }
      }
    },
    60_000,
  );
});
