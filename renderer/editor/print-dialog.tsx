import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { notify } from '../shared/notices.tsx';
import { sentenceOf } from '../shared/request-error.ts';
import { dialogWords } from '../words/deck-dialogs.ts';
import type { Editor, Printout } from './editor.ts';

interface Props {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** What to print. The PDF is the one that is exported; the system's own program prints it. */
export function PrintDialog({ editor, onClose }: Props) {
  const words = dialogWords();
  const [what, setWhat] = useState<Printout>('slides');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const print = async () => {
    setBusy(true);
    setError(null);
    try {
      const { path, opened } = await editor.print(what);
      if (opened) notify('export', 'done', words.opened);
      else if (path !== null) notify('export', 'done', words.writtenForPrint(path));
      onClose();
    } catch (failure) {
      setError(sentenceOf(failure));
      setBusy(false);
    }
  };
  const options: readonly (readonly [Printout, string, string])[] = [
    ['slides', words.printSlides, words.printSlidesHint],
    ['a4', words.printNotesA4, words.printNotesHint],
    ['letter', words.printNotesLetter, words.printNotesHint],
  ];
  return (
    <Dialog
      title={words.printTitle}
      onSubmit={() => void print()}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" submit disabled={busy}>
            {busy ? words.preparing : words.makePdf}
          </Button>
        </>
      }
    >
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="print-choice" role="radiogroup" aria-label={words.printTitle}>
        {options.map(([value, name, hint]) => (
          <label key={value} class="option-row">
            <input type="radio" name="print" checked={what === value} onChange={() => setWhat(value)} />
            <span>{name}</span>
            <span class="field-hint">{hint}</span>
          </label>
        ))}
      </div>
      <p class="muted">{words.printHow}</p>
    </Dialog>
  );
}
