import { signal } from '@preact/signals';
import { render } from 'preact';
import type { ShowProgress } from '../../main/api/presenting-requests.ts';
import type { ShowState } from '../../slides/show/model.ts';
import type { SpeakerCopy } from '../../slides/show/speaker-copy.ts';
import { themeCss } from '../../slides/themes/theme-css.ts';
import type { Command } from '../keys/keys.ts';
import { createPresenter, type Presenter } from '../presenter/presenter.ts';
import { PresenterView } from '../presenter/presenter-view.tsx';
import type { ShowOwner } from '../presenter/show-owner.ts';
import { speakerWords } from '../words/speaker.ts';
import { followLanguage } from '../words/words.ts';
import { hear, say, type ToPresenter } from './messages.ts';
import { NotesCover } from './notes-cover.tsx';
import { presenterCss } from './presenter-css.ts';

/** How often the windows make sure of each other, in milliseconds. */
const heartbeat = 1_000;

/** What a page from a folder has no library, no program and no displays for. */
const lacking: ReadonlySet<Command> = new Set<Command>([
  'swap-displays',
  'edit-notes',
  'agreed',
  'agreed-with-changes',
  'deferred',
  'rejected',
  'decision-note',
]);

/**
 * The presenter's window of a speaker's copy: the same view as in Lectern, on what the file holds. It says nothing until
 * the window of the slides has told it where the show is, and shows no note before it is asked to: a browser opens it
 * wherever it likes, which may be the projector.
 *
 * @param opener the window of the slides
 */
export function openPresenterPage(deck: HTMLElement, copy: SpeakerCopy, opener: Window): void {
  const root = document.documentElement;
  const pictures = new Map([...deck.querySelectorAll<HTMLElement>('section.slide')].map((s) => [s.id, s.outerHTML]));
  deck.remove();
  root.classList.add('steering');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(presenterCss);
  document.adoptedStyleSheets = [sheet];
  followLanguage();
  document.title = speakerWords().title(copy.deck.title);
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'desk';

  let slides = opener;
  let latest: ShowState | null = null;
  let presenter: Presenter | null = null;
  const uncovered = signal(false);
  const listeners = new Set<(progress: ShowProgress | null) => void>();

  const now = () => ({ steady: Date.now(), day: Date.now() });
  const progressOf = (state: ShowState): ShowProgress => ({
    showId: 'file',
    state,
    kept: true,
    decisions: [],
    watched: !slides.closed,
    stage: null,
    now: now(),
  });
  const owner: ShowOwner = {
    do: async (command) => say(slides, { lectern: 'do', command }),
    point: async (at) => say(slides, { lectern: 'point', at }),
    now: async () => now(),
    openAudience: async () => {
      const opened = window.open(location.href.replace(/#.*$/, ''), '_blank', 'popup,width=1280,height=720');
      if (!opened) throw new Error(speakerWords().refused);
      slides = opened;
    },
    decide: async () => {},
    swapDisplays: async () => {},
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connected: signal(true),
  };
  const tell = (progress: ShowProgress | null) => {
    for (const listener of listeners) listener(progress);
  };

  hear<ToPresenter>((message, from) => {
    if (from !== slides) return;
    if (message.lectern === 'over') return window.close();
    latest = message.state;
    if (presenter) return tell(progressOf(latest));
    presenter = createPresenter(
      { ...progressOf(latest), deckId: null, rehearsal: false, deck: copy.deck, notes: copy.notes, interrupted: false },
      {
        owner,
        pictures: { css: themeCss(copy.deck.style), htmlOf: (slideId) => pictures.get(slideId) ?? '' },
        editor: null,
        paper: copy.paper,
        lacking,
      },
    );
    const shown = presenter;
    render(
      <NotesCover uncovered={uncovered}>
        <PresenterView presenter={shown} />
      </NotesCover>,
      place,
    );
  });
  const beat = () => {
    if (!slides.closed) say(slides, { lectern: 'here', state: latest });
    else if (latest) tell(progressOf(latest));
  };
  setInterval(beat, heartbeat);
  beat();
}
