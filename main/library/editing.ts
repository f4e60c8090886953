import { applyEdit, type DeckEdit, EditRefused, oppositeOf, slidesOfEdit } from '../../slides/deck/edits.ts';
import type { ComposedDeck } from '../../slides/deck/model.ts';
import { brief } from '../../slides/paper/brief.ts';
import { correct } from '../../slides/paper/corrections.ts';
import type { EditedDeck, OpenDeck } from '../api/results.ts';
import { AppError } from '../errors.ts';
import type { History } from './history.ts';
import type { Papers } from './papers.ts';
import { type Tables, writeChanges } from './write-changes.ts';

interface Parts extends Tables {
  readonly papers: Papers;
  readonly history: History;
  readonly open: (deckId: string) => OpenDeck;
  readonly now: () => string;
}

/** Edits of decks and the way back from them. Each function is part of a transaction. */
export interface Editing {
  /** @throws AppError `conflict` where the deck was changed since `baseRevision`, or does not hold what the edit speaks of */
  edit(deckId: string, made: DeckEdit, baseRevision: number): EditedDeck;
  /** What undoes or does again; the deck as it is where there is none. */
  changeBack(deckId: string, next: DeckEdit | null): EditedDeck;
}

export function createEditing(parts: Parts): Editing {
  const { decks, slides, notes, index, papers, history, open, now } = parts;

  /** A deck built again from a paper that was corrected since may name recommendations which no deck named before. */
  const keepRecommendations = (paperId: string, { deck }: ComposedDeck) => {
    const missing = new Set(
      papers.missing(
        paperId,
        deck.slides.flatMap(({ recommendationId }) => recommendationId ?? []),
      ),
    );
    if (missing.size === 0) return;
    const { paper, corrections } = papers.get(paperId);
    const { recommendations } = correct(brief(paper), paper, corrections);
    papers.keep(
      paperId,
      recommendations.filter(({ id }) => missing.has(id)),
    );
  };

  const change = (before: OpenDeck, edit: DeckEdit): EditedDeck => {
    const { id: deckId } = before;
    const paperId = edit.kind === 'paper' ? edit.to : before.paperId;
    const after = fitting(before, edit, applyEdit);
    keepRecommendations(paperId, after);
    writeChanges(
      { decks, slides, notes, index },
      { deckId, paperId },
      paperId === before.paperId ? before : moved(before, paperId),
      after,
    );
    decks.touch(deckId, now());
    return { ...open(deckId), edited: slidesOfEdit(edit) };
  };

  /** The deck as it is stored once it belongs to another paper: nothing in it names that yet. */
  const moved = ({ id, deck, notes: own }: OpenDeck, paperId: string): ComposedDeck => {
    decks.moveTo(id, paperId);
    slides.moveTo(id, paperId);
    index.paper(paperId);
    const untied = deck.slides.map((slide) => ({ ...slide, citations: [], recommendationId: null }));
    return { deck: { ...deck, slides: untied }, notes: own };
  };

  const edit = (deckId: string, made: DeckEdit, baseRevision: number): EditedDeck => {
    const before = open(deckId);
    if (before.revision !== baseRevision) throw overtaken();
    history.record(deckId, made, fitting(before, made, oppositeOf), now());
    return change(before, made);
  };

  const changeBack = (deckId: string, next: DeckEdit | null): EditedDeck => {
    const before = open(deckId);
    return next ? change(before, next) : { ...before, edited: [] };
  };

  return { edit, changeBack };
}

/** @throws AppError where the edit speaks of what the deck does not hold */
function fitting<T>(deck: ComposedDeck, edit: DeckEdit, work: (deck: ComposedDeck, edit: DeckEdit) => T): T {
  try {
    return work(deck, edit);
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    throw overtaken({ cause: error });
  }
}

const overtaken = (options?: ErrorOptions) => new AppError('conflict', { code: 'deck-changed-elsewhere' }, options);
