import type { SearchHit } from '../../main/api/results.ts';
import type { DeckHits } from './search.ts';

interface Props {
  readonly text: string;
  readonly found: readonly DeckHits[];
  readonly onOpen: (hit: SearchHit) => void;
}

/** Where the words stand: deck by deck, each place with the words around it. */
export function SearchResults({ text, found, onOpen }: Props) {
  const count = found.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <section class="search-results" aria-label="Found" onKeyDown={moveAmongHits}>
      <p class="visually-hidden" role="status">
        {count === 0 ? 'Nothing found' : `${count} found`}
      </p>
      {found.length === 0 && (
        <p class="muted search-none">
          No slide, note or paper holds <q dir="auto">{text.trim()}</q>.
        </p>
      )}
      {found.map(({ deckId, title, hits }) => (
        <section key={deckId} aria-label={title}>
          <h2 class="hits-deck" dir="auto">
            {title}
          </h2>
          <ul>
            {hits.map((hit, index) => (
              <li key={index}>
                <button type="button" class="hit" onClick={() => onOpen(hit)}>
                  <span class="hit-place figures">
                    <span class="hit-kind">{kinds[hit.kind]}</span>
                    <bdi>{placeOf(hit)}</bdi>
                  </span>
                  <span class="hit-context" dir="auto">
                    {hit.context.map((run, at) =>
                      run.marked ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>,
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const kinds = { slide: 'Slide', notes: 'Notes', paper: 'Paper' } as const;

const placeOf = ({ kind, slideNumber, paragraph }: SearchHit): string =>
  kind === 'paper' ? (paragraph === null ? '' : `§${paragraph}`) : `${slideNumber}`;

function moveAmongHits(event: KeyboardEvent): void {
  const hits = [...document.querySelectorAll<HTMLElement>('.hit')];
  const at = hits.indexOf(document.activeElement as HTMLElement);
  const field = document.querySelector<HTMLElement>('.search-field input');
  const to = {
    ArrowDown: hits[Math.min(at + 1, hits.length - 1)],
    ArrowUp: at <= 0 ? field : hits[at - 1],
    Home: hits[0],
    End: hits.at(-1),
    Escape: field,
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
