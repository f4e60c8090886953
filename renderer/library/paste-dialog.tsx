import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { libraryWords } from '../words/library.ts';

interface Props {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

export function PasteDialog({ onText, onClose }: Props) {
  const [text, setText] = useState('');
  const words = libraryWords();
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="primary" submit disabled={text.trim() === ''}>
        {words.readText}
      </Button>
    </>
  );
  return (
    <Dialog title={words.pasteTitle} width={680} onSubmit={() => onText(text)} onClose={onClose} foot={foot}>
      <label class="field">
        <span>{words.pasteLabel}</span>
        <textarea
          class="input"
          rows={14}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </Dialog>
  );
}
