import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { compose } from '../../../slides/deck/compose.ts';
import { brief } from '../../../slides/paper/brief.ts';
import { type Correction, nameSpan } from '../../../slides/paper/corrections.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { createSearchIndex } from '../../library/search-index.ts';
import { composeOptions, harbourPaper, newPaper, recommendations } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

let path: string;
let library: Library;
let paperId: string;

const composed = compose(brief(harbourPaper), composeOptions);
const code = (name: string) => expect.objectContaining({ code: name });
const indexed = () => {
  const db = new Database(path, { readonly: true });
  const ids = db.prepare('SELECT block_id FROM searchable WHERE paper_id = ? ORDER BY rowid').pluck().all(paperId);
  db.close();
  return ids;
};

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  library = openLibrary(path, { now: () => new Date('2026-03-03T09:00:00.000Z') });
  onTestFinished(() => library.close());
  paperId = library.storePaper(newPaper());
});

it('makes the deck that is made at once, and meanwhile others are answered', async () => {
  let answered = 0;
  const answering = setInterval(() => {
    answered += library.decks().length === 0 ? 1 : 0;
  }, 1);
  const beside = await library.createDeckBeside(paperId, composed);
  clearInterval(answering);
  expect(answered).toBeGreaterThan(0);

  const { id: _, ...deck } = library.openDeck(beside);
  const { id: __, ...other } = library.openDeck(library.createDeck(paperId, composed));
  expect(deck).toEqual(other);
  expect(indexed()).toEqual(harbourPaper.blocks.map(({ id }) => id));
});

it('refuses what the paper does not say', async () => {
  const [first, ...rest] = composed.deck.slides;
  if (!first) throw new Error('The deck has slides.');
  const deck = { ...composed.deck, slides: [{ ...first, body: '# Close the harbour for good' }, ...rest] };
  await expect(library.createDeckBeside(paperId, { ...composed, deck })).rejects.toEqual(code('not_faithful'));
  await expect(library.createDeckBeside('nothing', composed)).rejects.toEqual(code('not_found'));
  expect(library.decks()).toEqual([]);
});

it('refuses what the paper no longer says once it was put right, however late', async () => {
  const [first] = recommendations;
  if (!first) throw new Error('The paper recommends.');
  const named: Correction = { kind: 'headline', at: nameSpan(first, recommendations), text: 'Mind the ice' };
  const made = library.createDeckBeside(paperId, composed);
  library.correctPaper(paperId, [named]);
  await expect(made).rejects.toEqual(code('not_faithful'));
  expect(library.decks()).toEqual([]);
});

it('goes on with a paper of which the end is not in the index yet', async () => {
  const db = new Database(path);
  expect(createSearchIndex(db).paper(paperId, 2)).toBe(false);
  db.close();
  expect(indexed()).toHaveLength(2);
  await library.createDeckBeside(paperId, composed);
  expect(indexed()).toEqual(harbourPaper.blocks.map(({ id }) => id));
});
