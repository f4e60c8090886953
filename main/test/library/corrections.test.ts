import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { compose } from '../../../slides/deck/compose.ts';
import type { ComposedDeck } from '../../../slides/deck/model.ts';
import { brief } from '../../../slides/paper/brief.ts';
import { type Correction, correct, nameSpan } from '../../../slides/paper/corrections.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { composeOptions, harbourPaper, newPaper, recommendations } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

let path: string;
let library: Library;
let paperId: string;

const clock = { now: () => new Date('2026-03-03T09:00:00.000Z') };
const code = (name: string) => expect.objectContaining({ code: name });
const at = (index: number) => nameSpan(recommendations[index] as (typeof recommendations)[number], recommendations);
const removed: Correction = { kind: 'remove', at: at(1) };
const named: Correction = { kind: 'headline', at: at(0), text: 'Mind the ice' };
const deckOf = (...corrections: Correction[]): ComposedDeck =>
  compose(correct(brief(harbourPaper), harbourPaper, corrections), composeOptions);
const correctedIds = ({ deck }: ComposedDeck) =>
  deck.slides.flatMap(({ recommendationId }) => (recommendationId?.match(/^rec-\w{11}$/) ? [recommendationId] : []));

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
  paperId = library.storePaper(newPaper());
});

it('are kept with the bytes of a paper, over a restart and for another reading of the same bytes', () => {
  expect(library.paper(paperId).corrections).toEqual([]);
  library.correctPaper(paperId, [removed]);
  library.correctPaper(paperId, [removed, named]);
  library.close();
  library = openLibrary(path, clock);
  expect(library.paper(paperId)).toMatchObject({ corrections: [removed, named], recommendations });
  const again = library.storePaper(newPaper({ reading: 'r2' }));
  expect(library.paper(again).corrections).toEqual([removed, named]);
  const other = library.storePaper(newPaper({ sha256: 'b2' }));
  expect(library.paper(other).corrections).toEqual([]);
});

it('of a paper that is not there are refused', () => {
  expect(() => library.correctPaper('nothing', [])).toThrow(code('not_found'));
});

it('decide what a deck may say: a deck of other corrections than the stored ones is refused', () => {
  expect(() => library.createDeck(paperId, deckOf(named))).toThrow(code('not_faithful'));
  library.correctPaper(paperId, [named]);
  expect(() => library.createDeck(paperId, deckOf())).toThrow(code('not_faithful'));
  const composed = deckOf(named);
  const id = library.createDeck(paperId, composed);
  expect(library.openDeck(id).deck).toEqual(composed.deck);
  expect(correctedIds(composed)).toHaveLength(1);
  expect(library.paper(paperId).recommendations).toEqual(recommendations);
});

it('that are made anew leave the decks made before as they are', () => {
  library.correctPaper(paperId, [named]);
  const first = library.createDeck(paperId, deckOf(named));
  const before = library.openDeck(first);
  library.correctPaper(paperId, [removed]);
  library.createDeck(paperId, deckOf(removed));
  expect(library.openDeck(first)).toEqual(before);
});

it('made since a deck was built may be in it: the recommendation is stored with the edit', () => {
  const id = library.createDeck(paperId, deckOf());
  library.correctPaper(paperId, [named]);
  const slide = deckOf(named).deck.slides.find(({ recommendationId }) => recommendationId?.match(/^rec-\w{11}$/));
  if (!slide) throw new Error('The corrected recommendation has a slide.');
  const notes = { say: '', ifAsked: '' };
  library.editDeck(id, { kind: 'insert', slides: [{ at: 1, slide, notes }] }, 0);
  expect(library.openDeck(id).deck.slides[1]).toEqual(slide);
  const db = new Database(path, { readonly: true });
  onTestFinished(() => void db.close());
  const row = db
    .prepare('SELECT own_headline, corrected FROM recommendations WHERE id = ?')
    .get(slide.recommendationId);
  expect(row).toEqual({ own_headline: 'Mind the ice', corrected: 1 });
});
