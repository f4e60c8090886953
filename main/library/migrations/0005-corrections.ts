/**
 * What a person put right in what was read of a paper, by the hash of its bytes: a later Lectern may read them otherwise,
 * and the corrections are made again. And the recommendations that corrections make, for slides to name.
 */
export const sql = `
  CREATE TABLE corrections (
    sha256       TEXT NOT NULL PRIMARY KEY,
    corrections  TEXT NOT NULL CHECK (json_valid(corrections)),
    corrected_at TEXT NOT NULL
  ) STRICT;

  ALTER TABLE recommendations ADD COLUMN own_headline TEXT;
  -- Not as it was read.
  ALTER TABLE recommendations ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1));
`;
