import { resolve } from 'node:path';
import { undrawnCharacters } from '../../slides/render/undrawn.ts';
import { writeWhole } from '../exporting/write-file.ts';
import { findDeck, request, warnOfUndrawn, withApp } from './app.ts';
import { misuse } from './arguments.ts';
import type { Command } from './command.ts';

export const exportFile: Command = {
  summary: 'Write a deck as a file for the audience: no speaker note is in it.',
  operands: ['DECK'],
  options: {
    format: { value: 'pdf|html', help: 'a document to print and send, or a presentation for any browser' },
    out: { value: 'FILE', help: 'where to write it; what stands there is replaced' },
  },
  examples: [
    'lectern export 1f0c9a2e --format pdf --out briefing.pdf',
    'lectern export 1f0c9a2e --format html --out briefing.html',
  ],

  async run(input) {
    const [typed = ''] = input.operands;
    const format = input.option('format');
    const out = input.option('out');
    if (format !== 'pdf' && format !== 'html')
      throw misuse('lectern export needs --format pdf or --format html.', 'export');
    if (!out) throw misuse('lectern export needs --out FILE.', 'export');
    const file = resolve(out);
    const save = async (_name: string, bytes: Uint8Array) => {
      await writeWhole(file, bytes);
      return file;
    };
    return withApp(
      input,
      async (app) => {
        const deckId = await findDeck(app, typed);
        const { deck } = await request(app, 'decks.get', { deckId });
        warnOfUndrawn(deck);
        await request(app, 'decks.export', { deckId, format });
        return { json: { deckId, format, file, undrawn: undrawnCharacters(deck) }, text: `Written: ${file}` };
      },
      save,
    );
  },
};
