import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Params } from '../../main/api/contract.ts';
import type { ImportedPaper, OpenDeck } from '../../main/api/results.ts';
import type {
  Briefing,
  ComposedDeck,
  Correction,
  DeckEdit,
  Paper,
  Recommendation,
  SourceSpan,
} from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { sentenceOf } from '../shared/request-error.ts';
import { reviewWords } from '../words/review.ts';
import { type BriefingForm, formOf, initialForm, type Problem, readForm } from './briefing-form.ts';
import { type CreateComposer, createComposer } from './composer.ts';
import { forgetForm, keepForm, withKept } from './kept-form.ts';
import { keyOf, namesOf } from './names.ts';
import { lastOffice, rememberOffice } from './office.ts';

/** A paper between reading and deck: what was understood, what the person corrects, and what comes of it. */
export interface Review {
  readonly paper: Paper;
  /** As it is corrected, as soon as the last correction is made. */
  readonly briefing: ReadonlySignal<Briefing>;
  readonly corrections: ReadonlySignal<readonly Correction[]>;
  /** Null until the first is composed, and while the form says too little. */
  readonly composed: ReadonlySignal<ComposedDeck | null>;
  /** Something was changed that `briefing` and `composed` do not show yet. */
  readonly working: ReadonlySignal<boolean>;
  readonly form: ReadonlySignal<BriefingForm>;
  readonly problem: ReadonlySignal<Problem | null>;
  /** A sentence for the person: corrections that could not be kept, a deck that could not be made. */
  readonly error: ReadonlySignal<string | null>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Key of the recommendation at hand. */
  readonly at: Signal<string | null>;
  /** A block that the person shall see, and how often they were led there. */
  readonly sought: ReadonlySignal<{ readonly blockId: string; readonly count: number } | null>;
  nameOf(recommendation: Recommendation): SourceSpan;
  correct(correction: Correction): void;
  undo(): void;
  redo(): void;
  set(change: Partial<BriefingForm>): void;
  /** Leads to a place in the paper. */
  seek(blockId: string): void;
  /** Changes a deck that was made of the paper before; false where it could not be. */
  apply(deck: OpenDeck, edit: DeckEdit | null): Promise<boolean>;
  /** Stores the deck and gives its id; null where it could not be. */
  create(): Promise<string | null>;
  dispose(): void;
}

/** An edit as the contract has it. */
type SentEdit = Params<'decks.edit'>['edit'];

/** One title after another is one correction to the person, and so are headlines of one recommendation. */
function replaces(next: Correction, last: Correction | undefined): boolean {
  if (next.kind !== last?.kind) return false;
  if (next.kind === 'title' || next.kind === 'authors' || next.kind === 'language') return true;
  return next.kind === 'headline' && last.kind === 'headline' && keyOf(next.at) === keyOf(last.at);
}

export function createReview(
  client: Client,
  imported: ImportedPaper,
  /** Stores a deck of this paper and gives its id. */
  store: (composed: ComposedDeck) => Promise<string>,
  /** The deck that is built again, whose settings the form begins with. */
  before: Pick<OpenDeck, 'id' | 'deck'> | null = null,
  composing: CreateComposer = createComposer,
): Review {
  const { paper, paperId } = imported;
  const briefing = signal(imported.briefing);
  const corrections = signal(imported.corrections);
  const undone = signal<readonly Correction[]>([]);
  const composed = signal<ComposedDeck | null>(null);
  const working = signal(true);
  const keptAs = before?.id ?? paperId;
  const form = signal(
    withKept(keptAs, before ? formOf(before.deck) : initialForm(imported.briefing, lastOffice(), new Date())),
  );
  const error = signal<string | null>(null);
  const sought = signal<{ blockId: string; count: number } | null>(null);
  const names = computed(() => namesOf(briefing.value));
  const problem = computed(() => {
    const read = readForm(form.value, briefing.value);
    return 'problem' in read ? read.problem : null;
  });

  const composer = composing(paper, imported.briefing, {
    onBriefing(next) {
      briefing.value = next;
    },
    onDeck(next) {
      batch(() => {
        composed.value = next;
        working.value = false;
      });
    },
    onFailure(reason) {
      batch(() => {
        error.value = reviewWords().failed(reason);
        working.value = false;
      });
    },
  });
  const stop = effect(() => {
    const wish = { corrections: corrections.value, form: form.value };
    working.value = true;
    composer.wish(wish);
  });

  const keep = async () => {
    try {
      await client.request('papers.correct', { paperId, corrections: [...corrections.value] });
      error.value = null;
    } catch (failure) {
      error.value = sentenceOf(failure);
    }
  };
  const change = (next: readonly Correction[], redone: readonly Correction[]) => {
    batch(() => {
      corrections.value = next;
      undone.value = redone;
    });
    void keep();
  };

  return {
    paper,
    briefing,
    corrections,
    composed,
    working,
    form,
    problem,
    error,
    canRedo: computed(() => undone.value.length > 0),
    at: signal(null),
    sought,
    nameOf({ id }) {
      const name = names.value.get(id);
      if (!name) throw new Error(`There is no recommendation ${id} here.`);
      return name;
    },
    correct(correction) {
      const before = corrections.value;
      change([...(replaces(correction, before.at(-1)) ? before.slice(0, -1) : before), correction], []);
    },
    undo() {
      const last = corrections.value.at(-1);
      if (last) change(corrections.value.slice(0, -1), [...undone.value, last]);
    },
    redo() {
      const last = undone.value.at(-1);
      if (last) change([...corrections.value, last], undone.value.slice(0, -1));
    },
    set(next) {
      form.value = { ...form.value, ...next };
      keepForm(keptAs, form.value);
    },
    seek(blockId) {
      sought.value = { blockId, count: (sought.value?.count ?? 0) + 1 };
    },
    async apply({ id, revision }, edit) {
      try {
        if (edit) await client.request('decks.edit', { deckId: id, edit: edit as SentEdit, baseRevision: revision });
        forgetForm(keptAs);
        return true;
      } catch (failure) {
        error.value = sentenceOf(failure);
        return false;
      }
    },
    async create() {
      const deck = composed.value;
      if (!deck || working.value || problem.value) return null;
      try {
        // Once more, so that what main checks against is what this window shows.
        await client.request('papers.correct', { paperId, corrections: [...corrections.value] });
        const deckId = await store(deck);
        rememberOffice(form.value);
        forgetForm(keptAs);
        error.value = null;
        return deckId;
      } catch (failure) {
        error.value = sentenceOf(failure);
        return null;
      }
    },
    dispose() {
      stop();
      composer.dispose();
    },
  };
}
