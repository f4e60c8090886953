import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../main/app.ts';
import { requireChromium } from '../main/browser/find-chromium.ts';
import { createChromiumPrinter } from '../main/browser/printer.ts';
import { audienceDeck } from '../main/exporting/audience-deck.ts';
import { embeddedFonts } from '../main/exporting/fonts.ts';
import { pathsFrom } from '../main/paths.ts';
import type { ComposedDeck, Deck } from '../slides/deck/model.ts';
import { printDocument } from '../slides/render/print.ts';
import { median, milliseconds, run, timedByTurns } from './measure.ts';

const root = join(import.meta.dirname, '..');
const marp = join(root, 'bench', 'peers', 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
const runs = 5;

// Of root, Chromium asks to say that it runs without its sandbox, and marp-cli says so only when told.
if (process.getuid?.() === 0) process.env['CHROME_NO_SANDBOX'] = '1';

/** A deck of exactly so many slides, made of those of the sample. */
export function ofLength({ deck, notes }: ComposedDeck, length: number): ComposedDeck {
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

/**
 * The export of a deck stored in `library`, three times: as a whole process against a script that prints the same
 * finished pages, the same against marp-cli where it is installed, and in a running app against the print alone.
 */
export async function pdfRows(folder: string, library: string, deckId: string, deck: Deck): Promise<string[][]> {
  const shown = audienceDeck(deck);
  const html = printDocument(shown, await embeddedFonts(JSON.stringify(shown), pathsFrom(root)));
  const pages = join(folder, 'pages.html');
  const markdown = join(folder, 'deck.md');
  await Promise.all([writeFile(pages, html), writeFile(markdown, marpDeck(shown))]);

  const lectern = [join(root, 'main', 'cli', 'lectern.mjs'), 'export', deckId, '--format', 'pdf', '--library', library];
  const [ours = [], floor = [], peer = []] = await timedByTurns(runs, [
    () => run(...lectern, '--out', join(folder, 'ours.pdf')),
    () => run(join(root, 'bench', 'floor-pdf.ts'), pages, join(folder, 'floor.pdf')),
    ...(existsSync(marp) ? [() => run(marp, ...marpArguments(markdown, join(folder, 'peer.pdf')))] : []),
  ]);
  const what = `lectern export, PDF of ${deck.slides.length} slides`;
  return [
    row(what, ours, floor),
    ...(peer.length > 0 ? [row(`${what}, against marp-cli`, ours, peer)] : []),
    row(`${what}, in the app`, ...(await inTheApp(library, deckId, html))),
  ];
}

/** One running application exports the deck, by turns with its Chromium opening and printing the finished pages. */
async function inTheApp(library: string, deckId: string, html: string): Promise<[ours: number[], floor: number[]]> {
  const printer = createChromiumPrinter();
  const files = { native: false, choosePapers: async () => [], save: async () => null, open: async () => false };
  const ports = { host: 'command-line', printer, files, clock: { now: () => new Date() } } as const;
  const app = createApp(ports, pathsFrom(root, library));
  try {
    const [ours = [], floor = []] = await timedByTurns(runs, [
      () => app.dispatch('decks.export', { deckId, format: 'pdf' }),
      () => printer.print(html),
    ]);
    return [ours, floor];
  } finally {
    await app.close();
  }
}

function row(what: string, ours: readonly number[], other: readonly number[]): string[] {
  const [time, least] = [median(ours), median(other)];
  return [what, milliseconds(time), milliseconds(least), (time / least).toFixed(2)];
}

/** The same words as Markdown for marp-cli, in its own theme. */
function marpDeck({ slides, marking }: Deck): string {
  const head = `---\nmarp: true\npaginate: true\n${marking ? `header: ${marking}\nfooter: ${marking}\n` : ''}---\n\n`;
  return head + slides.map(({ body }) => body).join('\n\n---\n\n');
}

const marpArguments = (markdown: string, out: string) => [
  ...[markdown, '--pdf', '--pdf-outlines', '--no-stdin', '--output', out],
  ...['--browser', 'chrome', '--browser-path', requireChromium()],
];
