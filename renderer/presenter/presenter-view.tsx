import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepAwake } from '../audience/wake-lock.ts';
import { Help } from '../keys/help.tsx';
import { isForControl } from '../keys/keyboard.ts';
import { Notices } from '../shared/notices.tsx';
import { Splitter } from '../shared/splitter.tsx';
import { keyWords } from '../words/keys.ts';
import { presenterWords } from '../words/presenter.ts';
import { notesFirst, notesWidth, slidesWidth } from './arrangement.ts';
import { NotesPane } from './notes-pane.tsx';
import { Overview } from './overview.tsx';
import type { Presenter } from './presenter.ts';
import { SearchPanel } from './search-panel.tsx';
import { ShortPathPanel } from './short-path-panel.tsx';
import { NextPane, NowPane } from './slide-panes.tsx';
import { SourcePanel } from './source-panel.tsx';
import { StatusBanner } from './status-banner.tsx';
import { TimeBar } from './time-bar.tsx';

interface Props {
  readonly presenter: Presenter;
  /** What else must be said at the head of the window. */
  readonly children?: ComponentChildren;
}

/** What the presenter sees beside the audience's window: everything else. */
export function PresenterView({ presenter, children }: Props) {
  const { panel, state, deck } = presenter;
  const { screen, frozen } = state.value;
  const words = presenterWords();
  // Before anything is seen: whoever sees the slide may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForControl(event)) return;
      // Tab moves the focus once it is somewhere, and shows all slides before.
      if (event.key === 'Tab' && document.activeElement !== document.body) return;
      if (presenter.press(event)) event.preventDefault();
    };
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [presenter]);
  useEffect(() => {
    // No window of the audience does it.
    if (presenter.show.rehearsal) return keepAwake().dispose;
  }, [presenter]);

  return (
    <main class="presenter" data-screen={screen} data-frozen={frozen ? '' : undefined} aria-label={words.presenter}>
      <StatusBanner presenter={presenter} />
      {children}
      {notesFirst.value ? (
        <div class="presenter-panes">
          <NotesPane presenter={presenter} />
          <Splitter label={words.slidesWidth} orientation="vertical" size={slidesWidth} min={240} max={900} side={-1} />
          <div class="presenter-side" style={{ width: `${slidesWidth}px` }}>
            <NowPane presenter={presenter} />
            <NextPane presenter={presenter} />
          </div>
        </div>
      ) : (
        <div class="presenter-panes">
          <NowPane presenter={presenter} />
          <Splitter label={words.notesWidth} orientation="vertical" size={notesWidth} min={320} max={1000} side={-1} />
          <div class="presenter-side" style={{ width: `${notesWidth}px` }}>
            <NextPane presenter={presenter} />
            <NotesPane presenter={presenter} />
          </div>
        </div>
      )}
      <TimeBar presenter={presenter} />
      {panel.value === 'overview' && <Overview presenter={presenter} />}
      {panel.value === 'search' && <SearchPanel presenter={presenter} />}
      {panel.value === 'source' && <SourcePanel presenter={presenter} />}
      {panel.value === 'short-path' && <ShortPathPanel presenter={presenter} />}
      {panel.value === 'help' && <Help table={presenter.keys} say={keyWords()} />}
      <p class="visually-hidden" role="status">
        {words.slideOf(presenter.numberOf(state.value.at.slideId), deck.slides.length)}
      </p>
      <Notices busy={null} />
    </main>
  );
}
