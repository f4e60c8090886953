import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { compose } from '../../../slides/deck/compose.ts';
import { brief } from '../../../slides/paper/brief.ts';
import { type Correction, nameSpan } from '../../../slides/paper/corrections.ts';
import { readPaper } from '../../../slides/paper/read-paper.ts';
import { safeUpdates } from '../../../slides/update/take.ts';
import { openDatabase } from '../../library/database.ts';
import { type Library, openLibrary } from '../../library/library.ts';
import { migrations } from '../../library/migrations/index.ts';
import { harbourText } from '../importing/harbour-text.ts';
import { composeOptions, harbourDeck, harbourPaper, newPaper, recommendations } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

let path: string;
let library: Library;
let oldPaper: string;
let deckId: string;

const clock = { now: () => new Date('2026-03-03T09:00:00.000Z') };
const code = (name: string) => expect.objectContaining({ code: name });
const store = (text: string, sha256: string) => {
  const paper = readPaper('harbour-2.md', text);
  return library.storePaper({
    ...newPaper(),
    sha256,
    reading: sha256,
    paper,
    recommendations: brief(paper).recommendations,
  });
};
/** One reworded, one new, one with another number, and a paragraph more above all of them. */
const revisedText = harbourText
  .replace('The harbour has lost', 'The council asked for this paper in May.\n\nThe harbour has lost')
  .replace('should halve the harbour fees by 2027', 'should halve the harbour fees by 2029')
  .replace(
    '2. The port authority',
    '2. The ministry should pay for a second ice breaker before the winter of 2028.\n3. The port authority',
  );
const revise = () => store(revisedText, 'b2');
const update = (paperId: string, taken?: readonly string[], anyway = false) =>
  library.updateDeck(
    deckId,
    paperId,
    taken ?? safeUpdates(library.compareVersions(deckId, paperId)),
    anyway,
    library.openDeck(deckId).revision,
  );
const state = () => {
  const { revision: _, slideRevisions: __, notesRevisions: ___, history: ____, ...rest } = library.openDeck(deckId);
  return rest;
};

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
  oldPaper = library.storePaper(newPaper());
  deckId = library.createDeck(oldPaper, harbourDeck());
});

describe('a new version of the paper', () => {
  it('is taken over as one edit, which is undone and done again', () => {
    const before = state();
    const paperId = revise();
    const after = update(paperId);
    expect(after.paperId).toBe(paperId);
    expect(after.deck.slides.map(({ body }) => body).join('\n')).toContain('by 2029');
    expect(after.flags['rec-1']?.[0]).toMatchObject({ kind: 'changed', taken: true });
    const updated = state();
    library.undo(deckId);
    expect(state()).toEqual(before);
    library.redo(deckId);
    expect(state()).toEqual(updated);
    library.close();
    library = openLibrary(path, clock);
    expect(state()).toEqual(updated);
  });

  it('changes nothing where it is only looked at', () => {
    const before = state();
    const { recommendations: changes } = library.compareVersions(deckId, revise());
    expect(changes.map(({ kind }) => kind)).toEqual(['reworded', 'new', 'renumbered']);
    expect(state()).toEqual(before);
  });

  it('keeps words and flags them where nothing is taken over', () => {
    const before = state();
    const after = update(revise(), []);
    expect(after.deck.slides.map(({ body }) => body)).toEqual(before.deck.slides.map(({ body }) => body));
    expect(after.flags['rec-1']?.every(({ taken }) => !taken)).toBe(true);
    for (const { citations } of after.deck.slides)
      for (const { span } of citations) expect(span.quote).not.toContain('by 2027');
  });

  it('is what later edits, searches and decks rest on', () => {
    const paperId = revise();
    const { revision } = update(paperId);
    library.editDeck(deckId, { kind: 'slide', slideId: 'rec-1', to: { hidden: true } }, revision);
    expect(library.search('ice breaker', 10).map(({ deckId: id, kind }) => [id, kind])).toContainEqual([
      deckId,
      'paper',
    ]);
    const copy = library.openDeck(library.duplicateDeck(deckId, 'Copy'));
    expect([copy.paperId, copy.flags]).toEqual([paperId, library.openDeck(deckId).flags]);
  });

  it('leaves versions that were kept as they were, with the paper they cite', () => {
    const before = state();
    const { id } = library.keepVersion(deckId, 'Before clearance');
    const { revision } = update(revise());
    expect(library.version(deckId, id)).toEqual({ paperId: oldPaper, deck: before.deck, notes: before.notes });
    library.restoreVersion(deckId, id, revision);
    expect(state()).toEqual(before);
    library.undo(deckId);
    expect(state().paperId).not.toBe(oldPaper);
  });

  it('takes over what the person put right in the one before', () => {
    const named: Correction = {
      kind: 'headline',
      at: nameSpan(recommendations[1] as never, recommendations),
      text: 'Open at night',
    };
    library.correctPaper(oldPaper, [named]);
    const paperId = revise();
    expect(library.compareVersions(deckId, paperId).recommendations.map(({ after }) => after?.ownHeadline)).toContain(
      'Open at night',
    );
    update(paperId);
    expect(library.paper(paperId).corrections).toEqual([named]);
  });
});

describe('flags', () => {
  it('are ticked off, and stay so', () => {
    const flags = update(revise()).flags['rec-1'] ?? [];
    expect(flags.length).toBeGreaterThan(0);
    const left = library.tickOff(
      deckId,
      'rec-1',
      flags.map(({ id }) => id),
    );
    expect(left['rec-1']).toBeUndefined();
    library.undo(deckId);
    expect(library.redo(deckId).flags).toEqual(left);
  });
});

describe('what is refused', () => {
  it('is the paper that the deck rests on', () => {
    expect(() => library.compareVersions(deckId, oldPaper)).toThrow(code('invalid_request'));
  });

  it('is a deck without a paper', () => {
    const own = library.createEmptyDeck('Mine', 'en', 'ltr');
    expect(() => library.compareVersions(own, oldPaper)).toThrow(/begun by hand/);
  });

  it('is another paper, until the person says so', () => {
    const before = state();
    const other = store(
      '# Trees\n\nOaks are old.\n\n## Recommendations\n\n1. The town should plant forty oaks in the park.\n',
      'c3',
    );
    expect(library.compareVersions(deckId, other).isAnother).toBe(true);
    expect(() => update(other)).toThrow(code('another_paper'));
    expect(state()).toEqual(before);
    expect(update(other, undefined, true).paperId).toBe(other);
  });

  it('is a deck that was changed meanwhile', () => {
    const paperId = revise();
    const { revision } = library.openDeck(deckId);
    library.editDeck(deckId, { kind: 'deck', to: { date: 'today' } }, revision);
    const before = state();
    expect(() => library.updateDeck(deckId, paperId, [], false, revision)).toThrow(code('conflict'));
    expect(state()).toEqual(before);
  });
});

it('versions of a library from before know the paper of their deck', () => {
  const old = join(temporaryFolder(), 'library.sqlite');
  const { db } = openDatabase(old, migrations.slice(0, 6));
  db.close();
  const first = openLibrary(old, clock);
  const paperId = first.storePaper(newPaper());
  const id = first.createDeck(paperId, compose(brief(harbourPaper), composeOptions));
  const { id: versionId } = first.keepVersion(id, 'Kept');
  first.close();
  const raw = new Database(old);
  // What the migrations since then did, undone.
  raw.exec(`
    DROP TABLE paper_pictures; DROP TABLE show_places;
    ALTER TABLE shows ADD COLUMN state TEXT; ALTER TABLE shows ADD COLUMN steady REAL; ALTER TABLE shows ADD COLUMN day REAL;
    DROP TABLE flags; ALTER TABLE versions DROP COLUMN paper_id;
    PRAGMA user_version = 6;
  `);
  raw.close();
  const again = openLibrary(old, clock);
  onTestFinished(() => again.close());
  expect(again.version(id, versionId).paperId).toBe(paperId);
});
