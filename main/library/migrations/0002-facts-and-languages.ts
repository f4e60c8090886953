/**
 * Who is to act, by when, at what cost and how urgently, as far as the paper says, and where else it says the same; and
 * the language and direction of blocks where they are not the paper's, and how long a head is that runs into its paragraph.
 */
export const sql = `
  ALTER TABLE recommendations ADD COLUMN facts TEXT NOT NULL
    DEFAULT '{"owner":null,"deadline":null,"cost":null,"priority":null}' CHECK (json_valid(facts));
  ALTER TABLE recommendations ADD COLUMN repeats TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(repeats));
  ALTER TABLE blocks ADD COLUMN run_in INTEGER;
  ALTER TABLE blocks ADD COLUMN language TEXT;
  ALTER TABLE blocks ADD COLUMN direction TEXT;
`;
