import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readPicture } from '../../importing/read-picture.ts';
import { openLibrary } from '../../library/library.ts';
import { png } from '../importing/make-png.ts';
import { newPaper } from './harbour.ts';
import { temporaryFolder } from './temporary.ts';

const clock = { now: () => new Date('2026-03-03T09:00:00.000Z') };
const picture = (grey: number, alternative: string) => ({
  ...readPicture(png(64, 48, grey)),
  alternative,
  blockId: 'b2',
});

it('pictures of a paper are kept with it, in its order, once and over a restart', () => {
  const path = join(temporaryFolder(), 'library.sqlite');
  const library = openLibrary(path, clock);
  const found = [picture(200, 'Passengers'), picture(90, '')];
  const paperId = library.storePaper(newPaper(), found);
  expect(library.storePaper(newPaper(), found)).toBe(paperId);
  const other = library.storePaper(newPaper({ sha256: 'b2' }));
  const loose = library.storePicture(readPicture(png(64, 48, 10)));
  library.close();

  const again = openLibrary(path, clock);
  onTestFinished(() => again.close());
  expect(again.paperPictures(paperId)).toMatchObject([
    { width: 64, height: 48, alternative: 'Passengers', blockId: 'b2' },
    { width: 64, height: 48, alternative: '', blockId: 'b2' },
  ]);
  expect(again.paperPictures(other)).toEqual([]);
  const [first] = again.paperPictures(paperId);
  expect(Buffer.from(again.picture(first?.sha256 ?? '')?.bytes ?? []).equals(png(64, 48, 200))).toBe(true);
  // What neither a paper nor a slide has is gone.
  expect(again.picture(loose)).toBeNull();
});
