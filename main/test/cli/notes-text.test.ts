import { expect, it } from 'vitest';
import { formatNotes, parseNotes } from '../../cli/notes-text.ts';

it.each([
  { say: 'Pause.\n\n- then smile', ifAsked: 'It cost **5 M**. (§3)' },
  { say: '', ifAsked: 'Only this.' },
  { say: 'Only this.', ifAsked: '' },
  { say: '', ifAsked: '' },
  { say: '## Background\n\nLong ago.', ifAsked: '## If asked\n\nTwice.' },
])('reads back what it wrote: %j', (notes) => {
  expect(parseNotes(formatNotes(notes))).toEqual(notes);
});

it('takes a text without headings as all to be said', () => {
  expect(parseNotes('Pause here.\r\nThen smile.\r\n')).toEqual({ say: 'Pause here.\nThen smile.', ifAsked: '' });
});
