import type { Flag } from '../../slides/update/model.ts';
import type { FlagsBySlide } from '../api/results.ts';
import type { LibraryDatabase } from './database.ts';

/** What is to be looked at on the slides of a deck since it rests on a paper. */
export interface Flags {
  /** Part of the transaction that changes the paper: in place of those that the deck had with it before. */
  put(deckId: string, paperId: string, flags: Readonly<Record<string, readonly Flag[]>>): void;
  of(deckId: string, paperId: string): FlagsBySlide;
  /** They were looked at. */
  tickOff(deckId: string, paperId: string, slideId: string, ids: readonly number[]): void;
  copy(deckId: string, paperId: string, to: string): void;
}

type Key = { readonly deckId: string; readonly paperId: string };
interface FlagRow {
  readonly slide_id: string;
  readonly position: number;
  readonly flag: string;
}

export function createFlags(db: LibraryDatabase): Flags {
  const select = db.prepare<[Key], FlagRow>(`
    SELECT slide_id, position, flag FROM flags WHERE deck_id = @deckId AND paper_id = @paperId ORDER BY slide_id, position
  `);
  const insert = db.prepare<[Key & FlagRow]>(`
    INSERT INTO flags (deck_id, paper_id, slide_id, position, flag)
    VALUES (@deckId, @paperId, @slide_id, @position, @flag)
  `);
  const clear = db.prepare<[Key]>('DELETE FROM flags WHERE deck_id = @deckId AND paper_id = @paperId');
  const remove = db.prepare<[Key & { slideId: string; position: number }]>(`
    DELETE FROM flags
    WHERE deck_id = @deckId AND paper_id = @paperId AND slide_id = @slideId AND position = @position
  `);

  return {
    put(deckId, paperId, flags) {
      clear.run({ deckId, paperId });
      for (const [slideId, own] of Object.entries(flags))
        for (const [position, flag] of own.entries())
          insert.run({ deckId, paperId, slide_id: slideId, position, flag: JSON.stringify(flag) });
    },

    of: (deckId, paperId) =>
      Object.fromEntries(
        [...Map.groupBy(select.all({ deckId, paperId }), (row) => row.slide_id)].map(([slideId, rows]) => [
          slideId,
          rows.map(({ position, flag }) => ({ ...JSON.parse(flag), id: position })),
        ]),
      ),

    tickOff(deckId, paperId, slideId, ids) {
      for (const position of ids) remove.run({ deckId, paperId, slideId, position });
    },

    copy(deckId, paperId, to) {
      for (const row of select.all({ deckId, paperId })) insert.run({ ...row, deckId: to, paperId });
    },
  };
}
