import { slideLines } from '../../slides/deck/lines.ts';
import type { Notes, Slide } from '../../slides/deck/model.ts';
import { clock, slotOf } from '../../slides/deck/timing.ts';
import { countWords } from '../../slides/paper/words.ts';
import { findDeck, request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { columns, counted, shortened } from './text.ts';

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
      const { planned, available } = slotOf(deck);
      return {
        json: stored,
        text: [
          deck.title,
          ...[deck.authors.join(', '), deck.marking].filter(Boolean),
          `${counted(deck.slides.length, 'slide')}, ${clock(planned)} planned of ${clock(available)}`,
          `deck ${stored.id}`,
          '',
          columns([['', 'SLIDE', 'TIME', 'NOTES', 'HEADLINE'], ...rows], [0, 2, 3]),
        ].join('\n'),
      };
    }),
};

function row(slide: Slide, index: number, notes: Notes | undefined): string[] {
  const words = countWords(`${notes?.say ?? ''} ${notes?.ifAsked ?? ''}`);
  const [headline = ''] = slideLines(slide);
  const aside = slide.hidden ? ' (hidden)' : slide.backup ? ' (backup)' : '';
  return [String(index + 1), slide.id, clock(slide.plannedSeconds), String(words), shortened(headline, 70) + aside];
}
