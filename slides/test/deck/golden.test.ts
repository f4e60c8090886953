import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { slideLines } from '../../deck/lines.ts';
import type { Deck } from '../../deck/model.ts';
import { slotOf } from '../../deck/timing.ts';
import type { Briefing } from '../../paper/model.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

/**
 * What the decks of our own papers look like, so that a change shows in review. Renewed with
 * `npm run test:unit -- slides/test/deck/golden -u`; where CI runs, a missing file fails.
 */
const folder = join(import.meta.dirname, '../fixtures/decks');
const goldenOf = (paper: string) => join(folder, `${paper}.deck`);

const outline = ({ slides }: Deck): string[] =>
  slides.map((slide) => {
    const [headline = ''] = slideLines(slide);
    const lines = slideLines(slide).length - 1;
    const time = slide.backup ? 'backup' : `${slide.plannedSeconds} s`;
    const number = slide.number === null ? '' : `${slide.number} `;
    return `  ${time.padStart(6)}  ${slide.layout.padEnd(14)}  ${number}${headline}${lines > 0 ? ` (+${lines})` : ''}`;
  });

const asks = ({ recommendations }: Briefing): string[] =>
  recommendations.flatMap(({ number, ask, headline }) => [
    `  ${number ?? '-'}  ${ask?.text ?? 'asks for nothing'}`,
    ...(headline && headline.text !== ask?.text ? [`     ${headline.text}`] : []),
  ]);

const golden = (briefing: Briefing): string =>
  [
    'asks, each with its headline where that differs',
    ...asks(briefing),
    ...[10, 20].flatMap((minutes) => {
      const { deck } = compose(briefing, options({ minutes }));
      return ['', `${minutes} minutes, ${slotOf(deck).planned} s planned`, ...outline(deck)];
    }),
    '',
  ].join('\n');

const own = papers.filter(({ isOwn }) => isOwn);
const others = papers.filter(({ isOwn }) => !isOwn);

describe('the decks of our own papers', () => {
  it.each(own.map((known) => [known.name, known] as const))('%s', async (name, { briefing }) => {
    await expect(golden(briefing)).toMatchFileSnapshot(goldenOf(name));
  });

  it('have no file without a paper', () => {
    const names = own.map(({ name }) => `${name}.deck`);
    expect(readdirSync(folder).filter((file) => file.endsWith('.deck') && !names.includes(file))).toEqual([]);
  });
});

/** Of papers that are not ours to ship only counts are kept. */
describe.runIf(others.length > 0)('the decks of papers beside the project (skipped where these are absent)', () => {
  it('have as many slides as before', async () => {
    const rows = others.map(({ name, briefing }) => {
      const counts = [3, 10, 20, 45].map((minutes) => {
        const { deck } = compose(briefing, options({ minutes }));
        const backup = deck.slides.filter((slide) => slide.backup).length;
        return `${minutes} min: ${deck.slides.length - backup} + ${backup}, ${slotOf(deck).planned} s`;
      });
      return `${name.slice(0, 2)}  ${briefing.recommendations.length} recommendations  ${counts.join('  ')}`;
    });
    const file = join(folder, 'others.counts');
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});
