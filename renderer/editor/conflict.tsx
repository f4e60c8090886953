import type { Notes } from '../../slides/index.ts';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import type { Editor, Text } from './editor.ts';

/** Two windows changed one text: both are shown, and the person chooses. Nothing is thrown away before that. */
export function Conflict({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const text = editor.texts.value.find(({ saver }) => saver.state.value.kind === 'conflict');
  const state = text?.saver.state.value;
  if (!text || state?.kind !== 'conflict') return null;
  const foot = (
    <>
      <Button onClick={onClose}>Decide later</Button>
      <span class="grow" />
      <Button onClick={text.saver.keepTheirs}>Keep the other text</Button>
      <Button kind="primary" submit>
        Keep my text
      </Button>
    </>
  );
  return (
    <Dialog
      title={`${nameOf(text, editor)} changed in another window`}
      width={840}
      onSubmit={() => void text.saver.keepMine()}
      onClose={onClose}
      foot={foot}
    >
      <p>
        The other window saved first. Your text is kept here but not in the library until you choose; the one you do not
        choose is gone, so copy from it what you need.
      </p>
      <div class="versions">
        <Version title="My text" value={state.mine} />
        <Version title="The other text" value={state.theirs} />
      </div>
    </Dialog>
  );
}

function nameOf({ part, slideId }: Text, editor: Editor): string {
  const index = editor.placed.value.findIndex(({ slide }) => slide.id === slideId);
  return part === 'slide' ? `Slide ${index + 1} was` : `The notes of slide ${index + 1} were`;
}

function Version({ title, value }: { readonly title: string; readonly value: string | Notes }) {
  const parts =
    typeof value === 'string'
      ? [['', value]]
      : [
          ['Say', value.say],
          ['If asked', value.ifAsked],
        ];
  return (
    <section class="version" aria-label={title}>
      <h3 class="heading">{title}</h3>
      {parts.map(([name, text]) => (
        <div key={name}>
          {name && <h4 class="muted">{name}</h4>}
          <p class="version-text" dir="auto">
            {text || '(empty)'}
          </p>
        </div>
      ))}
    </section>
  );
}
