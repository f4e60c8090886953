import { type ReadonlySignal, signal } from '@preact/signals';
import { RequestError, sentenceOf } from '../shared/request-error.ts';

/** What became of a text the person changed. */
export type SaveState<T> =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Someone else saved first. Both texts are kept; the person chooses. */
  | { readonly kind: 'conflict'; readonly mine: T; readonly theirs: T };

interface Stored<T> {
  readonly value: T;
  readonly revision: number;
}

interface SaverOptions<T> {
  readonly stored: Stored<T>;
  /** @throws RequestError `conflict` where `baseRevision` is no longer the newest */
  readonly save: (value: T, baseRevision: number) => Promise<{ readonly revision: number }>;
  readonly load: () => Promise<Stored<T>>;
  readonly same: (a: T, b: T) => boolean;
  /** The text another window saved takes the place of ours. */
  readonly onAdopt: (value: T) => void;
}

export interface Saver<T> {
  readonly state: ReadonlySignal<SaveState<T>>;
  /** The person changed the text. It is sent at most `delay` ms later, however long they go on typing. */
  edit(value: T): void;
  /** Sends at once what is not yet sent, also what failed before; resolves when that is settled. */
  flush(): Promise<void>;
  /** Another save of this text was announced. */
  heard(revision: number): Promise<void>;
  /** What is stored now; a text that was changed here and is not saved yet stays as it is. */
  refresh(stored: Stored<T>): void;
  /** In a conflict: saves what this window has over what the other one saved. */
  keepMine(): Promise<void>;
  keepTheirs(): void;
  /** Nothing is sent any more. */
  dispose(): void;
}

/** Well inside the second after which what is typed must be safe. */
export const delay = 400;

/** Keeps one text saved, and knows at any moment whether it is. */
export function createSaver<T>({ stored, save, load, same, onAdopt }: SaverOptions<T>): Saver<T> {
  const state = signal<SaveState<T>>({ kind: 'saved' });
  let { value, revision } = stored;
  let unsent = false;
  let theirs: Stored<T> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;

  const fail = (error: unknown) => {
    unsent = true;
    state.value = { kind: 'failed', message: sentenceOf(error) };
  };

  /** Someone saved before us: the same text is no conflict. */
  const meet = async () => {
    unsent = true;
    const other = await load();
    if (same(other.value, value)) {
      revision = other.revision;
      unsent = false;
      state.value = { kind: 'saved' };
      return;
    }
    theirs = other;
    state.value = { kind: 'conflict', mine: value, theirs: other.value };
  };

  const send = async () => {
    while (unsent && !theirs) {
      const sent = value;
      unsent = false;
      state.value = { kind: 'saving' };
      try {
        ({ revision } = await save(sent, revision));
      } catch (error) {
        if (error instanceof RequestError && error.code === 'conflict') {
          await meet().catch(fail);
        } else fail(error);
        return;
      }
    }
    if (!theirs) state.value = { kind: 'saved' };
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (sending !== null) return sending;
    if (!unsent || theirs) return Promise.resolve();
    sending = send().finally(() => {
      sending = null;
    });
    return sending;
  };

  const adopt = (other: Stored<T>) => {
    ({ value, revision } = other);
    unsent = false;
    theirs = null;
    state.value = { kind: 'saved' };
    onAdopt(value);
  };

  const refresh = (other: Stored<T>) => {
    if (other.revision > revision && !unsent && !sending && !theirs) adopt(other);
  };

  return {
    state,
    edit(next) {
      if (same(next, value)) return;
      value = next;
      unsent = true;
      if (theirs) {
        state.value = { kind: 'conflict', mine: value, theirs: theirs.value };
        return;
      }
      // A failure is told until a save succeeds; it would otherwise come and go with every key.
      if (state.value.kind !== 'failed') state.value = { kind: 'saving' };
      timer ??= setTimeout(() => void flush(), delay);
    },
    flush,
    async heard(announced) {
      // Our own save is announced too, often before its answer arrives.
      await sending;
      if (announced <= revision || unsent || theirs) return;
      refresh(await load());
    },
    refresh,
    keepMine() {
      if (theirs) ({ revision } = theirs);
      theirs = null;
      unsent = true;
      return flush();
    },
    keepTheirs() {
      if (theirs) adopt(theirs);
    },
    dispose() {
      clearTimeout(timer);
      unsent = false;
    },
  };
}
