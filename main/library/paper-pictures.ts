import type { PaperPicture } from '../api/results.ts';
import type { PlacedPicture } from '../importing/paper-pictures.ts';
import type { LibraryDatabase } from './database.ts';
import type { Pictures } from './pictures.ts';

export interface PaperPictures {
  /** Part of a transaction. Those of a paper that has some already stay as they are. */
  store(paperId: string, pictures: readonly PlacedPicture[]): void;
  /** In the order of the paper. */
  of(paperId: string): readonly PaperPicture[];
}

/** The pictures of papers; their bytes are kept once, with those of slides. */
export function createPaperPictures(db: LibraryDatabase, pictures: Pictures): PaperPictures {
  const insert = db.prepare<[string, number, string, string, string | null]>(
    'INSERT INTO paper_pictures (paper_id, position, sha256, alternative, block_id) VALUES (?, ?, ?, ?, ?)',
  );
  const select = db.prepare<[string], PaperPicture>(`
    SELECT sha256, width, height, alternative, block_id AS blockId
    FROM paper_pictures JOIN pictures USING (sha256) WHERE paper_id = ? ORDER BY position
  `);
  return {
    store(paperId, found) {
      if (select.get(paperId)) return;
      for (const [position, { alternative, blockId, ...picture }] of found.entries())
        insert.run(paperId, position, pictures.store(picture), alternative, blockId);
    },
    of: (paperId) => select.all(paperId),
  };
}
