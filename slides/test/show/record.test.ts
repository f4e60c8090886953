import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../deck/model.ts';
import { type BriefingRecord, logsByDefault, recordMarkdown, recordPage } from '../../show/record.ts';

const slide = (id: string, body: string, changes: Partial<Slide> = {}): Slide => ({
  id,
  layout: 'recommendation',
  body,
  section: null,
  number: id,
  source: null,
  recommendationId: `rec-${id}`,
  hidden: false,
  backup: false,
  plannedSeconds: 60,
  citations: [],
  ...changes,
});
const deck: Deck = {
  title: 'A <harbour> that pays',
  authors: [],
  language: 'en',
  direction: 'ltr',
  marking: 'OFFICIAL',
  plannedMinutes: 10,
  briefingFor: 'the Council',
  presentedBy: 'Bo Pier',
  date: null,
  style: { theme: 'ministry', accent: null, footer: null, logo: null },
  slides: [
    slide('t', '# Title', { layout: 'title', recommendationId: null, number: null }),
    slide('1', '# Halve the fees'),
    slide('2', '# Open the quay at night'),
    slide('3', '# Never reached'),
  ],
};
const record: BriefingRecord = {
  deck,
  startedAt: '2026-03-03T09:00:00.000Z',
  endedAt: '2026-03-03T09:20:00.000Z',
  decisions: [
    {
      slideId: '1',
      outcome: 'agreed-with-changes',
      note: 'From 2028 | not\n*2027*',
      decidedAt: '2026-03-03T09:07:00.000Z',
    },
  ],
  shown: ['t', '1', '2'],
};
const times = { date: (iso: string) => iso.slice(0, 10), time: (iso: string) => iso.slice(11, 16) };

describe('the record of a briefing', () => {
  it('says when, for whom, what was shown and what was decided, in the words of the slides', () => {
    expect(recordMarkdown(record, times)).toBe(
      [
        'OFFICIAL',
        '# Record: A \\<harbour> that pays',
        '2026-03-03, 09:00–09:20',
        'Briefing for the Council, presented by Bo Pier',
        'Slides shown: 1, 2, 3 of 4',
        [
          '| No. | Recommendation | Decision | Note | At |',
          '|---|---|---|---|---|',
          '| 1 | Halve the fees | Agreed with changes | From 2028 \\| not \\*2027\\* | 09:07 |',
          '| 2 | Open the quay at night | No decision noted |  |  |',
        ].join('\n'),
        'OFFICIAL',
        '',
      ].join('\n\n'),
    );
  });

  it('a recommendation that was decided without being shown is in it; one that was neither is not', () => {
    const early = { ...record, shown: [], decisions: [{ ...record.decisions[0], slideId: '3' }] } as BriefingRecord;
    const text = recordMarkdown(early, times);
    expect(text).toContain('Never reached');
    expect(text).not.toContain('Halve the fees');
  });

  it('on paper, what people wrote is text', () => {
    const page = recordPage(
      {
        ...record,
        decisions: [{ slideId: '1', outcome: null, note: '<script>alert(1)</script>', decidedAt: record.startedAt }],
      },
      times,
    );
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(page.split('OFFICIAL')).toHaveLength(3);
  });
});

it('nothing is written down by itself where the marking is high', () => {
  expect(['SECRET', 'Top Secret', 'CONFIDENTIAL', 'RESTRICTED', 'TLP:RED'].map(logsByDefault)).toEqual(
    Array(5).fill(false),
  );
  expect([null, 'OFFICIAL', 'UNCLASSIFIED', 'TLP:GREEN'].map(logsByDefault)).toEqual(Array(4).fill(true));
});
