import { wordOfEdit } from '../../slides/deck/edit-word.ts';
import { type DeckEdit, slidesOfEdit } from '../../slides/deck/edits.ts';
import type { EditName, UndoState } from '../api/results.ts';
import type { LibraryDatabase } from './database.ts';

/** Every edit of a deck with its opposite, for as long as the deck is kept. Part of the transaction of the edit. */
export interface History {
  /**
   * Edits of one text that follow each other within the pause are one: the first opposite takes back all of them.
   *
   * @param at ISO 8601
   */
  record(deckId: string, edit: DeckEdit, opposite: DeckEdit, at: string): void;
  /** Marks the latest edit as undone and gives what makes it good; null where there is none. */
  undo(deckId: string): DeckEdit | null;
  /** Marks the edit undone last as done and gives it; null where there is none. */
  redo(deckId: string): DeckEdit | null;
  /** What undo and redo would do now. */
  state(deckId: string): UndoState;
}

/** Milliseconds between two saves of a text after which the person has begun something new. */
const pause = 2_000;

interface EditRow {
  readonly id: number;
  readonly field: string | null;
  readonly edit: string;
  readonly opposite: string;
  readonly made_at: string;
}

export function createHistory(db: LibraryDatabase): History {
  const columns = 'SELECT id, field, edit, opposite, made_at FROM edits WHERE deck_id = ?';
  const selectDone = db.prepare<[string], EditRow>(`${columns} AND state = 'done' ORDER BY id DESC LIMIT 1`);
  const selectUndone = db.prepare<[string], EditRow>(`${columns} AND state = 'undone' ORDER BY id LIMIT 1`);
  const overtake = db.prepare<[string]>("UPDATE edits SET state = 'overtaken' WHERE deck_id = ? AND state = 'undone'");
  const insert = db.prepare<[Omit<EditRow, 'id'> & { deck_id: string }]>(`
    INSERT INTO edits (deck_id, field, edit, opposite, made_at, state)
    VALUES (@deck_id, @field, @edit, @opposite, @made_at, 'done')
  `);
  const extend = db.prepare<[Pick<EditRow, 'id' | 'edit' | 'made_at'>]>(
    'UPDATE edits SET edit = @edit, made_at = @made_at WHERE id = @id',
  );
  const mark = db.prepare<[{ id: number; state: 'done' | 'undone' }]>('UPDATE edits SET state = @state WHERE id = @id');

  const nameOf = (row: EditRow | undefined): EditName | null => {
    if (!row) return null;
    const edit: DeckEdit = JSON.parse(row.edit);
    return { word: wordOfEdit(edit), slideIds: slidesOfEdit(edit) };
  };

  return {
    record(deckId, edit, opposite, at) {
      const overtaken = overtake.run(deckId).changes > 0;
      const last = selectDone.get(deckId);
      const field = fieldOf(edit, opposite);
      const row = {
        deck_id: deckId,
        field,
        edit: JSON.stringify(edit),
        opposite: JSON.stringify(opposite),
        made_at: at,
      };
      const goesOn =
        last !== undefined &&
        !overtaken &&
        field !== null &&
        last.field === field &&
        Math.abs(Date.parse(at) - Date.parse(last.made_at)) < pause;
      if (goesOn) extend.run({ id: last.id, edit: row.edit, made_at: at });
      else insert.run(row);
    },

    undo(deckId) {
      const row = selectDone.get(deckId);
      if (!row) return null;
      mark.run({ id: row.id, state: 'undone' });
      return JSON.parse(row.opposite);
    },

    redo(deckId) {
      const row = selectUndone.get(deckId);
      if (!row) return null;
      mark.run({ id: row.id, state: 'done' });
      return JSON.parse(row.edit);
    },

    state: (deckId) => ({ undo: nameOf(selectDone.get(deckId)), redo: nameOf(selectUndone.get(deckId)) }),
  };
}

/** Names the one text an edit changes; null where it changes anything else. */
function fieldOf(edit: DeckEdit, opposite: DeckEdit): string | null {
  if (edit.kind === 'slide') {
    const keys = Object.keys(edit.to);
    return keys.length === 1 && keys[0] === 'body' ? `body of ${edit.slideId}` : null;
  }
  if (edit.kind !== 'notes' || opposite.kind !== 'notes') return null;
  const say = edit.to.say !== opposite.to.say;
  const ifAsked = edit.to.ifAsked !== opposite.to.ifAsked;
  if (say && ifAsked) return null;
  return `${say ? 'say' : 'if asked'} of ${edit.slideId}`;
}
