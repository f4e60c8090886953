import { useState } from 'preact/hooks';
import { type Notes, type PlacedSlide, slideLines } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { copyText } from '../shared/copy-text.ts';
import { Dialog } from '../shared/dialog.tsx';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';
import type { Text } from './savers.ts';

/** Two windows changed one text: both are shown, and the person chooses. Nothing is thrown away before that. */
export function Conflict({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const text = editor.texts.value.find(({ saver }) => saver.state.value.kind === 'conflict');
  const state = text?.saver.state.value;
  const words = editorWords();
  const [lost] = editor.lost.value;
  if (lost) return <DeletedSlide key={lost.slide.id} editor={editor} lost={lost} onClose={onClose} />;
  if (!text || state?.kind !== 'conflict') return null;
  const foot = (
    <>
      <Button onClick={onClose}>{words.decideLater}</Button>
      <span class="grow" />
      <Button onClick={text.saver.keepTheirs}>{words.keepTheirs}</Button>
      <Button kind="primary" submit>
        {words.keepMine}
      </Button>
    </>
  );
  return (
    <Dialog
      title={titleOf(text, editor)}
      width={840}
      onSubmit={() => void text.saver.keepMine()}
      onClose={onClose}
      foot={foot}
    >
      <p>{words.conflict}</p>
      <div class="versions">
        <Version title={words.myText} value={state.mine} />
        <Version title={words.theirText} value={state.theirs} />
      </div>
    </Dialog>
  );
}

interface DeletedProps {
  readonly editor: Editor;
  readonly lost: PlacedSlide;
  readonly onClose: () => void;
}

/** What was typed on a slide that is gone is nowhere else to be seen. */
function DeletedSlide({ editor, lost, onClose }: DeletedProps) {
  const [copied, setCopied] = useState(false);
  const words = editorWords();
  const { slide, notes } = lost;
  const copy = () => {
    const say = notes.say && `${words.say}\n\n${notes.say}`;
    const ifAsked = notes.ifAsked && `${words.ifAsked}\n\n${notes.ifAsked}`;
    setCopied(copyText([slide.body, say, ifAsked].filter((text) => text !== '').join('\n\n')));
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.decideLater}</Button>
      <span class="grow" />
      <span class="muted" role="status">
        {copied && words.textCopied}
      </span>
      <Button onClick={copy}>{words.copy}</Button>
      <Button onClick={() => editor.letGo(lost)}>{words.letItGo}</Button>
      <Button kind="primary" submit>
        {words.putBack}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words.deletedSlide(slideLines(slide)[0] ?? words.withoutHeadline)}
      width={840}
      onSubmit={() => void editor.putBack(lost)}
      onClose={onClose}
      foot={foot}
    >
      <p>{words.deletedUnsaved}</p>
      <div class="versions">
        <Version title={words.mySlideText} value={slide.body} />
        <Version title={words.myNotes} value={notes} />
      </div>
    </Dialog>
  );
}

function titleOf({ part, slideId }: Text, editor: Editor): string {
  const number = editor.placed.value.findIndex(({ slide }) => slide.id === slideId) + 1;
  return part === 'slide' ? editorWords().slideConflict(number) : editorWords().notesConflict(number);
}

function Version({ title, value }: { readonly title: string; readonly value: string | Notes }) {
  const words = editorWords();
  const parts =
    typeof value === 'string'
      ? [['', value]]
      : [
          [words.say, value.say],
          [words.ifAsked, value.ifAsked],
        ];
  return (
    <section class="version" aria-label={title}>
      <h3 class="heading">{title}</h3>
      {parts.map(([name, text]) => (
        <div key={name}>
          {name && <h4 class="muted">{name}</h4>}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <p class="version-text" dir="auto" tabIndex={0}>
            {text || words.empty}
          </p>
        </div>
      ))}
    </section>
  );
}
