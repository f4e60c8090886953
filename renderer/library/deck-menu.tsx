import type { RefObject } from 'preact';
import type { DeckSummary } from '../../main/api/results.ts';
import { Menu, MenuItem } from '../shared/menu.tsx';
import { commandKey } from '../shared/shown-key.ts';
import { libraryWords } from '../words/library.ts';
import { reviewWords } from '../words/review.ts';
import { updateWords } from '../words/update.ts';

export interface DeckActions {
  readonly open: (deck: DeckSummary) => void;
  readonly rebuild: (deck: DeckSummary) => void;
  readonly version: (deck: DeckSummary) => void;
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
  const choose = (act: (deck: DeckSummary) => void) => () => {
    // First, so that the focus is back on the card before it moves on.
    menu.current?.hidePopover();
    if (deck) act(deck);
  };
  return (
    <Menu id="deck-menu" menu={menu} label={words.more(deck?.title ?? '')}>
      <MenuItem name={words.open} what="Enter" onChoose={choose(actions.open)} />
      <MenuItem name={reviewWords().rebuild} onChoose={choose(actions.rebuild)} />
      <MenuItem name={updateWords().openVersion} onChoose={choose(actions.version)} />
      <MenuItem name={words.rename} what="F2" onChoose={choose(actions.rename)} />
      <MenuItem name={words.duplicate} what={`${commandKey}D`} onChoose={choose(actions.duplicate)} />
      <MenuItem name={words.toBin} what="Delete" onChoose={choose(actions.bin)} />
    </Menu>
  );
}
