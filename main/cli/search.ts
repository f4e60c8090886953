import { searchAdvice } from '../../slides/search/query.ts';
import type { SearchHit } from '../api/results.ts';
import { request, withApp } from './app.ts';
import { misuse } from './arguments.ts';
import type { Command } from './command.ts';
import { shortened } from './text.ts';

const most = 50;

export const search: Command = {
  summary: 'Find words in slides, notes and papers.',
  operands: ['WORDS…'],
  options: { limit: { value: 'N', help: `show at most N places, 1 to ${most}; 20 unless given` } },
  examples: [
    'lectern search harbour',
    'lectern search harbour fees --limit 5',
    `lectern search '"harbour fees"' --json`,
  ],

  run: (input) =>
    withApp(input, async (app) => {
      const text = input.operands.join(' ');
      const hits = await request(app, 'library.search', { text, limit: limitOf(input.option('limit')) });
      const advice = searchAdvice(text, hits.length);
      if (advice) console.error(`lectern: ${advice}`);
      return { json: hits, text: hits.length > 0 ? listed(hits) : `Nothing holds ${text}` };
    }),
};

function limitOf(option = '20'): number {
  const limit = Number(option);
  if (!/^\d+$/.test(option) || limit < 1 || limit > most) {
    throw misuse(`--limit takes a number from 1 to ${most}, and was given ${option}.`, 'search');
  }
  return limit;
}

/** Hits under their decks, the deck of the best first. */
function listed(hits: readonly SearchHit[]): string {
  return [...Map.groupBy(hits, ({ deckId }) => deckId)]
    .map(([deckId, own]) => {
      const title = shortened(own[0]?.deckTitle ?? '', 60);
      return [`${deckId.slice(0, 8)}  ${title}`, ...own.map((hit) => `  ${placeOf(hit)}: ${quoted(hit)}`)].join('\n');
    })
    .join('\n\n');
}

function placeOf({ kind, slideId, paragraph }: SearchHit): string {
  if (kind !== 'paper') return `${kind} ${slideId}`;
  return paragraph === null ? 'paper' : `paper §${paragraph}`;
}

/** What was found stands between brackets, since a terminal may have no colours. */
const quoted = ({ context }: SearchHit): string =>
  context
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')
    .replace(/\s+/gu, ' ');
