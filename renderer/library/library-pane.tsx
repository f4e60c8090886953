import type { ComponentChildren } from 'preact';
import { Button } from '../shared/button.tsx';
import { BinIcon, DecksIcon } from '../shared/icons.tsx';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';
import type { Library } from './library.ts';

export type Shelf = 'decks' | 'bin';

interface Props {
  readonly shelf: Shelf;
  readonly library: Library;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly onNewDeck: () => void;
  readonly onSettings: () => void;
  readonly onShortcuts: () => void;
}

/** The ways in, and the two places where decks are. */
export function LibraryPane(props: Props) {
  const { shelf, library, onShelf, onChoose, onPaste, onNewDeck, onSettings, onShortcuts } = props;
  const words = libraryWords();
  const decks = library.decks.value?.length ?? 0;
  const place = { shelf, onShelf };
  return (
    <nav class="library-pane" aria-label="Lectern">
      <h1 class="library-name">Lectern</h1>
      <div class="library-ways">
        <Button kind={decks > 0 ? 'primary' : undefined} aria-keyshortcuts="Control+O" onClick={onChoose}>
          {words.openPaper}
        </Button>
        <p class="muted">{words.orDrop}</p>
        <Button kind="quiet" onClick={onPaste}>
          {words.pasteText}
        </Button>
        <Button kind="quiet" onClick={onNewDeck}>
          {words.newDeck}
        </Button>
      </div>
      <ul class="library-shelves">
        <ShelfButton {...place} name="decks" label={words.decks} count={decks}>
          <DecksIcon />
        </ShelfButton>
        <ShelfButton {...place} name="bin" label={words.bin} count={library.binned.value.length}>
          <BinIcon />
        </ShelfButton>
      </ul>
      <div class="library-foot">
        <Button kind="quiet" onClick={onSettings}>
          {words.settings}
        </Button>
        <Button kind="quiet" aria-keyshortcuts="?" onClick={onShortcuts}>
          {words.shortcuts}
        </Button>
      </div>
    </nav>
  );
}

interface ShelfProps {
  readonly name: Shelf;
  readonly shelf: Shelf;
  readonly label: string;
  readonly count: number;
  readonly onShelf: (shelf: Shelf) => void;
  readonly children: ComponentChildren;
}

function ShelfButton({ name, shelf, label, count, onShelf, children }: ShelfProps) {
  return (
    <li>
      <button
        type="button"
        class="shelf"
        aria-current={shelf === name ? 'page' : undefined}
        onClick={() => onShelf(name)}
      >
        {children}
        <span>{label}</span>
        {count > 0 && <span class="muted figures">{count.toLocaleString(interfaceLanguage.value)}</span>}
      </button>
    </li>
  );
}
