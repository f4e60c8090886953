import { useEffect, useRef } from 'preact/hooks';
import { paperExtensions } from '../slides/index.ts';
import type { Desk } from './desk.ts';
import { saveStateOf } from './editor/deck-save-state.ts';
import { EditorView } from './editor/editor-view.tsx';
import { SaveTrouble } from './editor/save-status.tsx';
import { DropTarget } from './library/drop-target.tsx';
import { LibraryView } from './library/library-view.tsx';
import { PasswordDialog } from './library/password-dialog.tsx';
import { OneScreen } from './presenter/one-screen.tsx';
import { PresenterView } from './presenter/presenter-view.tsx';
import { RecordDialog } from './presenter/record-dialog.tsx';
import { RehearsalDialog } from './presenter/rehearsal-dialog.tsx';
import { ResumeDialog } from './presenter/resume-dialog.tsx';
import { ReviewView } from './review/review-view.tsx';
import type { Client } from './shared/client.ts';
import { Notices } from './shared/notices.tsx';
import { UpdateView } from './update/update-view.tsx';
import { windowWords } from './words/window.ts';

export function DeskView({ client, desk }: { readonly client: Client; readonly desk: Desk }) {
  const picker = useRef<HTMLInputElement>(null);
  const pickingFor = useRef<string | undefined>(undefined);
  const view = desk.view.value;
  const imported = desk.library.paper.value;
  const versionFor = desk.library.versionFor.value;
  const reading = desk.library.reading.value;
  const rebuilding = desk.rebuilding.value;
  const endRebuilding = () => {
    desk.rebuilding.value = null;
  };
  const words = windowWords();
  useDeskKeys(desk);
  useNothingLost(desk);
  useEffect(() => {
    desk.onPickFile = (versionFor) => {
      pickingFor.current = versionFor;
      picker.current?.click();
    };
  }, [desk]);
  useEffect(() => {
    const title = view.kind === 'start' ? null : view.editor.deck.value.title;
    document.title = title ? `${title} – Lectern` : 'Lectern';
  }, [view]);

  const presenter = desk.briefing.presenter.value;
  if (presenter) {
    if (presenter.state.value.oneScreen) return <OneScreen client={client} presenter={presenter} />;
    return (
      <PresenterView presenter={presenter}>
        {presenter.editor && <SaveTrouble editor={presenter.editor} />}
      </PresenterView>
    );
  }
  return (
    <div class="desk">
      <Banners client={client} desk={desk} />
      {imported && versionFor !== null ? (
        <UpdateView
          key={imported.paperId}
          client={client}
          deckId={versionFor}
          imported={imported}
          onPutAside={desk.library.putAside}
          onUpdated={(id) => {
            desk.library.putAside();
            void desk.openDeck(id);
          }}
        />
      ) : imported ? (
        <ReviewView
          key={imported.paperId}
          client={client}
          imported={imported}
          library={desk.library}
          onPutAside={desk.library.putAside}
          onCreated={desk.created}
        />
      ) : rebuilding ? (
        <ReviewView
          key={rebuilding.deck.id}
          client={client}
          imported={rebuilding.imported}
          library={desk.library}
          deck={rebuilding.deck}
          onPutAside={endRebuilding}
          onCreated={(id) => {
            endRebuilding();
            void desk.openDeck(id);
          }}
        />
      ) : view.kind === 'start' ? (
        <LibraryView
          info={desk.info.value}
          library={desk.library}
          search={desk.search}
          onChoose={desk.choosePaper}
          onOpen={(id) => void desk.openDeck(id)}
          onRebuild={(id) => void desk.rebuild(id)}
          onVersion={(id) => void desk.chooseVersion(id)}
          onHit={(hit) => void desk.openDeck(hit.deckId, hit)}
        />
      ) : (
        <EditorView
          key={view.editor.id}
          client={client}
          editor={view.editor}
          onClose={() => void desk.closeDeck()}
          onPresent={desk.present}
          onRehearse={desk.rehearse}
          onTimes={() => void desk.briefing.showTimes(view.editor)}
          onVersion={() => void desk.chooseVersion(view.editor.id)}
        />
      )}
      <ResumeDialog briefing={desk.briefing} />
      <RecordDialog briefing={desk.briefing} />
      <RehearsalDialog briefing={desk.briefing} />
      <DropTarget
        library={desk.library}
        onVersion={(id, file) => void desk.openVersion(id, file)}
        deckAtHand={view.kind === 'editor' && !imported && !rebuilding ? view.editor.id : null}
      />
      <PasswordDialog queue={desk.library} />
      <Notices
        busy={
          reading !== null && view.kind === 'editor'
            ? { text: words.reading(reading), onCancel: desk.library.stop }
            : null
        }
      />
      <input
        ref={picker}
        type="file"
        multiple
        accept={paperExtensions.map((extension) => `.${extension}`).join()}
        hidden
        aria-label={words.paper}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          const deckId = pickingFor.current;
          const [file] = files;
          if (deckId !== undefined && file) void desk.openVersion(deckId, file);
          else if (files.length > 0) void desk.library.importFiles(files);
        }}
      />
    </div>
  );
}

/** What is true of the whole window for as long as it is true. */
function Banners({ client, desk }: { readonly client: Client; readonly desk: Desk }) {
  const info = desk.info.value;
  const words = windowWords();
  return (
    <section aria-label={words.messages}>
      {info?.host === 'browser' && (
        <p class="banner" role="note">
          {words.developmentHost}
        </p>
      )}
      {info?.warnings.map((warning) => (
        <p key={warning} class="banner" role="note">
          {warning}
        </p>
      ))}
      {!client.connected.value && (
        <p class="banner" data-kind="loss" role="alert">
          {words.unreachable}
        </p>
      )}
    </section>
  );
}

function useDeskKeys(desk: Desk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (desk.briefing.presenter.value || document.querySelector('dialog[open]')) return;
      if (event.key === 'F5' && !command) {
        desk.present(event.shiftKey ? 'current' : 'first', event.altKey ? 'two-windows' : undefined);
      } else if (event.key === 'F5' && event.shiftKey && !event.altKey) desk.rehearse();
      else if (command && event.key.toLowerCase() === 'o' && !event.repeat) desk.choosePaper();
      // Pressed by habit; the browser would offer to save the page.
      else if (command && event.key.toLowerCase() === 's') void editorOf(desk)?.flush();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

/** Sends what is typed when the window goes; asks first where a browser would throw away what could not be saved. */
function useNothingLost(desk: Desk): void {
  useEffect(() => {
    const onHide = () => void editorOf(desk)?.flush();
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      const editor = editorOf(desk);
      if (!editor) return;
      void editor.flush();
      const { kind } = saveStateOf(editor);
      if (desk.info.value?.host === 'browser' && kind !== 'saved' && kind !== 'saving') event.preventDefault();
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [desk]);
}

function editorOf(desk: Desk) {
  const view = desk.view.value;
  return view.kind === 'start' ? null : view.editor;
}
