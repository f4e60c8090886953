import { resolve } from 'node:path';
import { undrawnCharacters } from '../../slides/render/undrawn.ts';
import { writeWhole } from '../exporting/write-file.ts';
import { findDeck, request, warnOfUndrawn, withApp } from './app.ts';
import { misuse, paperSize } from './arguments.ts';
import type { Command } from './command.ts';

export const exportFile: Command = {
  summary: 'Write a deck as a file for the audience, without any speaker note, or as the speaker’s own copy.',
  operands: ['DECK'],
  options: {
    format: {
      value: 'pdf|html|notes',
      help: 'a document to print and send, a presentation for any browser, or slides with their notes for the speaker',
    },
    copy: {
      value: 'audience|speaker',
      help: 'with --format html only: the speaker’s has the notes and a presenter’s window; audience unless given',
    },
    paper: { value: 'a4|letter', help: 'with --format notes only; a4 unless given' },
    out: { value: 'FILE', help: 'where to write it; what stands there is replaced' },
  },
  examples: [
    'lectern export 1f0c9a2e --format pdf --out briefing.pdf',
    'lectern export 1f0c9a2e --format html --out briefing.html',
    'lectern export 1f0c9a2e --format html --copy speaker --out speaker.html',
    'lectern export 1f0c9a2e --format notes --out notes.pdf',
  ],

  async run(input) {
    const [typed = ''] = input.operands;
    const format = input.option('format');
    const out = input.option('out');
    if (format !== 'pdf' && format !== 'html' && format !== 'notes')
      throw misuse('lectern export needs --format pdf, --format html or --format notes.', 'export');
    if (!out) throw misuse('lectern export needs --out FILE.', 'export');
    const size = input.option('paper');
    if (size !== undefined && format !== 'notes') {
      throw misuse('--paper goes with --format notes only: slides have no paper size.', 'export');
    }
    const paper = paperSize(size ?? 'a4', 'paper', 'export');
    const copy = input.option('copy');
    if (copy !== undefined && format !== 'html') {
      throw misuse(
        '--copy goes with --format html only: a PDF has no notes, and the notes are all the speaker’s.',
        'export',
      );
    }
    if (copy !== undefined && copy !== 'audience' && copy !== 'speaker') {
      throw misuse('--copy is audience or speaker.', 'export');
    }
    const isForSpeaker = format === 'notes' || copy === 'speaker';
    const file = resolve(out);
    const save = async (_name: string, bytes: Uint8Array) => {
      await writeWhole(file, bytes);
      return file;
    };
    return withApp(
      input,
      async (app) => {
        const deckId = await findDeck(app, typed);
        const { deck, notes } = await request(app, 'decks.get', { deckId });
        const printed = format === 'notes' ? notes : {};
        warnOfUndrawn(deck, printed);
        if (format === 'notes') await request(app, 'notes.export', { deckId, paper });
        else if (copy === 'speaker') await request(app, 'notes.exportHtml', { deckId });
        else await request(app, 'decks.export', { deckId, format });
        const whose = isForSpeaker ? ' (the speaker’s copy: it holds the notes)' : '';
        return {
          json: {
            deckId,
            format,
            copy: isForSpeaker ? 'speaker' : 'audience',
            file,
            undrawn: undrawnCharacters(deck, printed),
          },
          text: `Written: ${file}${whose}`,
        };
      },
      save,
    );
  },
};
