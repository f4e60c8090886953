import { useEffect, useState } from 'preact/hooks';
import type { ImportedPaper, OpenDeck } from '../../main/api/results.ts';
import type { DeckEdit } from '../../slides/index.ts';
import type { KeyLine } from '../keys/key-list.tsx';
import type { Library } from '../library/library.ts';
import { ShortcutsDialog } from '../settings/shortcuts-dialog.tsx';
import { useHelpKey } from '../settings/use-help-key.ts';
import { Button } from '../shared/button.tsx';
import type { Client } from '../shared/client.ts';
import { BackIcon, KeysIcon, RedoIcon, UndoIcon } from '../shared/icons.tsx';
import { remembered } from '../shared/remembered.ts';
import { commandKey } from '../shared/shown-key.ts';
import { Splitter } from '../shared/splitter.tsx';
import { reviewWords } from '../words/review.ts';
import { DeckPane } from './deck-pane.tsx';
import { FoundPane } from './found-pane.tsx';
import { PaperPane } from './paper-pane.tsx';
import { RebuildDialog } from './rebuild-dialog.tsx';
import { createReview, type Review } from './review.ts';

const within = (least: number, most: number, share: number) =>
  Math.round(Math.min(most, Math.max(least, innerWidth * share)));
const foundWidth = remembered('review.found.width', within(380, 560, 0.28));
const deckWidth = remembered('review.deck.width', within(312, 520, 0.22));

interface Props {
  readonly client: Client;
  readonly imported: ImportedPaper;
  readonly library: Library;
  /** The deck that was made of the paper before, where it is to be built again. */
  readonly deck?: OpenDeck | undefined;
  readonly onPutAside: () => void;
  /** A deck was made, or built again. */
  readonly onCreated: (deckId: string) => void;
}

/** A paper is looked over before slides are made of it: what it says, what was understood, what the deck will be. */
export function ReviewView({ client, imported, library, deck, onPutAside, onCreated }: Props) {
  const words = reviewWords();
  const [review] = useState(() => createReview(client, imported, library.create, deck));
  const [comparing, setComparing] = useState(false);
  const [creating, setCreating] = useState(false);
  const [helping, setHelping] = useState(false);
  useEffect(() => review.dispose, [review]);
  useReviewKeys(review);
  useHelpKey(() => setHelping(true));
  const place = library.place.value;
  const problem = review.problem.value;
  const error = review.error.value;
  const working = review.working.value;

  const create = async () => {
    setCreating(true);
    const deckId = await review.create();
    if (deckId !== null) onCreated(deckId);
    else setCreating(false);
  };

  const apply = async (edit: DeckEdit | null) => {
    if (deck && (await review.apply(deck, edit))) onCreated(deck.id);
  };

  return (
    <div class="review">
      <header class="desk-bar">
        <Button kind="quiet" onClick={onPutAside}>
          <BackIcon />
          {words.putAside}
        </Button>
        <h1 class="desk-title">{words.title}</h1>
        {place && <span class="muted figures">{words.placeOf(place.at, place.of)}</span>}
        <span class="review-problem" role="status">
          {problem ? words[`${problem.field}Problem`] : working ? words.working : ''}
        </span>
        <Button
          kind="icon"
          aria-label={words.undo}
          title={words.undo}
          aria-keyshortcuts="Control+Z Meta+Z"
          disabled={review.corrections.value.length === 0}
          onClick={review.undo}
        >
          <UndoIcon />
        </Button>
        <Button
          kind="icon"
          aria-label={words.redo}
          title={words.redo}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
          disabled={!review.canRedo.value}
          onClick={review.redo}
        >
          <RedoIcon />
        </Button>
        <Button kind="icon" aria-label={words.keysTitle} title={words.keysTitle} onClick={() => setHelping(true)}>
          <KeysIcon />
        </Button>
        <Button
          kind="primary"
          disabled={problem !== null || creating || working || review.composed.value === null}
          onClick={deck ? () => setComparing(true) : () => void create()}
        >
          {deck ? words.compareWith : creating ? words.creating : words.create}
        </Button>
      </header>
      {error && (
        <p class="error review-error" role="alert">
          {error}
        </p>
      )}
      <main class="review-panes">
        <PaperPane review={review} />
        <Splitter label={words.paperWidth} orientation="vertical" size={foundWidth} min={300} max={720} side={-1} />
        <div class="review-pane" style={{ width: `${foundWidth}px` }}>
          <FoundPane review={review} />
        </div>
        <Splitter label={words.deckWidth} orientation="vertical" size={deckWidth} min={260} max={640} side={-1} />
        <div class="review-pane" style={{ width: `${deckWidth}px` }}>
          <DeckPane review={review} />
        </div>
      </main>
      {helping && <ShortcutsDialog shortcuts={shortcuts()} onClose={() => setHelping(false)} />}
      {deck && comparing && review.composed.value && (
        <RebuildDialog
          current={deck}
          built={review.composed.value}
          error={error}
          onApply={(edit) => void apply(edit)}
          onClose={() => setComparing(false)}
        />
      )}
    </div>
  );
}

/** Every key of the review, those of the paper and of a recommendation too. */
function shortcuts(): readonly KeyLine[] {
  const { keys } = reviewWords();
  return [
    [keys.sentences, '↑', '↓', 'Home', 'End'],
    [keys.several, 'Shift+↑', 'Shift+↓'],
    [keys.choices, 'Enter'],
    [keys.leave, 'Esc'],
    [keys.move, 'Alt+↑', 'Alt+↓'],
    [keys.undo, `${commandKey}Z`],
    [keys.redo, `${commandKey}Y`, `${commandKey}Shift+Z`],
    [keys.help, '?'],
  ];
}

/** Undo and redo belong to a text while one has the focus. */
function useReviewKeys(review: Review): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isText = (event.target as Element | null)?.closest('input:not([type="checkbox"]), textarea, select');
      if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) review.undo();
      else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)) review.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [review]);
}
