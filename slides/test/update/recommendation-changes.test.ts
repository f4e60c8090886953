import { describe, expect, it } from 'vitest';
import { recommendationChanges } from '../../update/recommendation-changes.ts';
import { papers } from '../deck/papers.ts';
import { revised, sample, sideOf } from './support.ts';

const briefingOf = (...recommendations: readonly string[]) =>
  sideOf(['# Harbour', '', '## Recommendations', '', ...recommendations.flatMap((one) => [one, ''])].join('\n'))
    .briefing;
const told = (...sides: readonly [readonly string[], readonly string[]]) =>
  recommendationChanges(briefingOf(...sides[0]), briefingOf(...sides[1])).map(
    ({ kind, before, after }) => `${before?.number ?? '-'}→${after?.number ?? '-'} ${kind}`,
  );

const dredge = 'The port authority should dredge the northern channel before the winter of 2028.';
const fees = 'The ministry should raise harbour fees for container ships by four per cent.';
const pilots = 'Parliament should give harbour pilots the right to refuse unsafe tows.';

describe('what became of recommendations', () => {
  it('is told of each kind', () => {
    const { briefing } = sideOf(sample);
    const changes = recommendationChanges(briefing, sideOf(revised).briefing);
    expect(
      changes.map(({ kind, before, after }) => `${before?.number ?? '-'}→${after?.number ?? '-'} ${kind}`),
    ).toEqual([
      '1→1 unchanged',
      '2→2 reworded',
      '3→3 unchanged',
      '-→4 new',
      '4→5 renumbered',
      '5→6 renumbered',
      '6→- withdrawn',
      '7→7 unchanged',
    ]);
  });

  it('goes by the words first', () => {
    expect(told([`1. ${dredge}`, `2. ${fees}`], [`1. ${fees}`, `2. ${dredge}`])).toEqual([
      '2→1 renumbered',
      '1→2 renumbered',
    ]);
  });

  it('goes by the number where the words have less in common', () => {
    const other =
      'The port authority should widen and dredge both channels, and the basin, as soon as the ice has gone.';
    expect(told([`1. ${dredge}`, `2. ${fees}`], [`1. ${other}`, `2. ${fees}`])).toEqual([
      '1→1 reworded',
      '2→2 unchanged',
    ]);
  });

  it('takes nothing for what stands in its place', () => {
    expect(told([`1. ${dredge}`, `2. ${fees}`], [`1. ${pilots}`, `2. ${fees}`])).toEqual([
      '1→- withdrawn',
      '-→1 new',
      '2→2 unchanged',
    ]);
  });

  it('is nothing where a paper is compared with itself', () => {
    for (const { name, briefing } of papers) {
      const kinds = new Set(
        recommendationChanges(briefing, briefing).map(({ kind, before, after }) =>
          before === after ? kind : 'another',
        ),
      );
      expect([...kinds], name).toEqual(briefing.recommendations.length > 0 ? ['unchanged'] : []);
    }
  });

  it('is the opposite the other way round', () => {
    const opposite = {
      new: 'withdrawn',
      withdrawn: 'new',
      unchanged: 'unchanged',
      renumbered: 'renumbered',
      reworded: 'reworded',
    };
    const key = (kind: string, before: { id: string } | null, after: { id: string } | null) =>
      `${kind} ${before?.id} ${after?.id}`;
    for (const [at, { name, briefing }] of papers.entries()) {
      const other = papers[(at + 1) % papers.length]?.briefing ?? briefing;
      const there = recommendationChanges(briefing, other).map(({ kind, before, after }) => key(kind, before, after));
      const back = recommendationChanges(other, briefing).map(({ kind, before, after }) =>
        key(opposite[kind], after, before),
      );
      expect(back.sort(), name).toEqual(there.sort());
    }
  });
});
