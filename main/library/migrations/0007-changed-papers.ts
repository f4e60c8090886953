/**
 * Decks whose paper came in a new version.
 *
 * A version of a deck names the paper that it cites, since the deck may cite another by now. Flags say where a slide is
 * to be looked at; they belong to a deck with a paper, so that undoing the change of the paper takes them away and doing
 * it again brings them back. They may hold what only the notes say, and are apart from slides as the notes are.
 */
export const sql = `
  ALTER TABLE versions ADD COLUMN paper_id TEXT REFERENCES papers (id);
  UPDATE versions SET paper_id = (SELECT paper_id FROM decks WHERE decks.id = versions.deck_id);

  CREATE TABLE flags (
    deck_id  TEXT    NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    paper_id TEXT    NOT NULL REFERENCES papers (id),
    slide_id TEXT    NOT NULL,
    position INTEGER NOT NULL,
    flag     TEXT    NOT NULL CHECK (json_valid(flag)),
    PRIMARY KEY (deck_id, paper_id, slide_id, position)
  ) STRICT;
`;
