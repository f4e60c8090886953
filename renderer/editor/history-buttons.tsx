import { Button } from '../shared/button.tsx';
import { RedoIcon, UndoIcon } from '../shared/icons.tsx';
import { editorWords } from '../words/editor.ts';
import type { Editor } from './editor.ts';

/** Takes back what was done to the deck, and does it again; each says what that is. */
export function HistoryButtons({ editor }: { readonly editor: Editor }) {
  const { undo, redo } = editor.history.value;
  const words = editorWords();
  const undoName = undo ? words.undoWhat(words.edits[undo.word]) : words.undoNothing;
  const redoName = redo ? words.redoWhat(words.edits[redo.word]) : words.redoNothing;
  return (
    <>
      <Button kind="icon" aria-label={undoName} title={undoName} disabled={!undo} onClick={() => void editor.undo()}>
        <UndoIcon />
      </Button>
      <Button kind="icon" aria-label={redoName} title={redoName} disabled={!redo} onClick={() => void editor.redo()}>
        <RedoIcon />
      </Button>
    </>
  );
}
