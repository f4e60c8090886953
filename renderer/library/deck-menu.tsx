import type { RefObject } from 'preact';
import type { DeckSummary } from '../../main/api/results.ts';
import { focusFirstItem, moveInMenu } from '../shared/menu.ts';
import { libraryWords } from '../words/library.ts';

export interface DeckActions {
  readonly open: (deck: DeckSummary) => void;
  readonly rename: (deck: DeckSummary) => void;
  readonly duplicate: (deck: DeckSummary) => void;
  readonly bin: (deck: DeckSummary) => void;
}

interface Props {
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly deck: DeckSummary | null;
  readonly actions: DeckActions;
}

/** What can be done with one deck: one menu for all cards, shown beside the one it was asked from. */
export function DeckMenu({ menu, deck, actions }: Props) {
  const words = libraryWords();
  const items = [
    [words.open, 'Enter', actions.open],
    [words.rename, 'F2', actions.rename],
    [words.duplicate, 'Ctrl+D', actions.duplicate],
    [words.toBin, 'Delete', actions.bin],
  ] as const;
  return (
    <div
      ref={menu}
      class="menu deck-menu"
      popover="auto"
      role="menu"
      aria-label={deck ? words.more(deck.title) : undefined}
      onKeyDown={moveInMenu}
      onToggle={(event) => {
        if (event.newState === 'open') focusFirstItem(event.currentTarget);
      }}
    >
      {items.map(([name, key, act]) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          class="menu-item"
          onClick={() => {
            // First, so that the focus is back on the card before it moves on.
            menu.current?.hidePopover();
            if (deck) act(deck);
          }}
        >
          <span>{name}</span>
          <kbd class="menu-key muted">{key}</kbd>
        </button>
      ))}
    </div>
  );
}
