import { randomUUID } from 'node:crypto';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import type { KeptVersion, VersionSummary } from '../api/results.ts';
import { AppError } from '../errors.ts';
import type { LibraryDatabase } from './database.ts';

/** Decks as they were when the person gave that state a name. */
export interface Versions {
  keep(deckId: string, paperId: string, name: string, composed: ComposedDeck, keptAt: string): VersionSummary;
  /** Latest first. */
  list(deckId: string): readonly VersionSummary[];
  /** @throws AppError `not_found` where the deck has no such version */
  get(deckId: string, versionId: string): KeptVersion;
  remove(deckId: string, versionId: string): void;
}

type Key = { readonly deckId: string; readonly versionId: string };

export function createVersions(db: LibraryDatabase): Versions {
  const insert = db.prepare<[VersionSummary & { deckId: string; paperId: string; deck: string; notes: string }]>(`
    INSERT INTO versions (id, deck_id, paper_id, name, slides, deck, notes, kept_at)
    VALUES (@id, @deckId, @paperId, @name, @slides, @deck, @notes, @keptAt)
  `);
  const selectAll = db.prepare<[string], VersionSummary>(`
    SELECT id, name, slides, kept_at AS keptAt FROM versions WHERE deck_id = ? ORDER BY kept_at DESC, rowid DESC
  `);
  const select = db.prepare<[Key], { paperId: string; deck: string; notes: string }>(
    'SELECT paper_id AS paperId, deck, notes FROM versions WHERE deck_id = @deckId AND id = @versionId',
  );
  const remove = db.prepare<[Key]>('DELETE FROM versions WHERE deck_id = @deckId AND id = @versionId');

  return {
    keep(deckId, paperId, name, { deck, notes }, keptAt) {
      const summary = { id: randomUUID(), name, slides: deck.slides.length, keptAt };
      insert.run({ ...summary, deckId, paperId, deck: JSON.stringify(deck), notes: JSON.stringify(notes) });
      return summary;
    },
    list: (deckId) => selectAll.all(deckId),
    get(deckId, versionId) {
      const row = select.get({ deckId, versionId });
      if (!row) throw new AppError('not_found', { code: 'version-gone' });
      return { paperId: row.paperId, deck: JSON.parse(row.deck), notes: JSON.parse(row.notes) };
    },
    remove: (deckId, versionId) => void remove.run({ deckId, versionId }),
  };
}
