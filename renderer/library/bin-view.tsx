import { useEffect, useRef, useState } from 'preact/hooks';
import type { BinnedDeck } from '../../main/api/results.ts';
import { Button } from '../shared/button.tsx';
import { longTime, shortTime } from '../shared/dates.ts';
import { Dialog } from '../shared/dialog.tsx';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';
import type { Library } from './library.ts';

const daysKept = 30;
const day = 86_400_000;

/** What was moved to the bin, the latest first. */
export function BinView({ library }: { readonly library: Library }) {
  const [asked, setAsked] = useState<BinnedDeck | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const place = useRef(-1);
  const words = libraryWords();
  const binned = library.binned.value;

  // Where a row is gone the focus goes on to the one that took its place.
  useEffect(() => {
    if (place.current < 0 || asked) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('.bin-row') ?? [];
    rows[Math.min(place.current, rows.length - 1)]?.querySelector('button')?.focus();
    place.current = -1;
  }, [binned, asked]);

  if (binned.length === 0) return <p class="library-empty muted">{words.binEmpty}</p>;
  return (
    <>
      <ul ref={list} class="bin-list" aria-label={words.bin}>
        {binned.map((deck, index) => (
          <BinRow
            key={deck.id}
            deck={deck}
            onRestore={() => {
              place.current = index;
              void library.restore(deck);
            }}
            onDelete={() => setAsked(deck)}
          />
        ))}
      </ul>
      {asked && (
        <Dialog
          title={words.deleteTitle}
          onClose={() => setAsked(null)}
          onSubmit={() => {
            place.current = binned.indexOf(asked);
            setAsked(null);
            void library.deleteForGood(asked);
          }}
          foot={
            <>
              <Button onClick={() => setAsked(null)}>{words.cancel}</Button>
              <Button kind="loss" submit>
                {words.delete}
              </Button>
            </>
          }
        >
          <p dir="auto">{words.deleteQuestion(asked.title)}</p>
          <p class="muted">{words.deleteRest}</p>
        </Dialog>
      )}
    </>
  );
}

interface RowProps {
  readonly deck: BinnedDeck;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
}

function BinRow({ deck, onRestore, onDelete }: RowProps) {
  const words = libraryWords();
  const language = interfaceLanguage.value;
  const passed = (Date.now() - Date.parse(deck.binnedAt)) / day;
  const left = Math.min(daysKept, Math.max(1, Math.ceil(daysKept - passed)));
  return (
    <li class="bin-row">
      <div class="bin-deck">
        <span class="deck-title" dir="auto">
          {deck.title}
        </span>
        <span class="deck-facts figures">
          <time dateTime={deck.binnedAt} title={longTime(deck.binnedAt, language)}>
            {words.binnedOn(shortTime(deck.binnedAt, new Date(), language))}
          </time>{' '}
          · {words.daysLeft(left)} · {words.slides(deck.slides)}
        </span>
      </div>
      {deck.marking && <bdi class="marking">{deck.marking}</bdi>}
      <Button aria-label={words.restoreDeck(deck.title)} onClick={onRestore}>
        {words.restore}
      </Button>
      <Button kind="quiet" aria-label={words.deleteDeck(deck.title)} onClick={onDelete}>
        {words.deleteForGood}
      </Button>
    </li>
  );
}
