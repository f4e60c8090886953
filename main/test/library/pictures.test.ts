import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { type Library, openLibrary } from '../../library/library.ts';
import type { Picture } from '../../library/pictures.ts';
import { harbourDeck, newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

const clock = { now: () => new Date('2026-03-03T09:00:00.000Z') };
const picture = (text: string): Picture => ({ type: 'image/png', width: 2, height: 1, bytes: Buffer.from(text) });

let path: string;
let library: Library;
let deckId: string;
const restart = () => {
  library.close();
  library = openLibrary(path, clock);
};
const slideId = () => library.openDeck(deckId).deck.slides[1]?.id ?? '';

beforeEach(() => {
  path = join(temporaryFolder(), 'library.sqlite');
  library = openLibrary(path, clock);
  onTestFinished(() => library.close());
  deckId = library.createDeck(library.storePaper(newPaper()), harbourDeck());
});

it('a picture is kept once by the hash of its bytes', () => {
  const name = library.storePicture(picture('ice'));
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(library.storePicture(picture('ice'))).toBe(name);
  expect(library.picture(name)).toEqual(picture('ice'));
  expect(library.picture('0'.repeat(64))).toBe(null);
});

it('what nothing names is gone when the library is opened again', () => {
  const [used, unused] = [library.storePicture(picture('used')), library.storePicture(picture('unused'))];
  library.saveSlide({ deckId, slideId: slideId() }, `![x](picture:${used})`, 0);
  restart();
  expect(library.picture(used)).not.toBe(null);
  expect(library.picture(unused)).toBe(null);
});

it('what an undo or a version would bring back is kept', () => {
  const [edited, versioned] = [library.storePicture(picture('edited')), library.storePicture(picture('versioned'))];
  const show = (name: string) => {
    const { revision } = library.openDeck(deckId);
    const to = { body: `![x](picture:${name})` };
    library.editDeck(deckId, { kind: 'slide', slideId: slideId(), to }, revision);
  };
  show(versioned);
  library.keepVersion(deckId, 'With a picture');
  show(edited);
  library.undo(deckId);
  restart();
  expect([edited, versioned].map((name) => library.picture(name) !== null)).toEqual([true, true]);
});

it('what only a deck named that is deleted for good is gone', () => {
  const name = library.storePicture(picture('gone'));
  library.saveSlide({ deckId, slideId: slideId() }, `![x](picture:${name})`, 0);
  library.binDeck(deckId);
  restart();
  expect(library.picture(name)).not.toBe(null);
  library.deleteBinnedDeck(deckId);
  restart();
  expect(library.picture(name)).toBe(null);
});
