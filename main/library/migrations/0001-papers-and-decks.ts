/**
 * Papers with what was read in them, and the decks made from them.
 *
 * `paper_id` stands again in slides and citations so that the foreign keys can say: a slide's recommendation, and the
 * block a line cites, belong to the deck's own paper.
 */
export const sql = `
  CREATE TABLE papers (
    id          TEXT NOT NULL PRIMARY KEY,
    name        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    -- Hash of what was read in the bytes: a later Lectern may read the same bytes better, and decks made before must
    -- keep the blocks they cite.
    reading     TEXT NOT NULL,
    title       TEXT,
    authors     TEXT NOT NULL CHECK (json_valid(authors)),
    language    TEXT NOT NULL,
    direction   TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    marking     TEXT,
    imported_at TEXT NOT NULL,
    UNIQUE (sha256, reading)
  ) STRICT;

  CREATE TABLE blocks (
    paper_id  TEXT    NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
    id        TEXT    NOT NULL,
    position  INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    paragraph INTEGER NOT NULL,
    page      INTEGER,
    level     INTEGER,
    marker    TEXT,
    PRIMARY KEY (paper_id, id),
    UNIQUE (paper_id, position)
  ) STRICT;

  CREATE TABLE recommendations (
    paper_id   TEXT    NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
    id         TEXT    NOT NULL,
    position   INTEGER NOT NULL,
    number     TEXT,
    text       TEXT    NOT NULL,
    ask        TEXT CHECK (json_valid(ask)),
    nearest    TEXT CHECK (json_valid(nearest)),
    headline   TEXT CHECK (json_valid(headline)),
    spans      TEXT    NOT NULL CHECK (json_valid(spans)),
    rationale  TEXT    NOT NULL CHECK (json_valid(rationale)),
    evidence   TEXT    NOT NULL CHECK (json_valid(evidence)),
    section_id TEXT,
    confidence REAL    NOT NULL,
    reasons    TEXT    NOT NULL CHECK (json_valid(reasons)),
    PRIMARY KEY (paper_id, id),
    UNIQUE (paper_id, position)
  ) STRICT;

  CREATE TABLE decks (
    id              TEXT NOT NULL PRIMARY KEY,
    paper_id        TEXT NOT NULL REFERENCES papers (id),
    title           TEXT NOT NULL,
    authors         TEXT NOT NULL CHECK (json_valid(authors)),
    language        TEXT NOT NULL,
    direction       TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    marking         TEXT,
    planned_minutes REAL NOT NULL,
    briefing_for    TEXT,
    presented_by    TEXT,
    date            TEXT,
    theme           TEXT NOT NULL,
    accent          TEXT,
    footer          TEXT,
    logo            TEXT,
    changed_at      TEXT NOT NULL,
    UNIQUE (id, paper_id)
  ) STRICT;

  CREATE TABLE slides (
    deck_id           TEXT    NOT NULL,
    id                TEXT    NOT NULL,
    paper_id          TEXT    NOT NULL,
    position          INTEGER NOT NULL,
    layout            TEXT    NOT NULL,
    body              TEXT    NOT NULL,
    section           TEXT,
    number            TEXT,
    source            TEXT,
    recommendation_id TEXT,
    hidden            INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    backup            INTEGER NOT NULL CHECK (backup IN (0, 1)),
    planned_seconds   REAL    NOT NULL,
    revision          INTEGER NOT NULL CHECK (revision >= 0),
    PRIMARY KEY (deck_id, id),
    UNIQUE (deck_id, position),
    FOREIGN KEY (deck_id, paper_id) REFERENCES decks (id, paper_id) ON DELETE CASCADE,
    FOREIGN KEY (paper_id, recommendation_id) REFERENCES recommendations (paper_id, id)
  ) STRICT;

  CREATE TABLE citations (
    deck_id  TEXT    NOT NULL,
    slide_id TEXT    NOT NULL,
    position INTEGER NOT NULL,
    paper_id TEXT    NOT NULL,
    line     TEXT    NOT NULL,
    block_id TEXT    NOT NULL,
    quote    TEXT    NOT NULL CHECK (quote <> ''),
    prefix   TEXT    NOT NULL,
    suffix   TEXT    NOT NULL,
    PRIMARY KEY (deck_id, slide_id, position),
    FOREIGN KEY (deck_id, slide_id) REFERENCES slides (deck_id, id) ON DELETE CASCADE,
    FOREIGN KEY (paper_id, block_id) REFERENCES blocks (paper_id, id)
  ) STRICT;

  -- Apart from slides, so that a query for the audience cannot name a note by accident.
  CREATE TABLE notes (
    deck_id  TEXT    NOT NULL,
    slide_id TEXT    NOT NULL,
    say      TEXT    NOT NULL,
    if_asked TEXT    NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    PRIMARY KEY (deck_id, slide_id),
    FOREIGN KEY (deck_id, slide_id) REFERENCES slides (deck_id, id) ON DELETE CASCADE
  ) STRICT;
`;
