/**
 * Briefings given and rehearsed: what was shown, where the show is (written at each step), how long each slide took, and
 * what was decided.
 *
 * The record of a briefing outlives its deck. The notes lie here only while the show runs, and may be needed after a crash.
 */
export const sql = `
  CREATE TABLE shows (
    id         TEXT    NOT NULL PRIMARY KEY,
    deck_id    TEXT    REFERENCES decks (id) ON DELETE SET NULL,
    rehearsal  INTEGER NOT NULL CHECK (rehearsal IN (0, 1)),
    deck       TEXT    NOT NULL CHECK (json_valid(deck)),
    notes      TEXT    CHECK (json_valid(notes)),
    state      TEXT    NOT NULL CHECK (json_valid(state)),
    steady     REAL    NOT NULL,
    day        REAL    NOT NULL,
    started_at TEXT    NOT NULL,
    ended_at   TEXT,
    CHECK (ended_at IS NULL OR notes IS NULL)
  ) STRICT;

  CREATE INDEX shows_by_deck ON shows (deck_id, started_at);

  CREATE TABLE show_times (
    show_id      TEXT NOT NULL REFERENCES shows (id) ON DELETE CASCADE,
    slide_id     TEXT NOT NULL,
    milliseconds REAL NOT NULL CHECK (milliseconds >= 0),
    PRIMARY KEY (show_id, slide_id)
  ) STRICT;

  CREATE TABLE decisions (
    show_id    TEXT NOT NULL REFERENCES shows (id) ON DELETE CASCADE,
    slide_id   TEXT NOT NULL,
    outcome    TEXT CHECK (outcome IN ('agreed', 'agreed-with-changes', 'deferred', 'rejected')),
    note       TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (show_id, slide_id)
  ) STRICT;
`;
