import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { MenuCommand } from '../main/api/events.ts';
import type { AppInfo, ImportedPaper, OpenDeck, SearchHit } from '../main/api/results.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { saveStateOf } from './editor/deck-save-state.ts';
import { type Editor, openEditor } from './editor/editor.ts';
import { type Export, exportDeck, usualPaper } from './editor/export-deck.ts';
import { createLibrary, type Library } from './library/library.ts';
import { importedAgain } from './library/paper-queue.ts';
import { createSearch, type Search } from './library/search.ts';
import { type Briefing, createBriefing } from './presenter/briefing.ts';
import type { Client } from './shared/client.ts';
import { notify, settled } from './shared/notices.tsx';
import { callWindowOf, holdDeck, isDeckOpen, onCalled } from './shared/open-decks.ts';
import { sentenceOf } from './shared/request-error.ts';
import { dialogWords } from './words/deck-dialogs.ts';
import { libraryWords } from './words/library.ts';
import { reviewWords } from './words/review.ts';
import { windowWords } from './words/window.ts';

/** What the window shows while no briefing is given. */
type View = { readonly kind: 'start' } | { readonly kind: 'editor'; readonly editor: Editor };

/** The one window: where the person is, and the ways between. */
export interface Desk {
  readonly info: ReadonlySignal<AppInfo | null>;
  readonly view: ReadonlySignal<View>;
  readonly library: Library;
  readonly search: Search;
  /** While it presents, the show takes the place of the view. */
  readonly briefing: Briefing;
  /** A deck whose paper is looked over once more, and that paper. */
  readonly rebuilding: Signal<{ readonly deck: OpenDeck; readonly imported: ImportedPaper } | null>;
  /** Set by the view: the file input, where the host has no dialog of its own; for a new version of a deck's paper. */
  onPickFile: (versionFor?: string) => void;
  begin(): Promise<void>;
  /**
   * At its first slide, or where something was found in it. Where another window has it open, that one comes to the
   * front instead, unless it is to be open here too.
   */
  openDeck(deckId: string, hit?: SearchHit, hereToo?: boolean): Promise<void>;
  /** A deck was made of a paper: it opens, unless another paper is being read already. */
  created(deckId: string): void;
  closeDeck(): Promise<void>;
  /** Opens the paper of a deck for review, to build the deck again from it. */
  rebuild(deckId: string): Promise<void>;
  choosePaper(): void;
  /** Asks for a new version of the paper of a deck. */
  chooseVersion(deckId: string): Promise<void>;
  /** The same of a file that was dropped on the deck. */
  openVersion(deckId: string, file: File): Promise<void>;
  /** From the first slide or the one at hand; in two windows, or as the screens of this machine suggest. */
  present(from: 'first' | 'current', how?: 'two-windows'): void;
  /** The same for nobody but the person, with the clock of each slide kept. */
  rehearse(): void;
}

export function createDesk(client: Client): Desk {
  const info = signal<AppInfo | null>(null);
  const view = signal<View>({ kind: 'start' });
  const library = createLibrary(client);
  const search = createSearch(client);
  const rebuilding: Desk['rebuilding'] = signal(null);

  let letGo = () => {};

  const editorAtHand = () => (view.value.kind === 'start' ? null : view.value.editor);
  const address = (): Address => {
    const { value: paper } = library.paper;
    const { value: again } = rebuilding;
    const { value: shown } = view;
    if (paper && library.versionFor.value === null) return { kind: 'paper', paperId: paper.paperId };
    if (again) return { kind: 'rebuild', deckId: again.deck.id };
    return shown.kind === 'start' ? { kind: 'library' } : { kind: 'deck', deckId: shown.editor.id };
  };
  const goTo = async (place: Address) => {
    const isHere = (id: string) => library.decks.value?.some((deck) => deck.id === id);
    if (place.kind === 'paper') void library.importAgain(place.paperId);
    else if (place.kind === 'rebuild' && isHere(place.deckId)) await desk.rebuild(place.deckId);
    else if (place.kind === 'deck' && isHere(place.deckId)) await desk.openDeck(place.deckId);
  };

  /** Sends what is typed; false where it cannot be saved, so that nobody walks away from it. */
  const settle = async (editor: Editor): Promise<boolean> => {
    await editor.flush();
    const { kind } = saveStateOf(editor);
    if (kind === 'saved' || kind === 'saving') return true;
    notify('deck', 'loss', windowWords().staysOpen);
    return false;
  };

  const briefing = createBriefing({
    client,
    async openDeck(deckId) {
      const before = editorAtHand();
      if (before?.id === deckId) return before;
      await desk.openDeck(deckId);
      const now = editorAtHand();
      return now?.id === deckId ? now : null;
    },
    onEnd: (slideId) => editorAtHand()?.goTo(slideId),
  });
  const isPresenting = () => briefing.presenter.value !== null;
  /** Null where a question is open: the show would sweep it away. */
  const editorToShow = () => (isPresenting() || library.paper.value !== null ? null : editorAtHand());

  const desk: Desk = {
    info,
    view,
    library,
    search,
    briefing,
    rebuilding,
    onPickFile: () => {},
    async begin() {
      const told = client.request('app.info', {}).then(
        (answer) => {
          info.value = answer;
        },
        (error) => {
          // That nobody answers the window says itself, for as long as it is so.
          if (client.connected.value) notify('window', 'loss', sentenceOf(error));
        },
      );
      const place = readAddress(location.hash);
      // A window that is loaded again is where it was, before it asks for a list that is not looked at; another
      // window with the same address finds out first whether the deck is open elsewhere.
      const wasHere = place.kind === 'deck' && isLoadedAgain();
      if (wasHere) await desk.openDeck(place.deckId, undefined, true);
      await Promise.all([told, library.refresh()]);
      if (!wasHere) await goTo(place);
      effect(() => history.replaceState(null, '', writeAddress(address())));
      await briefing.begin();
    },
    async openDeck(deckId, hit, hereToo = false) {
      const before = editorAtHand();
      if (!hereToo && before?.id !== deckId && (await isDeckOpen(deckId))) {
        callWindowOf(deckId);
        const { openElsewhere, openHereToo } = dialogWords();
        const title = library.decks.value?.find(({ id }) => id === deckId)?.title ?? '';
        const take = () => void desk.openDeck(deckId, hit, true);
        notify('deck', 'done', openElsewhere(title), { label: openHereToo, take });
        return;
      }
      if (before && !(await settle(before))) return;
      try {
        const editor = await openEditor(client, deckId);
        if (hit) editor.show(hit);
        before?.dispose();
        letGo();
        letGo = holdDeck(deckId);
        library.at.value = deckId;
        settled('deck');
        view.value = { kind: 'editor', editor };
      } catch (error) {
        notify('deck', 'loss', sentenceOf(error));
      }
    },
    created(deckId) {
      if (library.reading.value === null) void desk.openDeck(deckId);
      else notify('library', 'done', libraryWords().alsoCreated);
    },
    async closeDeck() {
      const editor = editorAtHand();
      if (editor && !(await settle(editor))) return;
      editor?.dispose();
      letGo();
      settled('deck');
      // What it offers to take back cannot be taken back from here.
      settled('edit');
      view.value = { kind: 'start' };
      await Promise.all([library.refresh(), search.look(search.text.value)]);
    },
    async rebuild(deckId) {
      try {
        const deck = await client.request('decks.get', { deckId });
        const imported = await importedAgain(client, deck.paperId);
        if (imported.paper.blocks.length === 0) notify('deck', 'loss', reviewWords().noPaper);
        else rebuilding.value = { deck, imported };
      } catch (error) {
        notify('deck', 'loss', sentenceOf(error));
      }
    },
    choosePaper() {
      if (info.value?.nativeDialogs) void library.choose();
      else desk.onPickFile();
    },
    async chooseVersion(deckId) {
      const editor = editorAtHand();
      if (editor && !(await settle(editor))) return;
      if (info.value?.nativeDialogs) await library.choose(deckId);
      else desk.onPickFile(deckId);
    },
    async openVersion(deckId, file) {
      const editor = editorAtHand();
      if (editor && !(await settle(editor))) return;
      await library.importFiles([file], deckId);
    },
    present(from, how) {
      const editor = editorToShow();
      if (!editor) return;
      const oneScreen = how !== 'two-windows' && !hasSecondScreen();
      void briefing.start(editor, from === 'first' ? null : editor.slide.value.id, oneScreen);
    },
    rehearse() {
      const editor = editorToShow();
      if (editor) void briefing.rehearse(editor);
    },
  };

  const sendEverything = async () => {
    await editorAtHand()?.flush();
    // Nobody is left to hear of a failure: the program is ending.
    await client.request('app.flushed', {}).catch(() => {});
  };
  const commands: Readonly<Record<MenuCommand, () => void>> = {
    open: () => {
      if (!isPresenting()) desk.choosePaper();
    },
    present: () => desk.present('first'),
    rehearse: () => desk.rehearse(),
    'export-pdf': () => exportFromMenu('pdf'),
    'export-html': () => exportFromMenu('html'),
    'export-speaker-html': () => exportFromMenu('speaker-html'),
    'export-notes': () => exportFromMenu(usualPaper(navigator.language)),
  };
  const exportFromMenu = (what: Export) => {
    if (view.value.kind === 'editor' && !isPresenting()) void exportDeck(view.value.editor, what);
  };
  onCalled((deckId) => {
    if (editorAtHand()?.id !== deckId) return;
    window.focus();
    notify('deck', 'done', dialogWords().askedFor);
  });
  client.on('menu.command', ({ command }) => commands[command]());
  client.on('app.flush', () => void sendEverything());
  return desk;
}

function isLoadedAgain(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

/** Whether the desktop has a second screen, which Chromium's type library does not know of. */
const hasSecondScreen = () => (screen as Screen & { readonly isExtended?: boolean }).isExtended === true;
