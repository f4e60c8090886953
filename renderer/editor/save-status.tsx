import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { editorWords } from '../words/editor.ts';
import { Conflict } from './conflict.tsx';
import { saveStateOf } from './deck-save-state.ts';
import type { Editor } from './editor.ts';

/** Whether what was typed is safe, always in the same place. */
export function SaveStatus({ editor }: { readonly editor: Editor }) {
  const { kind } = saveStateOf(editor);
  const { saved, saving, notSaved } = editorWords();
  return (
    <output class="save-status" data-kind={kind} aria-live="polite">
      {{ saved, saving, failed: notSaved, conflict: notSaved, deleted: notSaved }[kind]}
    </output>
  );
}

/** Why something is not saved, and what can be done: a line across the window that stays while it is true. */
export function SaveTrouble({ editor }: { readonly editor: Editor }) {
  const [choosing, setChoosing] = useState(true);
  const state = saveStateOf(editor);
  const words = editorWords();
  if (state.kind === 'failed') {
    // The window says so itself, and what is typed is sent as soon as it is over.
    if (!editor.connected.value) return null;
    return (
      <div class="trouble" role="alert">
        <p>
          {state.message} {words.typedStays}
        </p>
        <Button onClick={() => void editor.flush()}>{words.retry}</Button>
      </div>
    );
  }
  if (state.kind !== 'conflict' && state.kind !== 'deleted') return null;
  return (
    <>
      <div class="trouble" role="alert">
        <p>{state.kind === 'deleted' ? words.textKept : words.bothKept}</p>
        <Button onClick={() => setChoosing(true)}>{words.choose}</Button>
      </div>
      {choosing && <Conflict editor={editor} onClose={() => setChoosing(false)} />}
    </>
  );
}
