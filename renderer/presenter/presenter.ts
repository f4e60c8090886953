import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { RunningShow, StageStatus } from '../../main/api/presenting-requests.ts';
import {
  type Decision,
  type Deck,
  elapsed,
  type Notes,
  type Now,
  noNotes,
  type Outcome,
  type Paper,
  patience,
  type Script,
  type ShowCommand,
  type ShowState,
  type Slide,
  shortPath,
  slideAfter,
  stepsIn,
  type Time,
  timeOf,
} from '../../slides/index.ts';
import { enterFullScreen, leaveFullScreen } from '../audience/full-screen.ts';
import type { Editor } from '../editor/editor.ts';
import { createKeyboard } from '../keys/keyboard.ts';
import { type Binding, bindings, type Command } from '../keys/keys.ts';
import { notify } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { largestNotes, notesFirst, notesSize, smallestNotes, usualNotes } from './arrangement.ts';
import type { SlidePictures } from './rendered-slides.ts';
import type { ShowOwner } from './show-owner.ts';

/** What lies over the presenter's panes; the audience sees none of it. */
type Panel = 'overview' | 'search' | 'source' | 'short-path' | 'help';

/** A show as the presenter's window has it: main's state, and what only this window knows. */
export interface Presenter {
  readonly show: RunningShow;
  readonly deck: Deck;
  readonly css: string;
  readonly script: Script;
  readonly keys: readonly Binding[];
  readonly state: ReadonlySignal<ShowState>;
  /** Whether the last step is on the disk. */
  readonly kept: ReadonlySignal<boolean>;
  /** Whether a window for the audience is open. */
  readonly watched: ReadonlySignal<boolean>;
  /** Which display shows what; null where pages open their own windows. */
  readonly stage: ReadonlySignal<StageStatus | null>;
  /** Opens one. */
  openAudience(): void;
  /** Escape was pressed once, or a reset asked for once: a second press does it, for a moment longer. */
  readonly leaving: ReadonlySignal<boolean>;
  readonly resetting: ReadonlySignal<boolean>;
  /** The time of day in milliseconds, and the time of the show; both go on by themselves. */
  readonly day: ReadonlySignal<number>;
  readonly time: ReadonlySignal<Time>;
  /** Milliseconds that the slide at hand has been there, pauses left out; since this window was loaded at the most. */
  readonly onSlide: ReadonlySignal<number>;
  /** Of the deck, through which notes are edited; null where they cannot be. */
  readonly editor: Editor | null;
  /** What the slides rest on; null where the deck has been deleted meanwhile. */
  readonly paper: Paper | null;
  readonly connected: ReadonlySignal<boolean>;
  readonly panel: Signal<Panel | null>;
  /** Digits typed so far of a slide number. */
  readonly digits: ReadonlySignal<string>;
  /** The slide whose notes are being edited: it stays the same when the show moves on meanwhile. */
  readonly editing: Signal<string | null>;
  readonly laser: ReadonlySignal<boolean>;
  /** The slide on whose decision a note is being written. */
  readonly noting: Signal<string | null>;
  /** Whether a slide asks for a decision. */
  asks(slideId: string): boolean;
  decisionOf(slideId: string): Decision | null;
  /** The same once more takes it back. */
  decide(slideId: string, outcome: Outcome): void;
  noteDecision(slideId: string, note: string): void;
  decisionCount(): number;
  slide(slideId: string): Slide | null;
  htmlOf(slideId: string): string;
  /** As it is typed to jump there, from 1. */
  numberOf(slideId: string): number;
  notesOf(slideId: string): Notes;
  /** The slide that going on leads to. */
  next(): string | null;
  do(command: ShowCommand): void;
  act(command: Command): void;
  point(at: { readonly x: number; readonly y: number } | null): void;
  press(event: KeyboardEvent): boolean;
  /** Set by the pane of the notes. */
  onScrollNotes: (pages: number) => void;
  dispose(): void;
}

/** How often the time on the screen is looked at anew. */
const tick = 250;
/** How often main's clock is asked for: this window's own stands still while the machine sleeps. */
const askAgain = 5_000;

/** What concerns those in the room, or would be written down: in a rehearsal there are none, and nothing is. */
const forTheRoom: ReadonlySet<Command> = new Set([
  'black',
  'white',
  'freeze',
  'laser',
  'swap-displays',
  'agreed',
  'agreed-with-changes',
  'deferred',
  'rejected',
  'decision-note',
  // Its times are those of one run: who wants to begin anew ends it and rehearses again.
  'reset-timer',
]);

interface PresenterParts {
  readonly owner: ShowOwner;
  readonly pictures: SlidePictures;
  readonly editor: Editor | null;
  readonly paper: Paper | null;
  /** What cannot be done where this presenter's window stands. */
  readonly lacking?: ReadonlySet<Command>;
}

export function createPresenter(
  show: RunningShow,
  { owner, pictures, editor, paper, lacking = new Set() }: PresenterParts,
): Presenter {
  const { deck } = show;
  const slides = new Map(deck.slides.map((slide) => [slide.id, slide]));
  const { htmlOf } = pictures;
  const state = signal(show.state);
  const kept = signal(show.kept);
  const watched = signal(show.watched);
  const stage = signal(show.stage);
  const panel = signal<Panel | null>(null);
  const digits = signal('');
  const editing = signal<string | null>(null);
  const laser = signal(false);
  const noting = signal<string | null>(null);
  const decisions = signal(show.decisions);
  /** What the timer said when the slide at hand came. */
  const arrived = signal(elapsed(show.state.timer, show.now.steady));
  let said: { readonly now: Now; readonly at: number } = { now: show.now, at: performance.now() };
  const now = signal<Now>(show.now);
  const look = () => {
    now.value = { steady: said.now.steady + performance.now() - said.at, day: Date.now() };
  };
  const hear = (heard: Now) => {
    said = { now: heard, at: performance.now() };
    look();
  };

  const isWithin = (since: number | null, limit: number) => since !== null && now.value.steady - since <= limit;

  const script: Script = { slides: deck.slides, steps: (slideId) => stepsIn(htmlOf(slideId)) };

  const ask = (work: Promise<unknown>) => {
    work.catch((error: unknown) => notify('show', 'loss', sentenceOf(error)));
  };
  const send = (command: ShowCommand) => ask(owner.do(command));
  const toggle = (wanted: Panel) => {
    panel.value = panel.value === wanted ? null : wanted;
  };

  /** What only this window knows is taken away first; then main takes its own layers. */
  const leave = () => {
    if (panel.value) panel.value = null;
    else if (laser.value) setLaser(false);
    else send({ do: 'leave' });
  };
  const setLaser = (on: boolean) => {
    laser.value = on;
    if (!on) ask(owner.point(null));
  };
  const setNotesSize = (size: number) => {
    notesSize.value = Math.min(largestNotes, Math.max(smallestNotes, size));
  };

  const asks = (slideId: string) => {
    const slide = show.rehearsal || lacking.has('agreed') ? null : slides.get(slideId);
    return slide?.layout === 'recommendation' && slide.recommendationId !== null;
  };
  const decisionOf = (slideId: string) => decisions.value.find((decision) => decision.slideId === slideId) ?? null;
  const write = (slideId: string, outcome: Outcome | null, note: string) => ask(owner.decide(slideId, outcome, note));
  const decide = (slideId: string, outcome: Outcome) => {
    const before = decisionOf(slideId);
    write(slideId, before?.outcome === outcome ? null : outcome, before?.note ?? '');
  };
  const noteDecision = (slideId: string, note: string) => {
    const before = decisionOf(slideId);
    if (note !== (before?.note ?? '')) write(slideId, before?.outcome ?? null, note);
  };

  const act = (command: Command) => {
    switch (command) {
      case 'overview':
      case 'search':
      case 'source':
      case 'help':
        return toggle(command);
      case 'five-minutes':
        if (state.value.path) return send({ do: 'whole-deck' });
        return toggle('short-path');
      case 'swap-displays':
        return ask(owner.swapDisplays());
      case 'agreed':
      case 'agreed-with-changes':
      case 'deferred':
      case 'rejected':
        if (asks(state.value.at.slideId)) decide(state.value.at.slideId, command);
        return;
      case 'decision-note':
        noting.value = asks(state.value.at.slideId) && state.value.logs ? state.value.at.slideId : null;
        return;
      case 'laser':
        return setLaser(!laser.value);
      case 'layout':
        notesFirst.value = !notesFirst.value;
        return;
      case 'edit-notes':
        editing.value = editor ? state.value.at.slideId : null;
        return;
      case 'larger-notes':
        return setNotesSize(notesSize.value + 2);
      case 'smaller-notes':
        return setNotesSize(notesSize.value - 2);
      case 'usual-notes':
        return setNotesSize(usualNotes);
      case 'notes-down':
        return presenter.onScrollNotes(1);
      case 'notes-up':
        return presenter.onScrollNotes(-1);
      case 'full-screen':
        if (document.fullscreenElement) leaveFullScreen();
        else void enterFullScreen(document.documentElement);
        return;
      case 'leave':
        return leave();
      // Bound in a file's window of the slides, and not here.
      case 'open-presenter':
        return;
      case 'enter':
        return send({ do: 'next' });
      default:
        return send({ do: command });
    }
  };

  // Where pages open their own windows, nobody can move them.
  const table = bindings(deck.direction, 'presenter').filter(
    ({ command }) =>
      (command !== 'swap-displays' || show.stage !== null) &&
      !(show.rehearsal && forTheRoom.has(command)) &&
      !lacking.has(command),
  );
  const keyboard = createKeyboard({
    table,
    onCommand: act,
    onNumber: (number) => send({ do: 'go-to-number', number }),
    onDigits: (typed) => {
      digits.value = typed;
    },
  });

  const stopListening = owner.onProgress((progress) => {
    if (progress?.showId !== show.showId) return;
    if (progress.state.at.slideId !== state.value.at.slideId) {
      arrived.value = elapsed(progress.state.timer, progress.now.steady);
    }
    state.value = progress.state;
    kept.value = progress.kept;
    decisions.value = progress.decisions;
    watched.value = progress.watched;
    stage.value = progress.stage;
    hear(progress.now);
  });
  const ticking = setInterval(look, tick);
  const asking = setInterval(() => {
    owner.now().then(hear, () => undefined);
  }, askAgain);

  const presenter: Presenter = {
    show,
    deck,
    css: pictures.css,
    script,
    keys: table,
    state,
    kept,
    watched,
    openAudience: () => ask(owner.openAudience()),
    stage,
    leaving: computed(() => isWithin(state.value.leavingAt, patience.leaving)),
    resetting: computed(() => isWithin(state.value.resettingAt, patience.resetting)),
    day: computed(() => now.value.day),
    time: computed(() => timeOf(state.value, script, now.value)),
    onSlide: computed(() => Math.max(0, elapsed(state.value.timer, now.value.steady) - arrived.value)),
    editor,
    paper,
    connected: owner.connected,
    panel,
    digits,
    editing,
    laser,
    noting,
    asks,
    decisionOf,
    decide,
    noteDecision,
    decisionCount: () => decisions.value.length,
    slide: (slideId) => slides.get(slideId) ?? null,
    htmlOf,
    numberOf: (slideId) => deck.slides.findIndex(({ id }) => id === slideId) + 1,
    // What another window has deleted meanwhile is still what the presenter came with.
    notesOf: (slideId) => editor?.notes.value[slideId] ?? show.notes[slideId] ?? noNotes,
    next: () => slideAfter(state.value, script),
    do: send,
    act,
    point: (at) => ask(owner.point(at)),
    press: (event) => keyboard.press(event),
    onScrollNotes: () => {},
    dispose() {
      stopListening();
      clearInterval(ticking);
      clearInterval(asking);
      keyboard.dispose();
    },
  };
  return presenter;
}

/** The recommendations that are left, then the decisions: what `short-path` offers. */
export const offeredPath = (presenter: Presenter): readonly string[] =>
  shortPath(presenter.state.value, presenter.deck);
