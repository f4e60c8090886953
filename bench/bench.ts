// Measures what a user waits for, next to the least that the same work can cost on this machine: npm run bench
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { storePaper } from '../main/importing/store-paper.ts';
import { type Library, openLibrary } from '../main/library/library.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposeOptions } from '../slides/deck/model.ts';
import { editorRows } from './editor.ts';
import { importingRows } from './importing.ts';
import { libraryRows } from './library.ts';
import { milliseconds, quantile, table, timedByTurns } from './measure.ts';
import { ofLength, pdfRows } from './pdf.ts';
import { readingRows } from './reading.ts';
import { searchRows } from './search.ts';
import { showRows } from './show.ts';

const root = join(import.meta.dirname, '..');
const sample = join(root, 'assets', 'samples', 'azerbaijan-in-regional-plans.md');
const options: ComposeOptions = {
  minutes: 20,
  marking: 'OFFICIAL',
  briefingFor: 'the Minister',
  presentedBy: null,
  date: null,
  style: { theme: 'ministry', accent: null, footer: null, logo: null },
  recommendations: null,
};

/** Saving a note, against writing as much to a file and having the disk keep it. */
async function saveNote(folder: string, library: Library, deckId: string): Promise<string[][]> {
  const say = 'What to say, in the words of the paper. '.repeat(50);
  const slideId = 'slide-2';
  let { revision } = library.saveNotes(
    { deckId, slideId },
    { say, ifAsked: '' },
    library.openDeck(deckId).notesRevisions[slideId] ?? 0,
  );
  const file = await open(join(folder, 'floor.txt'), 'w');
  const [ours = [], floor = []] = await timedByTurns(200, [
    () => {
      ({ revision } = library.saveNotes({ deckId, slideId }, { say: `${say}${revision}`, ifAsked: '' }, revision));
    },
    async () => {
      await file.write(say, 0);
      await file.datasync();
    },
  ]);
  await file.close();
  return [0.5, 0.95].map((share) => {
    const [time, least] = [quantile(ours, share), quantile(floor, share)];
    return [
      `Save a note durably, ${share * 100} %`,
      milliseconds(time),
      milliseconds(least),
      (time / least).toFixed(2),
    ];
  });
}

const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
const library = openLibrary(join(folder, 'library.sqlite'), { now: () => new Date() });
const rows: string[][] = [];
try {
  const bytes = await readFile(sample);
  const { paperId, briefing } = await storePaper(library, 'azerbaijan-in-regional-plans.md', bytes);
  const composed = compose(briefing, options);
  rows.push(...(await readingRows(bytes.toString('utf8'), options)));
  rows.push(...(await importingRows(folder, bytes.toString('utf8'))));
  for (const length of [20, 100, 500]) {
    const deck = ofLength(composed, length);
    const deckId = library.createDeck(paperId, deck);
    rows.push(...(await pdfRows(folder, join(folder, 'library.sqlite'), deckId, deck.deck)));
    if (length === 20) rows.push(...(await saveNote(folder, library, deckId)));
  }
  const large = openLibrary(join(folder, 'large.sqlite'), { now: () => new Date() });
  rows.push(...(await searchRows(large, bytes.toString('utf8'), options)));
  large.close();
  rows.push(...(await libraryRows(folder, bytes.toString('utf8'), options)));
  rows.push(...(await editorRows(folder, bytes.toString('utf8'), options)));
  rows.push(...(await showRows(folder, bytes.toString('utf8'), options)));
} finally {
  // What was measured before something failed is worth its minutes.
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}. Medians.\n`);
  console.log(table([['', 'Lectern', 'floor', 'ratio'], ...rows]));
  library.close();
  await rm(folder, { recursive: true });
}
