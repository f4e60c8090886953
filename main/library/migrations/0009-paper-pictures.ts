/** The pictures of a paper, kept with it to be offered for slides. */
export const sql = `
  CREATE TABLE paper_pictures (
    paper_id    TEXT    NOT NULL REFERENCES papers (id) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    sha256      TEXT    NOT NULL REFERENCES pictures (sha256),
    alternative TEXT    NOT NULL,
    block_id    TEXT,
    PRIMARY KEY (paper_id, position)
  ) STRICT, WITHOUT ROWID;
`;
