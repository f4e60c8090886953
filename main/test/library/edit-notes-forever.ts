import { writeSync } from 'node:fs';
import { createApp } from '../../app.ts';
import { pathsFrom } from '../../paths.ts';

// A process to be killed: it edits the notes of two slides in turn and tells standard output when an edit is saved.
const [library = '', deckId = ''] = process.argv.slice(2);
const app = createApp(
  {
    host: 'command-line',
    printer: { print: async () => new Uint8Array(), close: async () => undefined },
    files: { native: false, choosePapers: async () => [], save: async () => null, open: async () => false },
    clock: { now: () => new Date() },
  },
  pathsFrom('.', library),
);

const opened = await app.dispatch('decks.get', { deckId });
if (!opened.ok) throw new Error(opened.error.message);
const { notesRevisions } = opened.result as { readonly notesRevisions: Record<string, number> };
const slides = Object.entries(notesRevisions).map(([slideId, revision]) => ({ slideId, revision }));

for (;;) {
  for (const slide of slides) {
    const say = `${slide.slideId} ${slide.revision + 1} ${'words '.repeat(Math.ceil(Math.random() * 2_000))}`;
    const { slideId, revision: baseRevision } = slide;
    const reply = await app.dispatch('notes.save', { deckId, slideId, say, ifAsked: '', baseRevision });
    if (!reply.ok) throw new Error(reply.error.message);
    slide.revision += 1;
    writeSync(1, `${JSON.stringify([slideId, slide.revision, say.length])}\n`);
  }
}
