import { basename, extname, join, resolve } from 'node:path';
import { compose } from '../../slides/deck/compose.ts';
import { type LeftOut, leftOut } from '../../slides/deck/left-out.ts';
import { type ComposeOptions, type ThemeName, themeNames } from '../../slides/deck/model.ts';
import { correct } from '../../slides/paper/corrections.ts';
import type { Diagnostic } from '../../slides/paper/model.ts';
import { type Undrawn, undrawnCharacters } from '../../slides/render/undrawn.ts';
import { sayLeftOut } from '../../slides/words/left-out.ts';
import { AppError } from '../errors.ts';
import { tryPlace, writeWhole } from '../exporting/write-file.ts';
import { makeFolder } from '../folders.ts';
import { readPaperFile } from '../importing/read-file.ts';
import { request, warnOfUndrawn, withApp } from './app.ts';
import { misuse, paperSize } from './arguments.ts';
import type { Command, Input } from './command.ts';
import { importPaper } from './import-paper.ts';
import { passwordOption } from './password.ts';
import { columns, counted, diagnosticLines, leftOutLines } from './text.ts';

export const build: Command = {
  summary: 'Make a deck of a paper, store it in the library and write it as HTML and PDF.',
  operands: ['PAPER'],
  options: {
    out: { value: 'DIR', help: 'folder for deck.html and deck.pdf; made where it is missing' },
    minutes: { value: 'N', help: 'length of the slot (20)' },
    notes: { value: 'a4|letter', help: 'write notes.pdf as well: the speaker’s copy, on that paper' },
    marking: { value: 'TEXT', help: 'protective marking on every slide, if not the one of the paper' },
    for: { value: 'WHOM', help: 'whom the briefing is for' },
    by: { value: 'WHO', help: 'who presents it' },
    date: { value: 'DATE', help: 'when, as it shall stand on the title slide' },
    ...passwordOption,
    theme: { value: themeNames.join('|'), help: 'how the slides look (ministry)' },
  },
  examples: [
    'lectern build paper.md --out briefing',
    'lectern build paper.md --out briefing --minutes 15 --marking OFFICIAL --for "the Minister" --by "Ada Quay" --date "3 March 2026"',
  ],

  async run(input) {
    const started = performance.now();
    const folder = input.option('out');
    if (!folder) throw misuse('lectern build needs --out DIR.', 'build');
    const options = composeOptions(input);
    const notes = input.option('notes');
    const paper = notes === undefined ? null : paperSize(notes, 'notes', 'build');
    const { name, bytes } = await readPaperFile(input.operands[0] ?? '');
    const places = {
      html: join(resolve(folder), 'deck.html'),
      pdf: join(resolve(folder), 'deck.pdf'),
      notes: join(resolve(folder), 'notes.pdf'),
    };
    await tryOutput(folder, [places.html, places.pdf, ...(paper ? [places.notes] : [])]);

    const files: string[] = [];
    const save = async (suggested: string, content: Uint8Array) => {
      const file = suggested.endsWith('.notes.pdf')
        ? places.notes
        : places[extname(suggested) === '.pdf' ? 'pdf' : 'html'];
      await writeWhole(file, content);
      files.push(file);
      return file;
    };
    return withApp(
      input,
      async (app) => {
        const {
          paperId,
          paper: read,
          ...imported
        } = await importPaper(app, name, bytes, input.option('password-file'));
        const briefing = correct(imported.briefing, read, imported.corrections);
        const composed = compose(briefing, { ...options, marking: options.marking ?? briefing.marking });
        const { deckId } = await request(app, 'decks.create', { paperId, ...composed });
        const printed = paper ? composed.notes : {};
        warnOfUndrawn(composed.deck, printed);
        try {
          await request(app, 'decks.export', { deckId, format: 'html' });
          await request(app, 'decks.export', { deckId, format: 'pdf' });
          if (paper) await request(app, 'notes.export', { deckId, paper });
        } catch (error) {
          const missing = (['html', 'pdf', ...(paper ? (['notes'] as const) : [])] as const).filter(
            (format) => !files.includes(places[format]),
          );
          throw storedAllTheSame(error, deckId, missing, input.option('library'));
        }

        const { recommendations, diagnostics } = briefing;
        const summary = {
          deckId,
          title: composed.deck.title,
          recommendations: recommendations.length,
          asks: recommendations.filter(({ ask }) => ask).length,
          slides: composed.deck.slides.filter(({ backup }) => !backup).length,
          leftOut: leftOut(composed.deck),
          files,
          undrawn: undrawnCharacters(composed.deck, printed),
          milliseconds: Math.round(performance.now() - started),
        };
        return {
          json: {
            ...summary,
            leftOut: summary.leftOut.map(({ reason, slides }) => ({ reason: sayLeftOut(reason, 'en'), slides })),
          },
          text: asText(summary, diagnostics),
        };
      },
      save,
    );
  },
};

function composeOptions({ option }: Input): ComposeOptions {
  const minutes = Number(option('minutes') ?? 20);
  if (!(minutes > 0 && minutes <= 600)) throw misuse('--minutes takes a number up to 600.', 'build');
  return {
    minutes,
    marking: option('marking') ?? null,
    briefingFor: option('for') ?? null,
    presentedBy: option('by') ?? null,
    date: option('date') ?? null,
    style: { theme: themeOf(option('theme')), accent: null, footer: null, logo: null },
    recommendations: null,
  };
}

function themeOf(typed: string | undefined): ThemeName {
  const name = themeNames.find((known) => known === (typed ?? 'ministry'));
  if (!name) throw misuse(`--theme takes one of ${themeNames.join(', ')}.`, 'build');
  return name;
}

/** Before anything is stored: a place that cannot be had should not leave a deck behind. */
async function tryOutput(folder: string, files: readonly string[]): Promise<void> {
  try {
    makeFolder(folder);
  } catch (error) {
    throw new AppError(
      'output_unwritable',
      `The folder ${folder} cannot be made. Nothing was written or stored. Choose another place with --out.`,
      { cause: error },
    );
  }
  for (const file of files) {
    try {
      await tryPlace(file);
    } catch (error) {
      throw error instanceof AppError ? new AppError(error.code, `${error.message} No deck was stored.`) : error;
    }
  }
}

/** A failure after the deck was stored, with the way to its files: to build again would make a second deck. */
function storedAllTheSame(
  error: unknown,
  deckId: string,
  missing: readonly string[],
  library: string | undefined,
): unknown {
  if (!(error instanceof AppError)) return error;
  const id = deckId.slice(0, 8);
  const where = library === undefined ? '' : ` --library ${JSON.stringify(library)}`;
  const commands = missing.map((format) => `lectern export ${id} --format ${format} --out FILE${where}`);
  return new AppError(
    error.code,
    `${error.message}\nThe deck is in the library all the same, as ${id}; to build it again would make a second one. ` +
      `What is missing of its files is written with:\n${commands.map((command) => `  ${command}`).join('\n')}`,
    { cause: error },
  );
}

interface Summary {
  readonly deckId: string;
  readonly title: string;
  readonly recommendations: number;
  readonly asks: number;
  readonly slides: number;
  readonly leftOut: readonly LeftOut[];
  readonly files: readonly string[];
  readonly undrawn: readonly Undrawn[];
  readonly milliseconds: number;
}

function asText(summary: Summary, diagnostics: readonly Diagnostic[]): string {
  const { title, recommendations, asks, slides, leftOut, deckId, files, milliseconds } = summary;
  const backup = leftOut.reduce((sum, group) => sum + group.slides.length, 0);
  const found =
    recommendations === 0
      ? 'no recommendations'
      : `${counted(recommendations, 'recommendation')}, ${asks === recommendations ? 'all' : asks} with an explicit ask`;
  return [
    title,
    '',
    columns([
      ['  found', found],
      [
        '  made',
        `${counted(slides, 'slide')}${backup > 0 ? ` and ${backup} backup` : ''} in ${(milliseconds / 1000).toFixed(1)} s`,
      ],
      ['  deck', deckId.slice(0, 8)],
      ...files.map((file) => [`  ${basename(file) === 'notes.pdf' ? 'notes' : extname(file).slice(1)}`, file]),
    ]),
    ...leftOutLines(leftOut),
    ...diagnosticLines(diagnostics),
  ].join('\n');
}
