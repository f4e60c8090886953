import { describe, expect, it } from 'vitest';
import { compose } from '../../deck/compose.ts';
import { leftOut } from '../../deck/left-out.ts';
import type { Deck, Slide } from '../../deck/model.ts';
import { slotOf } from '../../deck/timing.ts';
import { brief } from '../../paper/brief.ts';
import { readPaper } from '../../paper/read-paper.ts';
import { options } from './options.ts';
import { papers } from './papers.ts';

const shown = ({ slides }: Deck): Slide[] => slides.filter(({ backup }) => !backup);
const backup = ({ slides }: Deck): Slide[] => slides.filter((slide) => slide.backup);
const inMinutes = (text: string, minutes: number): Deck =>
  compose(brief(readPaper('paper.md', text)), options({ minutes })).deck;

describe.each(papers.map((known) => [known.name, known] as const))('the deck of %s', (_name, { briefing }) => {
  it.each([3, 10, 20, 45])('can be shown in %d minutes', (minutes) => {
    const { deck } = compose(briefing, options({ minutes }));
    const { planned, available } = slotOf(deck);
    expect(planned).toBeLessThanOrEqual(available);
    for (const { id, plannedSeconds } of shown(deck)) expect(plannedSeconds, id).toBeGreaterThanOrEqual(15);
    for (const { plannedSeconds } of backup(deck)) expect(plannedSeconds).toBe(0);
    expect(shown(deck)[0]?.layout).toBe('title');
  });

  it('keeps every slide, whatever the slot, and says of each that falls out why', () => {
    const all = compose(briefing, options({ minutes: 600 })).deck;
    expect(leftOut(all).flatMap(({ slides }) => slides.map(({ id }) => id))).toEqual(backup(all).map(({ id }) => id));
    for (const minutes of [1, 3, 10]) {
      const { deck } = compose(briefing, options({ minutes }));
      const kept = ({ slides }: Deck) => slides.flatMap(({ id, layout }) => (layout === 'section' ? [] : [id])).sort();
      expect(kept(deck)).toEqual(kept(all));
      expect(
        leftOut(deck)
          .flatMap(({ slides }) => slides.map(({ id }) => id))
          .sort(),
      ).toEqual(
        backup(deck)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });
});

const section = (name: string, from: number) =>
  `### ${name}\n\n${Array.from({ length: 6 }, (_, index) => `${from + index}. The board should repair quay ${from + index}. It leaks in ${name} and has been patched with tar every spring.`).join('\n')}\n`;
const long = `# Quays

## Why it matters

- The quays of the coast are a hundred years old.
- Ships wait outside for days in winter.

## Recommendations

${section('the north', 1)}
${section('the south', 7)}
${section('the islands', 13)}
`;

describe('a slot too short for everything', () => {
  it('keeps the asks and lets context go first', () => {
    const deck = inMinutes(long, 5);
    expect(shown(deck).map(({ layout }) => layout)).toContain('bottom-line');
    expect(shown(deck).map(({ layout }) => layout)).not.toContain('points');
    const listed = shown(deck)
      .filter(({ layout }) => layout === 'bottom-line')
      .map(({ body }) => body)
      .join('\n');
    expect(listed.match(/repair quay/g)).toHaveLength(18);
  });

  it('shows the first of each section before the second of any', () => {
    const numbers = shown(inMinutes(long, 5)).flatMap(({ layout, number }) =>
      layout === 'recommendation' ? [number] : [],
    );
    expect(numbers.slice(0, 1)).toEqual(['1']);
    expect(numbers).toEqual(expect.arrayContaining(['1', '7', '13']));
    expect(numbers).not.toContain('6');
  });

  it('groups what falls out as the paper has it', () => {
    const sections = backup(inMinutes(long, 5)).flatMap(({ layout, section: name }) =>
      layout === 'recommendation' ? [name] : [],
    );
    expect([...new Set(sections)]).toEqual(['the north', 'the south', 'the islands']);
    expect(sections).toEqual([...sections].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
  });

  it('says in sentences what fell out', () => {
    const [context] = leftOut(inMinutes(long, 5)).slice(-1);
    expect(context?.reason).toEqual({ code: 'context', minutes: 5, shown: 0 });
    expect(context?.slides.map(({ headline }) => headline)).toEqual(['Why it matters']);
  });

  it('has a divider before each section where there is time for that', () => {
    const dividers = (minutes: number) =>
      shown(inMinutes(long, minutes)).flatMap(({ layout, body }) => (layout === 'section' ? [body] : []));
    expect(dividers(45)).toEqual(['# the north', '# the south', '# the islands']);
    expect(dividers(5)).toEqual([]);
  });

  it('is still a deck in half a minute', () => {
    const deck = inMinutes(long, 0.5);
    expect(shown(deck).map(({ layout }) => layout)).toEqual(['title', 'bottom-line']);
    expect(slotOf(deck).planned).toBeLessThanOrEqual(30);
  });
});

const order = ['the north', 'the south', 'the islands'];
