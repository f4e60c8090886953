import type { DeckSummary } from '../../main/api/results.ts';

interface Props {
  readonly decks: readonly DeckSummary[];
  readonly onOpen: (deckId: string) => void;
}

const changed = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function DeckList({ decks, onOpen }: Props) {
  return (
    <ul class="deck-list">
      {decks.map((deck) => (
        <li key={deck.id}>
          <button type="button" class="deck" onClick={() => onOpen(deck.id)}>
            <span class="deck-title" dir="auto">
              {deck.title}
            </span>
            <span class="deck-facts figures">
              {count(deck.recommendations, 'recommendation')} · {count(deck.slides, 'slide')} · {deck.plannedMinutes}{' '}
              min
            </span>
            {deck.marking && <span class="marking">{deck.marking}</span>}
            <span class="deck-facts figures">
              <time dateTime={deck.changedAt}>{changed.format(new Date(deck.changedAt))}</time>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`;
