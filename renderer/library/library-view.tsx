import { useEffect, useState } from 'preact/hooks';
import type { AppInfo, SearchHit } from '../../main/api/results.ts';
import type { KeyLine } from '../keys/key-list.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { ShortcutsDialog } from '../settings/shortcuts-dialog.tsx';
import { useHelpKey } from '../settings/use-help-key.ts';
import { Button } from '../shared/button.tsx';
import { commandKey } from '../shared/shown-key.ts';
import { libraryWords } from '../words/library.ts';
import { settingsWords } from '../words/settings.ts';
import { BinView } from './bin-view.tsx';
import { DeckGrid } from './deck-grid.tsx';
import type { Library } from './library.ts';
import { LibraryPane, type Shelf } from './library-pane.tsx';
import { NewDeckDialog } from './new-deck-dialog.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { Reading } from './reading.tsx';
import type { Search } from './search.ts';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { SortChoice } from './sort-choice.tsx';

interface Props {
  readonly info: AppInfo | null;
  readonly library: Library;
  readonly search: Search;
  /** Opens papers in the way this host can. */
  readonly onChoose: () => void;
  readonly onOpen: (deckId: string) => void;
  /** Builds a deck again from its paper. */
  readonly onRebuild: (deckId: string) => void;
  /** Asks for a new version of the paper of a deck. */
  readonly onVersion: (deckId: string) => void;
  readonly onHit: (hit: SearchHit) => void;
}

type Question = 'paste' | 'new-deck' | 'settings' | 'shortcuts';

/** Where the person begins: what there is, how it is found again, and how something new is made. */
export function LibraryView({ info, library, search, onChoose, onOpen, onRebuild, onVersion, onHit }: Props) {
  const [shelf, setShelf] = useState<Shelf>('decks');
  const [question, setQuestion] = useState<Question | null>(null);
  const close = () => setQuestion(null);
  const words = libraryWords();
  const decks = library.decks.value;
  const found = search.found.value;
  const reading = library.reading.value;
  const empty = decks?.length === 0;
  usePaste(library);
  useHelpKey(() => setQuestion('shortcuts'));

  const sought = found !== null && shelf === 'decks';
  return (
    <div class="library">
      <LibraryPane
        shelf={shelf}
        library={library}
        onShelf={setShelf}
        onChoose={onChoose}
        onPaste={() => setQuestion('paste')}
        onNewDeck={() => setQuestion('new-deck')}
        onSettings={() => setQuestion('settings')}
        onShortcuts={() => setQuestion('shortcuts')}
      />
      <main class="library-main" aria-label={shelf === 'bin' ? words.bin : words.decks}>
        {shelf === 'bin' ? (
          <header class="library-head">
            <h2 class="heading">{words.bin}</h2>
            <p class="muted">{words.binNote}</p>
          </header>
        ) : (
          !empty && (
            <header class="library-head">
              <SearchField search={search} />
              {!sought && <SortChoice library={library} />}
            </header>
          )
        )}
        {reading !== null && <Reading library={library} name={reading} />}
        {shelf === 'bin' ? (
          <BinView library={library} />
        ) : decks === null ? (
          <NoList library={library} />
        ) : empty ? (
          <div class="library-empty">
            <p class="library-sentence">{words.invitation}</p>
            <Button kind="primary" disabled={reading !== null} onClick={() => void library.importSample()}>
              {words.trySample}
            </Button>
          </div>
        ) : sought ? (
          <SearchResults search={search} found={found} decks={decks} onHit={onHit} onDeck={onOpen} />
        ) : (
          <DeckGrid library={library} decks={decks} onOpen={onOpen} onRebuild={onRebuild} onVersion={onVersion} />
        )}
      </main>
      {question === 'settings' && <SettingsDialog info={info} onClose={close} />}
      {question === 'shortcuts' && <ShortcutsDialog shortcuts={shortcuts()} onClose={close} />}
      {question === 'paste' && (
        <PasteDialog
          onClose={close}
          onText={(text) => {
            close();
            void library.importText(text);
          }}
        />
      )}
      {question === 'new-deck' && (
        <NewDeckDialog
          onClose={close}
          onCreate={async ({ title, language, direction }) => {
            close();
            const deckId = await library.createEmpty(title, language, direction);
            if (deckId) onOpen(deckId);
          }}
        />
      )}
    </div>
  );
}

/** Before the first answer, and where there is none. */
function NoList({ library }: { readonly library: Library }) {
  const words = libraryWords();
  const trouble = library.trouble.value;
  if (trouble === null) {
    return (
      <p class="library-empty library-loading muted" role="status">
        {words.loading}
      </p>
    );
  }
  return (
    <div class="library-empty" role="alert">
      <p class="library-sentence">{words.notListed}</p>
      {trouble !== '' && <p class="muted">{trouble}</p>}
      <Button kind="primary" onClick={() => void library.refresh()}>
        {words.tryAgain}
      </Button>
    </div>
  );
}

/** A paper pasted anywhere but in a field is read. */
function usePaste(library: Library): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const field = event.target instanceof Element && event.target.closest('input, textarea, dialog');
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (field || text.trim() === '' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void library.importText(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [library]);
}

function shortcuts(): readonly KeyLine[] {
  const { keys, arrows } = settingsWords();
  return [
    [keys.move, arrows],
    [keys.open, 'Enter'],
    [keys.rename, 'F2'],
    [keys.duplicate, `${commandKey}D`],
    [keys.bin, 'Delete'],
    [keys.menu, 'Shift+F10'],
    [keys.search, `${commandKey}F`],
    [keys.paper, `${commandKey}O`],
    [keys.paste, `${commandKey}V`],
    [keys.leave, 'Esc'],
    [keys.help, '?'],
  ];
}
