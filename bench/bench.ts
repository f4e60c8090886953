// Measures what a user waits for, next to the least that the same work can cost on this machine: npm run bench
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from '../main/browser/find-chromium.ts';
import { audienceDeck } from '../main/exporting/audience-deck.ts';
import { embeddedFonts } from '../main/exporting/fonts.ts';
import { storePaper } from '../main/importing/store-paper.ts';
import { type Library, openLibrary } from '../main/library/library.ts';
import { pathsFrom } from '../main/paths.ts';
import { compose } from '../slides/deck/compose.ts';
import type { ComposedDeck, ComposeOptions } from '../slides/deck/model.ts';
import { printDocument } from '../slides/render/print.ts';
import { median, milliseconds, quantile, run, table, timedByTurns } from './measure.ts';
import { readingRows } from './reading.ts';
import { searchRows } from './search.ts';

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

/** A deck of exactly so many slides, made of those of the sample. */
function ofLength({ deck, notes }: ComposedDeck, length: number): ComposedDeck {
  const slides = Array.from({ length }, (_, index) => {
    const slide = deck.slides[index % deck.slides.length];
    if (!slide) throw new Error('The sample gives no slides.');
    return { copied: slide.id, slide: { ...slide, id: `slide-${index + 1}` } };
  });
  return {
    deck: { ...deck, slides: slides.map(({ slide }) => slide) },
    notes: Object.fromEntries(
      slides.flatMap(({ copied, slide }) => (notes[copied] ? [[slide.id, notes[copied]]] : [])),
    ),
  };
}

/** Whole processes: `lectern export` of a stored deck, against a script that prints the same finished pages. */
async function exportPdf(folder: string, deckId: string, { deck }: ComposedDeck): Promise<string[]> {
  const paths = pathsFrom(root);
  const shown = audienceDeck(deck);
  const pages = join(folder, 'pages.html');
  await writeFile(pages, printDocument(shown, await embeddedFonts(JSON.stringify(shown), paths)));
  const library = join(folder, 'library.sqlite');
  const lectern = [join(root, 'main', 'cli', 'lectern.mjs'), 'export', deckId, '--format', 'pdf', '--library', library];
  const [ours = [], floor = []] = await timedByTurns(5, [
    () => run(...lectern, '--out', join(folder, 'ours.pdf')),
    () => run(join(root, 'bench', 'floor-pdf.ts'), requireChromium(), pages, join(folder, 'floor.pdf')),
  ]);
  const [time, least] = [median(ours), median(floor)];
  const what = `lectern export, PDF of ${deck.slides.length} slides`;
  return [what, milliseconds(time), milliseconds(least), (time / least).toFixed(2)];
}

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
try {
  const bytes = await readFile(sample);
  const { paperId, briefing } = await storePaper(library, 'azerbaijan-in-regional-plans.md', bytes);
  const composed = compose(briefing, options);
  const rows = await readingRows(bytes.toString('utf8'), options);
  for (const length of [20, 100]) {
    const deck = ofLength(composed, length);
    const deckId = library.createDeck(paperId, deck);
    rows.push(await exportPdf(folder, deckId, deck));
    if (length === 20) rows.push(...(await saveNote(folder, library, deckId)));
  }
  const large = openLibrary(join(folder, 'large.sqlite'), { now: () => new Date() });
  rows.push(...(await searchRows(large, bytes.toString('utf8'), options)));
  large.close();
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.versions.node}. Medians.\n`);
  console.log(table([['', 'Lectern', 'floor', 'ratio'], ...rows]));
} finally {
  library.close();
  await rm(folder, { recursive: true });
}
