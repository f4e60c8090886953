import { type ReadonlySignal, signal } from '@preact/signals';
import type { RunningShow } from '../../main/api/presenting-requests.ts';
import type { RehearsalRun } from '../../slides/index.ts';
import type { Editor } from '../editor/editor.ts';
import type { Client } from '../shared/client.ts';
import { notify, settled } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { presenterWords } from '../words/presenter.ts';
import { rehearsalWords } from '../words/rehearsal.ts';
import { openAudienceWindow } from './audience-window.ts';
import { createPresenter, type Presenter } from './presenter.ts';
import { renderedSlides } from './rendered-slides.ts';
import { ownerInMain } from './show-owner.ts';

/** This window's part in the one show there can be. */
export interface Briefing {
  /** The show that this window presents. */
  readonly presenter: ReadonlySignal<Presenter | null>;
  /** A show that Lectern did not see the end of, until the person says what becomes of it. */
  readonly interrupted: ReadonlySignal<RunningShow | null>;
  /** Finds the show that runs: a window that was loaded anew is where it was. */
  begin(): Promise<void>;
  /** Starts a show on what is stored of the deck. */
  start(editor: Editor, from: string | null, oneScreen: boolean): Promise<void>;
  /** Starts a rehearsal of it from the first slide, in this window alone. */
  rehearse(editor: Editor): Promise<void>;
  resume(): Promise<void>;
  /** The briefing that is over and in which decisions were written down, until the person has its record. */
  readonly given: ReadonlySignal<Given | null>;
  saveRecord(format: 'pdf' | 'md'): Promise<void>;
  dismissRecord(): void;
  /** The times of rehearsals, while they are looked at. */
  readonly times: ReadonlySignal<RehearsalTimes | null>;
  showTimes(editor: Editor): Promise<void>;
  dismissTimes(): void;
  /** Ends the interrupted show. */
  discard(): void;
}

interface Given {
  readonly showId: string;
  readonly decisions: number;
}

export interface RehearsalTimes {
  readonly editor: Editor;
  /** The latest first. */
  readonly runs: readonly RehearsalRun[];
  /** Whether the latest has just come to its end. */
  readonly justOver: boolean;
}

interface BriefingOptions {
  readonly client: Client;
  /** Opens a deck for its notes and its paper; null where it is no longer there. */
  readonly openDeck: (deckId: string) => Promise<Editor | null>;
  /** Called when the show is over, with the slide it was at. */
  readonly onEnd: (slideId: string) => void;
}

export function createBriefing({ client, openDeck, onEnd }: BriefingOptions): Briefing {
  const presenter = signal<Presenter | null>(null);
  const interrupted = signal<RunningShow | null>(null);
  const given = signal<Given | null>(null);
  const times = signal<RehearsalTimes | null>(null);

  // Counts what makes an answer that is still on its way old: another question, and the end of a show.
  let asked = 0;
  const take = async (editor?: Editor) => {
    asked += 1;
    const mine = asked;
    const show = await client.request('show.get', {});
    if (mine !== asked) return;
    interrupted.value = show?.interrupted ? show : null;
    if (!show || show.interrupted || presenter.value) return;
    const own = editor ?? (show.deckId === null ? null : await openDeck(show.deckId));
    if (mine !== asked) return;
    settled('show');
    presenter.value = createPresenter(show, {
      owner: ownerInMain(client),
      pictures: renderedSlides(show.deck),
      editor: own,
      paper: own?.paper.paper ?? null,
    });
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      notify('show', 'loss', sentenceOf(error));
    }
  };

  /** @param endedId id of the rehearsal that has just come to its end; a person asks otherwise */
  const lookAtTimes = async (editor: Editor, endedId: string | null) => {
    const runs = await client.request('show.rehearsals', { deckId: editor.id });
    if (endedId === null || runs[0]?.showId === endedId) times.value = { editor, runs, justOver: endedId !== null };
    else notify('show', 'done', rehearsalWords().doesNotCount);
  };

  client.on('show.changed', (progress) => {
    if (progress) return;
    asked += 1;
    interrupted.value = null;
    const ended = presenter.value;
    if (!ended) return;
    const { slideId } = ended.state.value.at;
    const count = ended.decisionCount();
    if (count > 0) given.value = { showId: ended.show.showId, decisions: count };
    ended.dispose();
    presenter.value = null;
    onEnd(slideId);
    const { show, editor } = ended;
    if (show.rehearsal && editor) void attempt(() => lookAtTimes(editor, show.showId));
  });

  return {
    presenter,
    interrupted,
    begin: () => attempt(take),
    start: (editor, from, oneScreen) =>
      attempt(async () => {
        await editor.flush();
        await client.request('show.start', { deckId: editor.id, from, oneScreen, rehearsal: false });
        await take(editor);
        if (!oneScreen) await openAudienceWindow(client);
      }),
    rehearse: (editor) =>
      attempt(async () => {
        await editor.flush();
        await client.request('show.start', { deckId: editor.id, from: null, oneScreen: false, rehearsal: true });
        await take(editor);
      }),
    times,
    showTimes: (editor) => attempt(() => lookAtTimes(editor, null)),
    dismissTimes() {
      times.value = null;
    },
    resume: () =>
      attempt(async () => {
        await client.request('show.resume', {});
        await take();
        const state = presenter.value?.state.value;
        if (state && !state.oneScreen) await openAudienceWindow(client);
      }),
    given,
    saveRecord: (format) =>
      attempt(async () => {
        const showId = given.value?.showId;
        if (showId === undefined) return;
        const { path } = await client.request('show.record', { showId, format });
        if (path === null) return;
        given.value = null;
        notify('show', 'done', presenterWords().recordSaved(path));
      }),
    dismissRecord() {
      given.value = null;
    },
    discard: () => void attempt(async () => void (await client.request('show.do', { command: { do: 'end' } }))),
  };
}
