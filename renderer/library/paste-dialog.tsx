import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';

interface Props {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

export function PasteDialog({ onText, onClose }: Props) {
  const [text, setText] = useState('');
  const foot = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button kind="primary" submit disabled={text.trim() === ''}>
        Read the text
      </Button>
    </>
  );
  return (
    <Dialog title="Paste a paper" width={680} onSubmit={() => onText(text)} onClose={onClose} foot={foot}>
      <label class="field">
        <span>The whole text, with its title, headings and numbered recommendations</span>
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
