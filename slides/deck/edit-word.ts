import type { DeckEdit, Deed } from './edits.ts';

/** What an edit was to the person: what the buttons of undo and redo name. */
export type EditWord =
  | Deed
  | 'text'
  | 'hide'
  | 'show'
  | 'to-backup'
  | 'from-backup'
  | 'layout'
  | 'time'
  | 'section'
  | 'notes'
  | 'title'
  | 'deck'
  | 'insert'
  | 'remove'
  | 'order'
  | 'replace'
  | 'paper'
  | 'several';

export function wordOfEdit(edit: DeckEdit): EditWord {
  switch (edit.kind) {
    case 'slide':
      return wordOfSlide(edit.to);
    case 'deck':
      return Object.keys(edit.to).join() === 'title' ? 'title' : 'deck';
    case 'all': {
      if (edit.deed) return edit.deed;
      const [word = 'several', ...others] = new Set(edit.edits.map(wordOfEdit));
      return others.length === 0 ? word : 'several';
    }
    default:
      return edit.kind;
  }
}

function wordOfSlide(to: Extract<DeckEdit, { kind: 'slide' }>['to']): EditWord {
  const [only, ...others] = Object.keys(to) as (keyof typeof to)[];
  if ('body' in to || only === 'citations') return 'text';
  if (others.length > 0) return 'several';
  if (only === 'hidden') return to.hidden ? 'hide' : 'show';
  if (only === 'backup') return to.backup ? 'to-backup' : 'from-backup';
  if (only === 'plannedSeconds') return 'time';
  return only === 'layout' || only === 'section' ? only : 'several';
}
