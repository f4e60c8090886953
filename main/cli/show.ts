import { slideLines } from '../../slides/deck/lines.ts';
import type { Notes, Slide } from '../../slides/deck/model.ts';
import { findDeck, request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { clockTime, columns, counted, shortened } from './text.ts';

export const show: Command = {
  summary: 'Show the slides of a deck, with their planned time and how many words the notes have.',
  operands: ['DECK'],
  options: {},
  examples: ['lectern show 1f0c9a2e', 'lectern show 1f0c9a2e --json'],

  run: (input) =>
    withApp(input, async (app) => {
      const [typed = ''] = input.operands;
      const stored = await request(app, 'decks.get', { deckId: await findDeck(app, typed) });
      const { deck, notes } = stored;
      const rows = deck.slides.map((slide, index) => row(slide, index, notes[slide.id]));
      const seconds = deck.slides.reduce((total, slide) => total + (slide.hidden ? 0 : slide.plannedSeconds), 0);
      return {
        json: stored,
        text: [
          deck.title,
          ...[deck.authors.join(', '), deck.marking].filter(Boolean),
          `${counted(deck.slides.length, 'slide')}, ${clockTime(seconds)} planned of ${clockTime(deck.plannedMinutes * 60)}`,
          `deck ${stored.id}`,
          '',
          columns([['', 'SLIDE', 'TIME', 'NOTES', 'HEADLINE'], ...rows], [0, 2, 3]),
        ].join('\n'),
      };
    }),
};

function row(slide: Slide, index: number, notes: Notes | undefined): string[] {
  const words = `${notes?.say ?? ''} ${notes?.ifAsked ?? ''}`.split(/\s+/).filter(Boolean).length;
  const [headline = ''] = slideLines(slide);
  const aside = slide.hidden ? ' (hidden)' : slide.backup ? ' (backup)' : '';
  return [String(index + 1), slide.id, clockTime(slide.plannedSeconds), String(words), shortened(headline, 70) + aside];
}
