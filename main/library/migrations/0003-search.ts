/**
 * What can be searched, and its index.
 *
 * The index keeps no text of its own: what a hit shows is read where it stands. Ids grow with every change, so that the
 * order of ids is the order of changes.
 */
export const sql = `
  CREATE TABLE searchable (
    id       INTEGER NOT NULL PRIMARY KEY,
    kind     TEXT    NOT NULL CHECK (kind IN ('slide', 'notes', 'paper')),
    deck_id  TEXT,
    slide_id TEXT,
    paper_id TEXT,
    block_id TEXT,
    UNIQUE (deck_id, slide_id, kind),
    UNIQUE (paper_id, block_id),
    CHECK ((deck_id IS NULL) = (kind = 'paper') AND (paper_id IS NULL) = (kind <> 'paper')),
    FOREIGN KEY (deck_id, slide_id) REFERENCES slides (deck_id, id) ON DELETE CASCADE,
    FOREIGN KEY (paper_id, block_id) REFERENCES blocks (paper_id, id) ON DELETE CASCADE
  ) STRICT;

  -- Words come folded (slides/search); the forms of each stand apart, so that phrases are found only as they are written.
  CREATE VIRTUAL TABLE search_index USING fts5 (
    headline, body, forms,
    content = '', contentless_delete = 1, prefix = '2 3 4 5',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
  );

  CREATE TRIGGER searchable_deleted AFTER DELETE ON searchable BEGIN
    DELETE FROM search_index WHERE rowid = old.id;
  END;

  CREATE INDEX decks_by_paper ON decks (paper_id);
  CREATE INDEX citations_by_block ON citations (paper_id, block_id, deck_id);
`;

/** The words are folded by the program, so it fills the index of a library that has something in it. */
export const fillsIndex = true;
