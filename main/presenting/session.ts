import { randomUUID } from 'node:crypto';
import type { Deck } from '../../slides/deck/model.ts';
import { renderSection, shownSlides } from '../../slides/render/section.ts';
import { stepsIn } from '../../slides/render/steps.ts';
import type { Script, ShowCommand } from '../../slides/show/model.ts';
import { type Decision, logsByDefault, type Outcome } from '../../slides/show/record.ts';
import { reduceShow, startShow } from '../../slides/show/reduce.ts';
import { elapsed, type Now } from '../../slides/show/time.ts';
import { themeCss } from '../../slides/themes/theme-css.ts';
import type { Announcement } from '../api/events.ts';
import type { AudienceShow, RunningShow } from '../api/presenting-requests.ts';
import { AppError } from '../errors.ts';
import type { Library } from '../library/library.ts';
import type { StoredShow } from '../library/shows.ts';
import { logFailure } from '../log.ts';
import type { Stage } from '../ports.ts';
import { goOn } from './going-on.ts';
import { createStageManager } from './stage.ts';

/** The one owner of where a briefing is. Windows send commands and render what is announced. */
export interface Session {
  /**
   * Begins a show on the deck as it is now; later edits do not reach it. A rehearsal is for the presenter alone: no window
   * is given a slide of it, nothing is decided in it, and its time runs at once.
   *
   * @param from id of the slide to begin at; the first where null
   * @throws AppError `not_found`; `invalid_request` where there is no slide to show; `conflict` where another show runs
   */
  start(deckId: string, from: string | null, how: { readonly oneScreen: boolean; readonly rehearsal: boolean }): void;
  /** The show that runs, or that was interrupted when Lectern ended without its end. */
  show(): RunningShow | null;
  /** Goes on with the interrupted show on the slide it was at, its clock having run on. */
  resume(): void;
  do(command: ShowCommand): void;
  now(): Now;
  /** Writes down what was decided on the recommendation of a slide. @throws AppError where it cannot be kept */
  decide(slideId: string, outcome: Outcome | null, note: string): void;
  /** Opens the audience's window; false where the page must do it itself. */
  openAudience(): boolean;
  swapDisplays(): void;
  /** What the audience's window needs: nothing that is not on a slide. */
  audience(): AudienceShow | null;
  /** HTML of one slide of the show. @throws AppError `not_found` */
  section(slideId: string): string;
  /** A window for the audience has come; gives the function to call when it goes. */
  watch(): () => void;
  /** Ends what runs here: Lectern is ending in good order. */
  close(): void;
}

export interface SessionParts {
  readonly library: Library;
  readonly stage?: Stage | undefined;
  readonly now: () => Now;
  announce(announcement: Announcement): void;
}

interface Running extends StoredShow {
  readonly decisions: readonly Decision[];
  readonly script: Script;
  readonly section: (slideId: string) => string | null;
  /** Found at the start, and neither resumed nor ended yet. */
  readonly interrupted: boolean;
  /** False where the last step could not be written: the show goes on all the same. */
  readonly kept: boolean;
}

export function createSession({ library, stage, now, announce }: SessionParts): Session {
  let running = recovered(library);
  let watching = 0;
  const progress = ({ id, state, kept, decisions }: Running) => ({
    showId: id,
    state,
    kept,
    decisions,
    watched: watching > 0,
    stage: manager?.status(now().steady) ?? null,
    now: now(),
  });

  const tell = () => {
    if (running && !running.interrupted) announce({ event: 'show.changed', data: progress(running) });
  };
  const manager = stage && createStageManager(stage, tell);

  /** The audience's window is there while a show in two windows runs, and at no other time. */
  let arranged = false;
  const arrange = (wanted: boolean | null) => {
    if (arranged === (wanted === true)) return;
    arranged = wanted === true;
    if (arranged) manager?.begin();
    else manager?.end();
  };

  const set = (next: Running | null) => {
    const before = running && isForAudience(running) ? audienceView(running) : null;
    running = next;
    arrange(next && isForAudience(next) && !next.state.oneScreen);
    const after = next && isForAudience(next) ? audienceView(next) : null;
    if (JSON.stringify(before) !== JSON.stringify(after)) announce({ event: 'show.seen', data: after });
    announce({ event: 'show.changed', data: next && progress(next) });
  };

  /** What the slide at hand has had since the last step, on the timer as it ran until now. */
  const keepTime = ({ id, state, written }: Running, at: Now) => {
    // Setting the timer to zero, or back, is no time that the slide has had.
    const passed = elapsed(state.timer, at.steady) - elapsed(state.timer, written.steady);
    if (passed > 0) library.shows.addTime(id, state.at.slideId, passed);
  };

  const end = (show: Running, at: Now) => {
    tryToKeep(() => library.shows.end(show.id, new Date(at.day).toISOString()));
    set(null);
  };

  return {
    start(deckId, from, { oneScreen, rehearsal }) {
      if (running && !running.interrupted) {
        throw new AppError('conflict', { code: 'already-presenting' });
      }
      const { deck, notes } = library.openDeck(deckId);
      const slides = shownSlides(deck).map(({ slide }) => slide);
      const first = slides.find(({ id }) => id === from) ?? slides[0];
      if (!first) {
        throw new AppError('invalid_request', { code: 'nothing-to-present' });
      }
      const at = now();
      if (running) library.shows.end(running.id, new Date(at.day).toISOString());
      const logs = !rehearsal && logsByDefault(deck.marking);
      const begun = startShow(first.id, { minutes: deck.plannedMinutes }, oneScreen, logs);
      const state = rehearsal ? { ...begun, timer: { ...begun.timer, startedAt: at.steady } } : begun;
      const stored = { id: randomUUID(), deckId, rehearsal, deck: { ...deck, slides }, notes, state, written: at };
      library.shows.insert(stored, new Date(at.day).toISOString());
      set({ ...prepared(stored), decisions: [], interrupted: false });
    },

    show: () =>
      running && {
        ...progress(running),
        deckId: running.deckId,
        rehearsal: running.rehearsal,
        deck: running.deck,
        notes: running.notes,
        interrupted: running.interrupted,
      },

    resume() {
      if (!running?.interrupted) return;
      const at = now();
      const state = goOn(running.state, running.written, at);
      const { id } = running;
      const kept = tryToKeep(() => library.shows.write(id, state, at));
      set({ ...running, state, written: at, interrupted: false, kept });
    },

    openAudience() {
      manager?.open();
      return manager !== undefined;
    },

    swapDisplays() {
      manager?.swap(now().steady);
      tell();
    },

    do(command) {
      const show = running;
      if (!show || (show.interrupted && command.do !== 'end')) return;
      const at = now();
      const state = reduceShow(show.state, command, show.script, at.steady);
      if (state === show.state) return;
      const kept = tryToKeep(() => {
        library.shows.write(show.id, state, at);
        if (!show.interrupted) keepTime(show, at);
      });
      const after = { ...show, state, written: at, kept };
      if (state.over) end(after, at);
      else set(after);
    },

    now,

    decide(slideId, outcome, note) {
      if (!running || running.interrupted || !running.state.logs) return;
      const decision = { slideId, outcome, note, decidedAt: new Date(now().day).toISOString() };
      // Unlike a step, it must not only seem to be kept.
      library.shows.decide(running.id, decision);
      const others = running.decisions.filter((other) => other.slideId !== slideId);
      set({ ...running, decisions: [...others, decision] });
    },

    audience() {
      if (!running || !isForAudience(running)) return null;
      const { title, language, direction, style, slides } = running.deck;
      return {
        title,
        language,
        direction,
        css: themeCss(style),
        order: slides.map(({ id }) => id),
        seen: audienceView(running),
      };
    },

    section(slideId) {
      const html = running?.section(slideId);
      if (html === null || html === undefined) throw new AppError('not_found', { code: 'slide-not-in-show' });
      return html;
    },

    watch() {
      const count = (by: 1 | -1) => {
        watching += by;
        tell();
      };
      count(1);
      return () => count(-1);
    },

    close() {
      const show = running;
      if (!show || show.interrupted) return;
      const at = now();
      tryToKeep(() => keepTime(show, at));
      end(show, at);
    },
  };
}

/** A step that the disk refuses must not stop a briefing: it is done all the same, and the presenter is told. */
function tryToKeep(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    logFailure('A step of the show was not kept', error);
    return false;
  }
}

const isForAudience = ({ interrupted, rehearsal }: Running) => !interrupted && !rehearsal;

function recovered(library: Library): Running | null {
  const stored = library.shows.unfinished();
  if (stored?.rehearsal) {
    // No room waits for a rehearsal, and a clock that ran on meanwhile would be taken for speaking.
    tryToKeep(() => library.shows.end(stored.id, new Date(stored.written.day).toISOString()));
    return null;
  }
  return stored && { ...prepared(stored), decisions: library.shows.decisions(stored.id), interrupted: true };
}

/** A slide is rendered when it is first met: a long deck opens as fast as a short one. */
function prepared(stored: StoredShow): Omit<Running, 'interrupted' | 'decisions'> {
  const places = new Map(shownSlides(stored.deck).map((shown) => [shown.slide.id, shown]));
  const rendered = new Map<string, string>();
  const audienceDeck: Deck = {
    ...stored.deck,
    slides: stored.deck.slides.map((slide) => ({ ...slide, citations: [] })),
  };
  const section = (slideId: string) => {
    const known = rendered.get(slideId);
    if (known !== undefined) return known;
    const shown = places.get(slideId);
    if (!shown) return null;
    const html = renderSection({ ...shown.slide, citations: [] }, audienceDeck, shown.place);
    rendered.set(slideId, html);
    return html;
  };
  const script = { slides: stored.deck.slides, steps: (slideId: string) => stepsIn(section(slideId) ?? '') };
  return { ...stored, section, script, kept: true };
}

const audienceView = ({ id, state: { seen, screen, oneScreen } }: Running) => ({
  showId: id,
  ...seen,
  screen,
  oneScreen,
});
