import type { Notes } from '../../slides/deck/model.ts';
import type { LibraryDatabase } from './database.ts';
import { refused, type SlideKey } from './slides.ts';

export interface NotesTable {
  /** Part of the transaction that stores the deck: one row a slide, so that every later save finds one. */
  insert(deckId: string, notes: Iterable<readonly [slideId: string, Notes]>): void;
  of(deckId: string): readonly { readonly slideId: string; readonly notes: Notes; readonly revision: number }[];
  /**
   * Replaces the notes of a slide and gives the new revision.
   *
   * @throws AppError `conflict` where they were saved since `baseRevision`, `not_found`
   */
  save(key: SlideKey, notes: Notes, baseRevision: number): number;
  /** @throws AppError `not_found` */
  get(key: SlideKey): Notes;
  /** Part of a transaction: another text, whatever revision there is; it is a new one. */
  replace(key: SlideKey, notes: Notes): void;
}

interface NotesRow {
  readonly slide_id: string;
  readonly say: string;
  readonly if_asked: string;
  readonly revision: number;
}

/** Speaker notes: the only file that writes their table, and with `search.ts` the only one that reads it. */
export function createNotes(db: LibraryDatabase): NotesTable {
  const select = db.prepare<[string], NotesRow>(`
    SELECT notes.slide_id, say, if_asked, notes.revision
    FROM notes JOIN slides ON slides.deck_id = notes.deck_id AND slides.id = notes.slide_id
    WHERE notes.deck_id = ? ORDER BY slides.position
  `);
  const selectRevision = db
    .prepare<[SlideKey], number>('SELECT revision FROM notes WHERE deck_id = @deckId AND slide_id = @slideId')
    .pluck();
  const insert = db.prepare<[SlideKey & Notes]>(`
    INSERT INTO notes (deck_id, slide_id, say, if_asked, revision) VALUES (@deckId, @slideId, @say, @ifAsked, 0)
  `);
  const update = db.prepare<[SlideKey & Notes & { baseRevision: number }]>(`
    UPDATE notes SET say = @say, if_asked = @ifAsked, revision = revision + 1
    WHERE deck_id = @deckId AND slide_id = @slideId AND revision = @baseRevision
  `);

  const selectOne = db.prepare<[SlideKey], Notes>(
    'SELECT say, if_asked AS ifAsked FROM notes WHERE deck_id = @deckId AND slide_id = @slideId',
  );
  const replace = db.prepare<[SlideKey & Notes]>(`
    UPDATE notes SET say = @say, if_asked = @ifAsked, revision = revision + 1
    WHERE deck_id = @deckId AND slide_id = @slideId
  `);

  return {
    insert(deckId, notes) {
      for (const [slideId, { say, ifAsked }] of notes) insert.run({ deckId, slideId, say, ifAsked });
    },

    of: (deckId) =>
      select.all(deckId).map((row) => ({
        slideId: row.slide_id,
        notes: { say: row.say, ifAsked: row.if_asked },
        revision: row.revision,
      })),

    save(key, { say, ifAsked }, baseRevision) {
      if (update.run({ ...key, say, ifAsked, baseRevision }).changes === 1) return baseRevision + 1;
      throw refused('notes', selectRevision.get(key));
    },

    get(key) {
      const notes = selectOne.get(key);
      if (!notes) throw refused('notes', undefined);
      return notes;
    },

    replace: (key, { say, ifAsked }) => void replace.run({ ...key, say, ifAsked }),
  };
}
