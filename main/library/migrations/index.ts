import * as papersAndDecks from './0001-papers-and-decks.ts';
import * as factsAndLanguages from './0002-facts-and-languages.ts';

export interface Migration {
  readonly sql: string;
}

/** In order, append only: the position in this list (from 1) is the schema version. */
export const migrations: readonly Migration[] = [papersAndDecks, factsAndLanguages];
