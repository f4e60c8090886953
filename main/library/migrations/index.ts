import * as papersAndDecks from './0001-papers-and-decks.ts';
import * as factsAndLanguages from './0002-facts-and-languages.ts';
import * as search from './0003-search.ts';
import * as editing from './0004-editing.ts';
import * as corrections from './0005-corrections.ts';
import * as shows from './0006-shows.ts';
import * as changedPapers from './0007-changed-papers.ts';
import * as showPlaces from './0008-show-places.ts';
import * as paperPictures from './0009-paper-pictures.ts';

export interface Migration {
  readonly sql: string;
  /** The search index is filled anew once the schema is up to date. */
  readonly fillsIndex?: boolean;
}

/** In order, append only: the position in this list (from 1) is the schema version. */
export const migrations: readonly Migration[] = [
  papersAndDecks,
  factsAndLanguages,
  search,
  editing,
  corrections,
  shows,
  changedPapers,
  showPlaces,
  paperPictures,
];
