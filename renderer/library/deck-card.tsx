import { useMemo } from 'preact/hooks';
import type { DeckSummary } from '../../main/api/results.ts';
import { Button } from '../shared/button.tsx';
import { longTime, shortTime } from '../shared/dates.ts';
import { MoreIcon } from '../shared/icons.tsx';
import { libraryWords } from '../words/library.ts';
import { interfaceLanguage } from '../words/words.ts';
import type { Covers } from './covers.ts';
import { DeckPicture } from './deck-picture.tsx';
import { TitleField } from './title-field.tsx';

interface Props {
  readonly deck: DeckSummary;
  readonly covers: Covers;
  /** From 1. */
  readonly column: number;
  /** Whether Tab leads to this one of the cards. */
  readonly current: boolean;
  readonly renaming: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
  readonly onMenu: (from: HTMLElement) => void;
  readonly onRenamed: (title: string | null) => void;
}

export function DeckCard(props: Props) {
  const { deck, covers, column, current, renaming, onFocus, onOpen, onMenu, onRenamed } = props;
  const words = libraryWords();
  const language = interfaceLanguage.value;
  const tabIndex = current ? 0 : -1;
  // What the functions do does not change while these are the same; while the grid scrolls no card is drawn twice.
  return useMemo(
    () => (
      // biome-ignore lint/a11y/useSemanticElements: a <td> stands in a <table> alone.
      // biome-ignore lint/a11y/useFocusableInteractive: the focus is on the buttons in it.
      <div
        class="deck-card"
        role="gridcell"
        aria-colindex={column}
        data-deck={deck.id}
        onFocusCapture={onFocus}
        onContextMenu={(event) => {
          if (renaming) return;
          event.preventDefault();
          onMenu(event.currentTarget.querySelector<HTMLElement>('.deck-more > button') ?? event.currentTarget);
        }}
      >
        <DeckPicture covers={covers} deck={deck} />
        {renaming ? (
          <TitleField label={words.newTitle(deck.title)} title={deck.title} onDone={onRenamed} />
        ) : (
          <button type="button" class="deck-open" tabIndex={tabIndex} onClick={onOpen}>
            <span class="deck-title" dir="auto" title={deck.title}>
              {deck.title}
            </span>
            <span class="deck-facts figures">
              {words.minutes(deck.plannedMinutes)} ·{' '}
              {deck.recommendations > 0 ? words.recommendations(deck.recommendations) : words.slides(deck.slides)}
            </span>
            <span class="deck-facts deck-foot figures">
              <time dateTime={deck.changedAt} title={longTime(deck.changedAt, language)}>
                {shortTime(deck.changedAt, new Date(), language)}
              </time>
              {deck.marking && (
                <bdi class="marking" title={deck.marking}>
                  {deck.marking}
                </bdi>
              )}
            </span>
          </button>
        )}
        <span class="deck-more">
          <Button
            kind="icon"
            tabIndex={tabIndex}
            aria-label={words.more(deck.title)}
            aria-haspopup="menu"
            onClick={(event) => onMenu(event.currentTarget)}
          >
            <MoreIcon />
          </Button>
        </span>
      </div>
    ),
    [deck, covers, column, current, renaming, language],
  );
}
