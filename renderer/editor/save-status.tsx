import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Conflict } from './conflict.tsx';
import { type DeckSaveState, type Editor, saveStateOf } from './editor.ts';

const words: Readonly<Record<DeckSaveState['kind'], string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved',
  conflict: 'Not saved',
};

/** Whether what was typed is safe, always in the same place. */
export function SaveStatus({ editor }: { readonly editor: Editor }) {
  const { kind } = saveStateOf(editor);
  return (
    <output class="save-status" data-kind={kind} aria-live="polite">
      {words[kind]}
    </output>
  );
}

/** Why something is not saved, and what can be done: a line across the window that stays while it is true. */
export function SaveTrouble({ editor }: { readonly editor: Editor }) {
  const [choosing, setChoosing] = useState(true);
  const state = saveStateOf(editor);
  if (state.kind === 'failed') {
    // The window says so itself, and what is typed is sent as soon as it is over.
    if (!editor.connected.value) return null;
    return (
      <div class="trouble" role="alert">
        <p>{state.message} What you typed stays in this window.</p>
        <Button onClick={() => void editor.flush()}>Retry</Button>
      </div>
    );
  }
  if (state.kind !== 'conflict') return null;
  return (
    <>
      <div class="trouble" role="alert">
        <p>A text was changed in another window while you changed it here. Both are kept until you choose.</p>
        <Button onClick={() => setChoosing(true)}>Choose…</Button>
      </div>
      {choosing && <Conflict editor={editor} onClose={() => setChoosing(false)} />}
    </>
  );
}
