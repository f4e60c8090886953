import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Notes, noteBlocks, renderNote } from '../../slides/index.ts';
import { presenterWords } from '../words/presenter.ts';
import { notesSize } from './arrangement.ts';
import type { Presenter } from './presenter.ts';

/** What to say with the slide at hand, large enough to be read from a step away. */
export function NotesPane({ presenter }: { readonly presenter: Presenter }) {
  const scroller = useRef<HTMLDivElement>(null);
  const { slideId } = presenter.state.value.at;
  const edited = presenter.editing.value;
  const { direction, language } = presenter.deck;
  const words = presenterWords();

  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [slideId]);
  useEffect(() => {
    presenter.onScrollNotes = (pages) => {
      const element = scroller.current;
      element?.scrollBy({ top: pages * Math.max(60, element.clientHeight * 0.4) });
    };
  }, [presenter]);

  return (
    <section class="presenter-notes" aria-label={words.notes}>
      <h2>
        <span>{edited ? words.editingNotes(presenter.numberOf(edited)) : words.notes}</span>
        {edited ? (
          <button type="button" class="button" onClick={() => stopEditing(presenter)}>
            {words.done}
          </button>
        ) : (
          presenter.editor && (
            <button type="button" class="button" data-kind="quiet" onClick={() => presenter.act('edit-notes')}>
              {words.edit}
            </button>
          )
        )}
      </h2>
      <div
        ref={scroller}
        class="presenter-notes-text"
        style={{ fontSize: `${notesSize}px` }}
        dir={direction}
        lang={language}
      >
        {edited ? <NotesFields presenter={presenter} slideId={edited} /> : <NotesText presenter={presenter} />}
      </div>
    </section>
  );
}

function stopEditing(presenter: Presenter): void {
  void presenter.editor?.flush();
  presenter.editing.value = null;
}

function NotesText({ presenter }: { readonly presenter: Presenter }) {
  const { say, ifAsked } = presenter.notesOf(presenter.state.value.at.slideId);
  if (say.trim() === '' && ifAsked.trim() === '') return <p class="muted">{presenterWords().noNotes}</p>;
  return (
    <>
      <Note markdown={say} />
      {ifAsked.trim() !== '' && (
        <div class="presenter-if-asked">
          <h3 dir="auto">{presenterWords().ifAsked}</h3>
          <Note markdown={ifAsked} />
        </div>
      )}
    </>
  );
}

/** Rendered by the same rules as slides and paper: author HTML is text. */
function Note({ markdown }: { readonly markdown: string }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current) element.current.innerHTML = renderNote(noteBlocks(markdown));
  }, [markdown]);
  useEffect(() => {
    // A link in the notes must not take the window away from the briefing.
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
    };
    element.current?.addEventListener('click', onClick);
  }, []);
  return <div ref={element} class="presenter-note" />;
}

const fields: readonly (keyof Notes)[] = ['say', 'ifAsked'];

/** Edited as they stand in the library, and saved as they are typed. */
function NotesFields({ presenter, slideId }: { readonly presenter: Presenter; readonly slideId: string }) {
  const first = useRef<HTMLTextAreaElement>(null);
  const notes = presenter.notesOf(slideId);
  // Before the next key is heard: it would be taken for one of the show.
  useLayoutEffect(() => {
    first.current?.focus();
    first.current?.setSelectionRange(first.current.value.length, first.current.value.length);
  }, [slideId]);
  return (
    <div class="presenter-fields">
      {fields.map((part) => (
        <label key={part} class="presenter-field" data-part={part}>
          <span>{presenterWords()[part]}</span>
          <textarea
            ref={part === 'say' ? first : null}
            value={notes[part]}
            dir="auto"
            onInput={(event) => presenter.editor?.editNotes(slideId, part, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              stopEditing(presenter);
            }}
          />
        </label>
      ))}
    </div>
  );
}
