import { expect, it } from 'vitest';
import { wordOfEdit } from '../../deck/edit-word.ts';
import type { DeckEdit } from '../../deck/edits.ts';

const slide = (to: Extract<DeckEdit, { kind: 'slide' }>['to']): DeckEdit => ({ kind: 'slide', slideId: 'a', to });
const all = (...edits: DeckEdit[]): DeckEdit => ({ kind: 'all', edits });

it.each<[DeckEdit, string]>([
  [slide({ body: '# A' }), 'text'],
  [slide({ body: '# A', layout: 'columns' }), 'text'],
  [slide({ hidden: true }), 'hide'],
  [slide({ hidden: false }), 'show'],
  [slide({ backup: true }), 'to-backup'],
  [slide({ backup: false }), 'from-backup'],
  [slide({ layout: 'points' }), 'layout'],
  [slide({ plannedSeconds: 9 }), 'time'],
  [slide({ section: null }), 'section'],
  [slide({ layout: 'points', hidden: true }), 'several'],
  [{ kind: 'notes', slideId: 'a', to: { say: '', ifAsked: '' } }, 'notes'],
  [{ kind: 'deck', to: { title: 'A' } }, 'title'],
  [{ kind: 'deck', to: { marking: null } }, 'deck'],
  [{ kind: 'remove', slideIds: ['a'] }, 'remove'],
  [all(slide({ hidden: true }), slide({ hidden: true })), 'hide'],
  [all(slide({ hidden: true }), slide({ backup: true })), 'several'],
  [{ kind: 'all', deed: 'split', edits: [slide({ body: '# A' })] }, 'split'],
])('%j is called what it was to the person', (edit, word) => {
  expect(wordOfEdit(edit)).toBe(word);
});
