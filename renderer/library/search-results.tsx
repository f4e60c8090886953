import { useEffect, useRef } from 'preact/hooks';
import type { DeckSummary, SearchHit } from '../../main/api/results.ts';
import { libraryWords } from '../words/library.ts';
import { searchWords } from '../words/search.ts';
import { type DeckHits, mostHits, type Search, titled } from './search.ts';

interface Props {
  readonly search: Search;
  readonly found: readonly DeckHits[];
  readonly decks: readonly DeckSummary[];
  readonly onHit: (hit: SearchHit) => void;
  readonly onDeck: (deckId: string) => void;
}

/** Where the words stand: in titles, then deck by deck, each sentence once with every place that says it. */
export function SearchResults({ search, found, decks, onHit, onDeck }: Props) {
  const results = useRef<HTMLElement>(null);
  const words = searchWords();
  const text = search.text.value;
  const named = titled(decks, text);
  const count = found.reduce((sum, { sentences }) => sum + sentences.length, named.length);

  // Back from a deck, the person goes on from the place they had opened.
  useEffect(() => {
    if (document.activeElement === document.body) placesIn(results.current)[search.opened.value]?.focus();
  }, []);

  return (
    <section
      ref={results}
      class="search-results"
      aria-label={words.found}
      onKeyDown={moveAmongPlaces}
      onClickCapture={(event) => {
        search.opened.value = placesIn(results.current).findIndex((place) => place.contains(event.target as Node));
      }}
    >
      <p class="visually-hidden" role="status">
        {words.count(count)}
      </p>
      {count === 0 && (
        <p class="muted search-none">
          {words.nothing} <q dir="auto">{text.trim()}</q>.
        </p>
      )}
      {named.length > 0 && (
        <section aria-label={words.titled}>
          <h2 class="hits-deck">{words.titled}</h2>
          <ul>
            {named.map((deck) => (
              <li key={deck.id}>
                <button type="button" class="hit hit-title" data-place onClick={() => onDeck(deck.id)}>
                  <span dir="auto">{deck.title}</span>
                  <span class="muted figures">{libraryWords().recommendations(deck.recommendations)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {found.map(({ deckId, title, sentences }) => (
        <section key={deckId} aria-label={title}>
          <h2 class="hits-deck" dir="auto">
            {title}
          </h2>
          <ul>
            {sentences.map(([best, ...others]) => (
              <li key={keyOf(best)} class="hit-sentence">
                <button type="button" class="hit" data-place onClick={() => onHit(best)}>
                  <span class="hit-context" dir="auto">
                    {best.context.map((run, at) =>
                      run.marked ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>,
                    )}
                  </span>
                  <span class="hit-place figures">{placeOf(best)}</span>
                </button>
                {others.map((hit) => (
                  <button key={keyOf(hit)} type="button" class="hit-also figures" data-place onClick={() => onHit(hit)}>
                    {placeOf(hit)}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {search.full.value && <p class="muted search-none">{words.best(mostHits)}</p>}
    </section>
  );
}

const keyOf = ({ kind, slideId, blockId }: SearchHit) => `${kind} ${slideId} ${blockId}`;

function placeOf({ kind, slideNumber, paragraph }: SearchHit): string {
  const name = searchWords().kinds[kind];
  if (kind !== 'paper') return `${name} ${slideNumber}`;
  return paragraph === null ? name : `${name} §${paragraph}`;
}

const placesIn = (results: HTMLElement | null) => [...(results?.querySelectorAll<HTMLElement>('[data-place]') ?? [])];

function moveAmongPlaces(event: KeyboardEvent): void {
  const places = placesIn(event.currentTarget as HTMLElement);
  const at = places.indexOf(document.activeElement as HTMLElement);
  const field = document.querySelector<HTMLElement>('.search-field input');
  const to = {
    ArrowDown: places[Math.min(at + 1, places.length - 1)],
    ArrowUp: at <= 0 ? field : places[at - 1],
    Home: places[0],
    End: places.at(-1),
    Escape: field,
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
