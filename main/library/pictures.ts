import { createHash } from 'node:crypto';
import { pictureNamesIn } from '../../slides/render/urls.ts';
import type { LibraryDatabase } from './database.ts';

export interface Picture {
  readonly type: 'image/png' | 'image/jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface Pictures {
  /** Gives the SHA-256 of its bytes, by which slides name it. One that is there is not stored again. */
  store(picture: Picture): string;
  get(sha256: string): Picture | null;
  /** Deletes what no paper has, and no slide, version or edit that could be undone names. */
  sweep(): void;
}

export function createPictures(db: LibraryDatabase): Pictures {
  const insert = db.prepare<[Picture & { sha256: string }]>(`
    INSERT INTO pictures (sha256, type, width, height, bytes) VALUES (@sha256, @type, @width, @height, @bytes)
    ON CONFLICT (sha256) DO NOTHING
  `);
  const select = db.prepare<[string], Picture>('SELECT type, width, height, bytes FROM pictures WHERE sha256 = ?');
  const selectNames = db
    .prepare<[], string>('SELECT sha256 FROM pictures EXCEPT SELECT sha256 FROM paper_pictures')
    .pluck();
  const remove = db.prepare<[string]>('DELETE FROM pictures WHERE sha256 = ?');
  const selectTexts = db
    .prepare<[], string>(`
      SELECT body FROM slides WHERE instr(body, 'picture:')
      UNION ALL SELECT deck FROM versions WHERE instr(deck, 'picture:')
      UNION ALL SELECT edit FROM edits WHERE instr(edit, 'picture:')
      UNION ALL SELECT opposite FROM edits WHERE instr(opposite, 'picture:')
    `)
    .pluck();

  return {
    store(picture) {
      const sha256 = createHash('sha256').update(picture.bytes).digest('hex');
      insert.run({ ...picture, sha256 });
      return sha256;
    },

    get: (sha256) => select.get(sha256) ?? null,

    sweep() {
      const unused = new Set(selectNames.all());
      if (unused.size === 0) return;
      for (const text of selectTexts.iterate()) for (const name of pictureNamesIn(text)) unused.delete(name);
      for (const name of unused) remove.run(name);
    },
  };
}
