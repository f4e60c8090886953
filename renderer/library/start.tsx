import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../main/api/results.ts';
import { Button } from '../shared/button.tsx';
import { windowWords } from '../words/window.ts';
import { DeckList } from './deck-list.tsx';
import type { Library } from './library.ts';
import { PasteDialog } from './paste-dialog.tsx';
import type { Search } from './search.ts';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';

interface Props {
  readonly library: Library;
  readonly search: Search;
  /** Opens a paper in the way this host can. */
  readonly onChoose: () => void;
  readonly onOpen: (deckId: string) => void;
  readonly onHit: (hit: SearchHit) => void;
}

/** Where the person begins: what there is on the left, and how to make something new. */
export function Start({ library, search, onChoose, onOpen, onHit }: Props) {
  const words = windowWords();
  const [pasting, setPasting] = useState(false);
  const decks = library.decks.value;
  const reading = library.reading.value;
  const found = search.found.value;

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const field = event.target instanceof Element && event.target.closest('input, textarea, dialog');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (field || text.trim() === '') return;
      event.preventDefault();
      void library.importText(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [library]);

  return (
    <main class="start">
      <nav class="start-decks" aria-label="Decks">
        <h1 class="start-name">Lectern</h1>
        {decks && decks.length > 0 && <SearchField search={search} />}
        {decks && decks.length > 0 && <DeckList decks={decks} onOpen={onOpen} />}
        {decks?.length === 0 && <p class="muted start-none">No decks yet.</p>}
      </nav>
      <div class="start-paper">
        {reading === null && found !== null ? (
          <SearchResults text={search.text.value} found={found} onOpen={onHit} />
        ) : reading === null ? (
          <div class="start-invitation">
            <p class="start-sentence">Drop a policy paper here and brief from its recommendations.</p>
            <div class="row">
              {decks?.length === 0 ? (
                <Button kind="primary" onClick={() => void library.importSample()}>
                  Try the sample paper
                </Button>
              ) : (
                <Button kind="primary" onClick={onChoose}>
                  Open a paper…
                </Button>
              )}
            </div>
            <div class="row start-others">
              {decks?.length === 0 ? (
                <Button kind="quiet" onClick={onChoose}>
                  Open a paper…
                </Button>
              ) : (
                <Button kind="quiet" onClick={() => void library.importSample()}>
                  Try the sample paper
                </Button>
              )}
              <Button kind="quiet" onClick={() => setPasting(true)}>
                Paste text…
              </Button>
            </div>
          </div>
        ) : (
          <div class="start-invitation">
            <p class="start-sentence" role="status">
              {words.reading(reading)}
            </p>
            <div class="row">
              <Button onClick={library.cancelReading}>{words.cancel}</Button>
            </div>
          </div>
        )}
      </div>
      {pasting && (
        <PasteDialog
          onClose={() => setPasting(false)}
          onText={(text) => {
            setPasting(false);
            void library.importText(text);
          }}
        />
      )}
    </main>
  );
}
