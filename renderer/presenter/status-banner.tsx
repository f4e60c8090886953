import type { Presenter } from './presenter.ts';

/** What the room sees that is not the slide at hand, and what waits for a second press: impossible to miss. */
export function StatusBanner({ presenter }: { readonly presenter: Presenter }) {
  const { screen, frozen, seen, timerBefore, path } = presenter.state.value;
  const lines = [
    !presenter.connected.value && (
      <p key="lost" data-kind="loss" role="alert">
        <strong>Lectern cannot be reached.</strong> The audience keeps the slide it has. If this line stays, start
        Lectern again: it goes on where you are.
      </p>
    ),
    !presenter.watched.value && (
      <p key="unseen" data-kind="loss" data-late="" role="alert">
        <strong>The audience sees nothing:</strong> its window is not open.{' '}
        <button type="button" class="button" onClick={presenter.openAudience}>
          Open it
        </button>
      </p>
    ),
    !presenter.kept.value && (
      <p key="kept" data-kind="loss" role="alert">
        <strong>Your place is not being kept,</strong> because the disk refuses it. The briefing goes on; make room on
        the disk when it is over.
      </p>
    ),
    screen === 'black' && (
      <p key="black" data-kind="black" role="status">
        <strong>Black.</strong> The audience sees a black screen. B shows the slide again.
      </p>
    ),
    screen === 'white' && (
      <p key="white" data-kind="white" role="status">
        <strong>White.</strong> The audience sees a white screen. W shows the slide again.
      </p>
    ),
    frozen && (
      <p key="frozen" data-kind="frozen" role="status">
        <strong>Frozen.</strong> The audience stays on slide {presenter.numberOf(seen.slideId)}. F lets it follow you
        again.
      </p>
    ),
    presenter.leaving.value && (
      <p key="leaving" data-kind="question" role="status">
        Press <strong>Esc</strong> again to end the briefing.
      </p>
    ),
    presenter.resetting.value && (
      <p key="resetting" data-kind="question" role="status">
        Press <strong>Ctrl+T</strong> again to set the time to zero.
      </p>
    ),
    timerBefore && (
      <p key="reset" data-kind="question" role="status">
        The time was set to zero.{' '}
        <button type="button" class="button" onClick={() => presenter.do({ do: 'undo-reset' })}>
          Undo
        </button>
      </p>
    ),
    path && (
      <p key="path" data-kind="note" role="status">
        The short way: {path.length === 1 ? 'one slide' : `${path.length} slides`} to the end.{' '}
        <button type="button" class="button" onClick={() => presenter.do({ do: 'whole-deck' })}>
          Back to the whole deck
        </button>
      </p>
    ),
  ].filter(Boolean);
  return lines.length > 0 ? <div class="presenter-status">{lines}</div> : null;
}
