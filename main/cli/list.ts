import { request, withApp } from './app.ts';
import type { Command } from './command.ts';
import { columns, shortened } from './text.ts';

const when = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

export const list: Command = {
  summary: 'List the decks of the library, the latest change first.',
  operands: [],
  options: {},
  examples: ['lectern list', 'lectern list --json --library briefings.sqlite'],

  run: (input) =>
    withApp(input, async (app) => {
      const decks = await request(app, 'decks.list', {});
      const rows = decks.map((deck) => [
        deck.id.slice(0, 8),
        shortened(deck.title, 60),
        String(deck.slides),
        String(deck.recommendations),
        String(deck.plannedMinutes),
        when.format(new Date(deck.changedAt)),
      ]);
      const heading = ['DECK', 'TITLE', 'SLIDES', 'RECS', 'MIN', 'CHANGED'];
      return {
        json: decks,
        text:
          rows.length > 0
            ? columns([heading, ...rows], [2, 3, 4])
            : 'No decks yet. Make one with: lectern build PAPER --out DIR',
      };
    }),
};
