/**
 * Edits with their opposites, versions that were given a name, the bin, and pictures.
 *
 * `decks.revision` counts the changes of everything but the texts of slides and notes, which have counts of their own.
 */
export const sql = `
  ALTER TABLE decks ADD COLUMN revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0);
  ALTER TABLE decks ADD COLUMN binned_at TEXT;

  CREATE TABLE edits (
    id       INTEGER NOT NULL PRIMARY KEY,
    deck_id  TEXT    NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    -- The one text it changes; edits of one text that follow each other closely are one.
    field    TEXT,
    edit     TEXT    NOT NULL CHECK (json_valid(edit)),
    opposite TEXT    NOT NULL CHECK (json_valid(opposite)),
    made_at  TEXT    NOT NULL,
    -- Overtaken: it was undone, and then something else was done.
    state    TEXT    NOT NULL CHECK (state IN ('done', 'undone', 'overtaken'))
  ) STRICT;
  CREATE INDEX edits_by_deck ON edits (deck_id, state, id);

  CREATE TABLE versions (
    id      TEXT    NOT NULL PRIMARY KEY,
    deck_id TEXT    NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    name    TEXT    NOT NULL,
    slides  INTEGER NOT NULL,
    deck    TEXT    NOT NULL CHECK (json_valid(deck)),
    notes   TEXT    NOT NULL CHECK (json_valid(notes)),
    kept_at TEXT    NOT NULL
  ) STRICT;
  CREATE INDEX versions_by_deck ON versions (deck_id);

  -- By the hash of their bytes: a picture pasted twice is kept once.
  CREATE TABLE pictures (
    sha256 TEXT    NOT NULL PRIMARY KEY,
    type   TEXT    NOT NULL CHECK (type IN ('image/png', 'image/jpeg', 'image/webp', 'image/gif')),
    width  INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes  BLOB    NOT NULL
  ) STRICT;
`;
