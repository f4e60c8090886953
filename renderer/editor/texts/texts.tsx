import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { PaperPicture } from '../../../main/api/results.ts';
import { textsWords } from '../../words/texts.ts';
import type { Editor } from '../editor.ts';
import { markedLineNumbers } from '../source/fidelity.ts';
import { FidelityMark } from '../source/fidelity-mark.tsx';
import { AllNotes } from './all-notes.tsx';
import { FindReplace } from './find-replace.tsx';
import { insertBlock } from './markdown/tables.ts';
import { PaperPictures } from './paper-pictures.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { SpeakingTime } from './speaking-time.tsx';
import { type AtHand, TextField } from './text-field.tsx';
import { Toolbar } from './toolbar.tsx';

/** The three texts of the slide at hand, each saved as it is typed. */
export function Texts({ editor }: { readonly editor: Editor }) {
  const atHand = useSignal<AtHand | null>(null);
  const open = useSignal<'notes' | 'find' | null>(null);
  const picture = useSignal<{ readonly file: Blob; readonly shows?: string } | null>(null);
  const offered = useSignal<{ readonly pictures: readonly PaperPicture[]; chooseFile(): void } | null>(null);
  const [takePicture] = useState(() => (file: File) => {
    picture.value = { file };
  });
  const close = () => {
    open.value = null;
  };
  const words = textsWords();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (event.code !== 'KeyF' && event.code !== 'KeyH') return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open.value = 'find';
    };
    // Before a field takes the key for an editing command of its own.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [open]);
  const { id, plannedSeconds } = editor.slide.value;
  const common = { editor, atHand };
  return (
    <div class="texts">
      <Toolbar
        editor={editor}
        atHand={atHand}
        onPicture={takePicture}
        onPaperPictures={(pictures, chooseFile) => {
          offered.value = { pictures, chooseFile };
        }}
        onOpen={(what) => {
          open.value = what;
        }}
      />
      <div class="text-fields">
        <TextField
          {...common}
          part="body"
          label={words.slide}
          placeholder={words.emptySlide}
          marks={markedLineNumbers}
          onPicture={takePicture}
        >
          <FidelityMark editor={editor} />
        </TextField>
        <TextField {...common} part="say" label={words.say} placeholder={words.emptySay}>
          <SpeakingTime text={editor.notesOf(id).say} plannedSeconds={plannedSeconds} />
        </TextField>
        <TextField {...common} part="ifAsked" label={words.ifAsked} placeholder={words.emptyIfAsked} />
      </div>
      {offered.value && (
        <PaperPictures
          paper={editor.paper.paper}
          pictures={offered.value.pictures}
          onChoose={(file, shows) => {
            offered.value = null;
            picture.value = { file, shows };
          }}
          onFile={offered.value.chooseFile}
          onClose={() => {
            offered.value = null;
          }}
        />
      )}
      {picture.value && (
        <PictureDialog
          editor={editor}
          {...picture.value}
          onClose={() => {
            picture.value = null;
          }}
          onInsert={(markdown) => {
            picture.value = null;
            atHand.peek()?.mounted.run(insertBlock(markdown));
          }}
        />
      )}
      {open.value === 'notes' && <AllNotes editor={editor} onClose={close} />}
      {open.value === 'find' && (
        <FindReplace editor={editor} wanted={atHand.peek()?.mounted.chosen() ?? ''} onClose={close} />
      )}
    </div>
  );
}
