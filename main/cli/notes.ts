import { buffer } from 'node:stream/consumers';
import { AppError } from '../errors.ts';
import { decodePaper } from '../importing/decode.ts';
import { readPaperFile } from '../importing/read-file.ts';
import { findDeck, request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { formatNotes, parseNotes } from './notes-text.ts';

export const notes: Command = {
  summary: 'Print the speaker notes of a slide, or replace them.',
  operands: ['DECK', 'SLIDE'],
  options: { set: { value: 'FILE', help: 'replace the notes by this text; - reads standard input' } },
  examples: [
    'lectern notes 1f0c9a2e rec-4',
    'lectern notes 1f0c9a2e rec-4 > rec-4.md',
    'lectern notes 1f0c9a2e rec-4 --set rec-4.md',
    'echo "Pause here." | lectern notes 1f0c9a2e rec-4 --set -',
  ],

  async run(input) {
    const [typed = '', slideId = ''] = input.operands;
    const source = input.option('set');
    const replacement = source === undefined ? null : parseNotes(await readText(source));
    return withApp(input, async (app) => {
      const deckId = await findDeck(app, typed);
      const stored = await request(app, 'decks.get', { deckId });
      const found = Object.hasOwn(stored.notes, slideId) ? stored.notes[slideId] : undefined;
      const baseRevision = stored.notesRevisions[slideId];
      if (!found || baseRevision === undefined) {
        throw new AppError('not_found', `There is no slide ${slideId} in this deck.\nSee: lectern show ${typed}`);
      }
      if (!replacement) {
        return { json: { deckId, slideId, ...found, revision: baseRevision }, text: formatNotes(found) };
      }
      const { revision } = await request(app, 'notes.save', { deckId, slideId, ...replacement, baseRevision });
      return { json: { deckId, slideId, ...replacement, revision }, text: `Saved: the notes of slide ${slideId}.` };
    });
  },
};

/** Notes are never wiped by a file that happens to be empty. */
async function readText(source: string): Promise<string> {
  const { name, bytes } =
    source === '-' ? { name: 'standard input', bytes: await buffer(process.stdin) } : await readPaperFile(source);
  if (Buffer.from(bytes).toString().trim() === '') {
    throw new AppError(
      'paper_empty',
      `“${name}” is empty, so the notes were left as they are. Write them into it first.`,
    );
  }
  return decodePaper(name, bytes).text;
}
