import type { Notes } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { editorWords } from '../words/editor.ts';
import type { Editor, Text } from './editor.ts';

/** Two windows changed one text: both are shown, and the person chooses. Nothing is thrown away before that. */
export function Conflict({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const text = editor.texts.value.find(({ saver }) => saver.state.value.kind === 'conflict');
  const state = text?.saver.state.value;
  const words = editorWords();
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
          <p class="version-text" dir="auto">
            {text || words.empty}
          </p>
        </div>
      ))}
    </section>
  );
}
