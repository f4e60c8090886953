import type { Editor } from './editor.ts';
import type { SaveState } from './saver.ts';

/** The worst that is true of any text: what the status line says. */
type DeckSaveState =
  | { readonly kind: 'saved' | 'saving' | 'conflict' | 'deleted' }
  | { readonly kind: 'failed'; readonly message: string };

function overall(states: readonly SaveState<unknown>[]): DeckSaveState {
  const kinds = states.map(({ kind }) => kind);
  const failed = states.find((state) => state.kind === 'failed');
  if (failed) return failed;
  if (kinds.includes('conflict')) return { kind: 'conflict' };
  return { kind: kinds.includes('saving') ? 'saving' : 'saved' };
}

/** A text that stands nowhere else comes before all others. */
export const saveStateOf = (editor: Editor): DeckSaveState =>
  editor.lost.value.length > 0
    ? { kind: 'deleted' }
    : overall(editor.texts.value.map(({ saver }) => saver.state.value));
