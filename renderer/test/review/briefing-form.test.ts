import { expect, test } from 'vitest';
import type { Briefing, Recommendation } from '../../../slides/index.ts';
import { initialForm, type Office, readForm, writtenDate } from '../../review/briefing-form.ts';
import { keyOf } from '../../review/names.ts';

const span = { blockId: 'b1', quote: 'Open the port.', prefix: '', suffix: '' };
const recommendation = (id: string): Recommendation => ({
  id,
  number: '1',
  text: 'Open the port.',
  spans: [{ ...span, blockId: id }],
  ask: { text: 'Open the port.', span },
  nearest: null,
  headline: null,
  rationale: [],
  evidence: [],
  repeats: [],
  facts: { owner: null, deadline: null, cost: null, priority: null },
  sectionId: null,
  confidence: 1,
  reasons: [],
});
const briefing: Briefing = {
  title: null,
  authors: [],
  authorSpans: [],
  affiliation: null,
  language: 'fr',
  direction: 'ltr',
  marking: 'DIFFUSION RESTREINTE',
  introduction: [],
  sections: [],
  recommendations: [recommendation('rec-1'), recommendation('rec-2')],
  closing: [],
  paragraphs: {},
  pages: {},
  diagnostics: [],
};
const office: Office = { presentedBy: 'Ana', theme: 'ministry', accent: '', footer: '', logo: '' };
const form = initialForm(briefing, office, new Date(2026, 2, 3));

test('starts with the paper’s marking, its language’s date, twenty minutes and every recommendation', () => {
  expect(form).toMatchObject({
    marking: 'DIFFUSION RESTREINTE',
    date: '3 mars 2026',
    minutes: '20',
    leftOut: [],
  });
});

test('a paper in a language without month names is dated in English', () => {
  expect(initialForm({ ...briefing, language: 'und' }, office, new Date(2026, 2, 3)).date).toBe('3 March 2026');
});

test('empty fields are nothing rather than empty text', () => {
  const read = readForm({ ...form, marking: '  ', date: '' }, briefing);
  expect(read).toMatchObject({
    options: {
      minutes: 20,
      marking: null,
      briefingFor: null,
      presentedBy: 'Ana',
      date: null,
      style: { theme: 'ministry', accent: null, footer: null, logo: null },
      recommendations: null,
    },
  });
});

test('a choice of recommendations is passed on', () => {
  expect(readForm({ ...form, leftOut: [keyOf({ ...span, blockId: 'rec-1' })] }, briefing)).toMatchObject({
    options: { recommendations: ['rec-2'] },
  });
});

test('a briefing of nothing is refused, unless the paper recommends nothing', () => {
  expect(
    readForm({ ...form, leftOut: ['rec-1', 'rec-2'].map((blockId) => keyOf({ ...span, blockId })) }, briefing),
  ).toMatchObject({ problem: { field: 'chosen' } });
  expect(readForm(form, { ...briefing, recommendations: [] })).toHaveProperty('options');
});

test.each(['', '0', '-5', '601', 'soon'])('%j minutes are refused', (minutes) => {
  expect(readForm({ ...form, minutes }, briefing)).toMatchObject({ problem: { field: 'minutes' } });
});

test('an accent of the office is kept in every theme, and a theme’s own is the theme’s', () => {
  const styleOf = (accent: string) => {
    const read = readForm({ ...form, theme: 'chamber', accent }, briefing);
    return 'options' in read ? read.options.style : null;
  };
  expect(styleOf('#C8102E')).toMatchObject({ theme: 'chamber', accent: '#C8102E' });
  expect(styleOf('#0F5C63')).toMatchObject({ theme: 'chamber', accent: null });
});

test('a date is in figures where the browser has no names of months', () => {
  const nameless = () => '2026 M11 08';
  expect(writtenDate(new Date(2026, 10, 8), 'az', nameless)).toBe('08.11.2026');
  expect(writtenDate(new Date(2026, 10, 8), 'en')).toBe('8 November 2026');
});
