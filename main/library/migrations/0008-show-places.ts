/**
 * Where a show is, apart from what is shown: SQLite writes a row anew as a whole, and a step must not cost what its deck
 * is long.
 */
export const sql = `
  CREATE TABLE show_places (
    show_id TEXT NOT NULL PRIMARY KEY REFERENCES shows (id) ON DELETE CASCADE,
    state   TEXT NOT NULL CHECK (json_valid(state)),
    steady  REAL NOT NULL,
    day     REAL NOT NULL
  ) STRICT;

  INSERT INTO show_places (show_id, state, steady, day) SELECT id, state, steady, day FROM shows;
  ALTER TABLE shows DROP COLUMN state;
  ALTER TABLE shows DROP COLUMN steady;
  ALTER TABLE shows DROP COLUMN day;
`;
