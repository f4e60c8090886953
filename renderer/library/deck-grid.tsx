import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DeckSummary } from '../../main/api/results.ts';
import { useVirtualRows } from '../shared/use-virtual-rows.ts';
import { libraryWords } from '../words/library.ts';
import { DeckCard } from './deck-card.tsx';
import { type DeckActions, DeckMenu } from './deck-menu.tsx';
import { cardAt, gap, gridFor } from './grid.ts';
import type { Library } from './library.ts';

interface Props {
  readonly library: Library;
  readonly decks: readonly DeckSummary[];
  readonly onOpen: (deckId: string) => void;
  readonly onRebuild: (deckId: string) => void;
  readonly onVersion: (deckId: string) => void;
}

/** Around the cards, in CSS pixels. */
const margin = 16;

/** Every deck as a card. Only the rows in sight are in the document, however many decks there are. */
export function DeckGrid({ library, decks, onOpen, onRebuild, onVersion }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [asked, setAsked] = useState<DeckSummary | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const { columns, cardWidth, rowHeight } = gridFor(size.width - 2 * margin, size.height);
  const place = decks.findIndex(({ id }) => id === library.at.value);
  const at = Math.max(0, place);
  const virtual = useVirtualRows({
    scroller,
    count: Math.ceil(decks.length / columns),
    height: rowHeight,
    padding: margin,
    kept: () => [Math.floor(at / columns)],
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, []);

  const card = (deckId: string | null) =>
    deckId ? scroller.current?.querySelector<HTMLElement>(`[data-deck="${CSS.escape(deckId)}"]`) : null;

  // The focus follows the deck at hand, unless the person is elsewhere: in the search, or in a part of the card.
  const atHand = library.at.value;
  const drawn = size.width > 0;
  useEffect(() => {
    if (!atHand || !drawn || renaming) return;
    const element = card(atHand);
    const { activeElement } = document;
    const elsewhere = activeElement !== document.body && !scroller.current?.contains(activeElement);
    if (element?.contains(activeElement) || elsewhere) return;
    virtual.show(Math.floor(at / columns));
    element?.querySelector<HTMLElement>('.deck-open')?.focus({ preventScroll: true });
  }, [atHand, place, drawn, renaming]);

  const actions: DeckActions = {
    open: ({ id }) => onOpen(id),
    rebuild: ({ id }) => onRebuild(id),
    version: ({ id }) => onVersion(id),
    rename: ({ id }) => setRenaming(id),
    duplicate: (deck) => void library.duplicate(deck),
    bin: (deck) => void library.bin(deck),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const deck = decks[at];
    const command = event.ctrlKey || event.metaKey;
    if (!deck || event.altKey || event.isComposing) return;
    const to = command
      ? null
      : cardAt(event.key, at, decks.length, columns, getComputedStyle(document.body).direction === 'rtl');
    if (to !== null) {
      library.at.value = decks[to]?.id ?? null;
    } else if (event.key === 'F2' && !command) actions.rename(deck);
    else if ((event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) && !event.repeat)
      actions.bin(deck);
    else if (command && event.key.toLowerCase() === 'd' && !event.repeat) actions.duplicate(deck);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a <table> cannot draw its rows as they are needed. */}
      <div
        ref={scroller}
        class="deck-grid"
        role="grid"
        aria-label={libraryWords().decks}
        aria-rowcount={Math.ceil(decks.length / columns)}
        aria-colcount={columns}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" class="deck-rows" style={{ height: `${virtual.totalHeight}px` }}>
          {drawn &&
            virtual.rows.map(({ index, start }) => (
              // biome-ignore lint/a11y/useSemanticElements: a <tr> stands in a <table> alone.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus is on the buttons in its cells.
              <div
                key={index}
                class="deck-row"
                role="row"
                aria-rowindex={index + 1}
                style={{ translate: `0 ${start}px`, '--card': `${cardWidth}px`, '--gap': `${gap}px` }}
              >
                {decks.slice(index * columns, (index + 1) * columns).map((deck, column) => (
                  <DeckCard
                    key={deck.id}
                    deck={deck}
                    covers={library.covers}
                    column={column + 1}
                    current={index * columns + column === at}
                    renaming={renaming === deck.id}
                    onFocus={() => {
                      library.at.value = deck.id;
                    }}
                    onOpen={() => onOpen(deck.id)}
                    onMenu={(from) => {
                      setAsked(deck);
                      menu.current?.showPopover({ source: from });
                    }}
                    onRenamed={(title) => {
                      setRenaming(null);
                      if (title !== null) void library.rename(deck, title);
                    }}
                  />
                ))}
              </div>
            ))}
        </div>
      </div>
      <DeckMenu menu={menu} deck={asked} actions={actions} />
    </>
  );
}
