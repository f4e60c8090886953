import type { Briefing, ComposedDeck, Correction, Paper } from '../../slides/index.ts';
import type { BriefingForm } from './briefing-form.ts';

/** What a deck is made from. */
interface Wish {
  readonly corrections: readonly Correction[];
  readonly form: BriefingForm;
}

export type Task =
  | { readonly kind: 'paper'; readonly paper: Paper; readonly briefing: Briefing | null }
  | ({ readonly kind: 'compose' } & Wish);

export type Answer =
  | { readonly kind: 'briefing'; readonly briefing: Briefing }
  /** Null where the form does not say what is needed. */
  | { readonly kind: 'deck'; readonly composed: ComposedDeck | null }
  | { readonly kind: 'failed'; readonly reason: string };

interface Composer {
  /** Of several wishes that come while one is fulfilled only the last is. */
  wish(wish: Wish): void;
  dispose(): void;
}

interface Listener {
  onBriefing(briefing: Briefing): void;
  onDeck(composed: ComposedDeck | null): void;
  onFailure(reason: string): void;
}

/** The part of a Worker that is used. */
export interface Thread {
  postMessage(task: Task): void;
  addEventListener(event: 'message', listener: (message: { readonly data: Answer }) => void): void;
  addEventListener(event: 'error', listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

export type CreateComposer = (paper: Paper, briefing: Briefing | null, listener: Listener) => Composer;

/** Composes in a thread of its own; `briefing` as the paper was read, or null where it is to be read. */
export const createComposer: CreateComposer = (paper, briefing, listener) =>
  composerIn(
    new Worker(new URL('./compose-worker.ts', import.meta.url), { type: 'module', name: 'compose' }) as Thread,
    paper,
    briefing,
    listener,
  );

export function composerIn(thread: Thread, paper: Paper, briefing: Briefing | null, listener: Listener): Composer {
  let busy = false;
  let waiting: Wish | null = null;
  const send = (wish: Wish) => {
    busy = true;
    thread.postMessage({ kind: 'compose', ...wish });
  };
  const goOn = () => {
    busy = false;
    const next = waiting;
    waiting = null;
    if (next) send(next);
  };
  thread.addEventListener('message', ({ data }) => {
    if (data.kind === 'briefing') {
      listener.onBriefing(data.briefing);
      return;
    }
    // An outcome that is overtaken already would only flicker by.
    if (waiting === null && data.kind === 'deck') listener.onDeck(data.composed);
    if (data.kind === 'failed') listener.onFailure(data.reason);
    goOn();
  });
  thread.addEventListener('error', ({ message }) => {
    listener.onFailure(message);
    goOn();
  });
  thread.postMessage({ kind: 'paper', paper, briefing });
  return {
    wish(wish) {
      if (busy) waiting = wish;
      else send(wish);
    },
    dispose: () => thread.terminate(),
  };
}
