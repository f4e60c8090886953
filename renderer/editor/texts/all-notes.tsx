import { type Signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { clock, slideLines, speakingSeconds } from '../../../slides/index.ts';
import { Button } from '../../shared/button.tsx';
import { CrossIcon } from '../../shared/icons.tsx';
import { StaticSlide } from '../../shared/static-slide.tsx';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { SaveStatus, SaveTrouble } from '../save-status.tsx';
import { SpeakingTime } from './speaking-time.tsx';
import { type AtHand, TextField } from './text-field.tsx';

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** The notes of all slides as one document, written in place. */
export function AllNotes({ editor, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = textsWords();
  const atHand = useSignal<AtHand | null>(null);
  const [at] = useState({ index: editor.at.peek() });
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      void editor.flush();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [editor]);
  const slides = editor.placed.value;
  const spoken = slides.filter(({ slide }) => !slide.hidden && !slide.backup);
  const seconds = spoken.reduce((sum, { slide }) => sum + speakingSeconds(editor.notesOf(slide.id).say), 0);
  return (
    <dialog
      ref={dialog}
      class="all-notes"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="all-notes-head">
        <h2 id={titleId}>{words.allNotes}</h2>
        <span class="muted figures">
          {words.allSpeaking(clock(seconds), clock(editor.deck.value.plannedMinutes * 60))}
        </span>
        <span class="grow" />
        <SaveStatus editor={editor} />
        <Button kind="icon" aria-label={words.close} title={words.close} onClick={onClose}>
          <CrossIcon />
        </Button>
      </header>
      <SaveTrouble editor={editor} />
      <VirtualList
        class="all-notes-list"
        label={words.allNotes}
        count={slides.length}
        estimate={300}
        keyOf={(index) => slides[index]?.slide.id ?? String(index)}
        at={at}
        row={(index) => <NotesRow editor={editor} index={index} atHand={atHand} onGo={onClose} />}
      />
    </dialog>
  );
}

interface RowProps {
  readonly editor: Editor;
  readonly index: number;
  readonly atHand: Signal<AtHand | null>;
  readonly onGo: () => void;
}

function NotesRow({ editor, index, atHand, onGo }: RowProps) {
  const words = textsWords();
  const entry = editor.placed.value[index];
  if (!entry) return null;
  const { slide } = entry;
  const headline = slideLines(slide)[0] ?? words.noHeadline;
  const common = { editor, slideId: slide.id, atHand };
  return (
    <article class="notes-row" aria-label={words.slideNumber(index + 1)}>
      <div class="notes-slide">
        <div class="slide-picture">
          <StaticSlide html={editor.htmlOf(entry)} css={editor.css.value} />
        </div>
        <p class="muted figures">
          <button
            type="button"
            class="notes-go"
            aria-label={words.goToSlide(index + 1, headline)}
            onClick={() => {
              editor.goTo(slide.id);
              onGo();
            }}
          >
            {words.slideNumber(index + 1)}
          </button>
          {slide.backup && ` · ${words.backup}`}
          {slide.hidden && ` · ${words.hidden}`}
        </p>
      </div>
      <div class="notes-texts">
        <TextField
          {...common}
          part="say"
          label={words.say}
          name={words.ofSlide(words.say, index + 1)}
          placeholder={words.emptySay}
        >
          <SpeakingTime text={editor.notesOf(slide.id).say} plannedSeconds={slide.plannedSeconds} />
        </TextField>
        <TextField
          {...common}
          part="ifAsked"
          label={words.ifAsked}
          name={words.ofSlide(words.ifAsked, index + 1)}
          placeholder={words.emptyIfAsked}
        />
      </div>
    </article>
  );
}
