import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { initialForm } from '../../review/briefing-form.ts';
import { forgetForm, keepForm, withKept } from '../../review/kept-form.ts';
import { read } from './ports.ts';

const office = { presentedBy: '', theme: 'ministry', accent: '', footer: '', logo: '' } as const;
const initial = initialForm(read, office, new Date(2026, 0, 1));
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps what was filled in for each paper by itself, until it is forgotten', () => {
  const filled = { ...initial, minutes: '7', briefingFor: 'The minister', theme: 'chamber', leftOut: ['one'] } as const;
  keepForm('p1', filled);
  expect(withKept('p1', initial)).toEqual(filled);
  expect(withKept('p2', initial)).toEqual(initial);
  forgetForm('p1');
  expect(withKept('p1', initial)).toEqual(initial);
});

it('takes only what is of the form from what another Lectern kept', () => {
  kept.set(
    'lectern.review.p1',
    JSON.stringify({ minutes: 7, theme: 'gone', leftOut: [1], colour: 'red', date: 'May' }),
  );
  expect(withKept('p1', initial)).toEqual({ ...initial, date: 'May' });
  kept.set('lectern.review.p1', 'not JSON');
  expect(withKept('p1', initial)).toEqual(initial);
});

it('does without where a window has no storage', () => {
  vi.unstubAllGlobals();
  keepForm('p1', { ...initial, minutes: '7' });
  expect(withKept('p1', initial)).toEqual(initial);
  forgetForm('p1');
});
