import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Client } from '../shared/client.ts';
import { CheckDialog } from './check-dialog.tsx';
import { DeckSettings } from './deck/deck-settings.tsx';
import { Versions } from './deck/versions.tsx';
import type { Editor } from './editor.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { shortcutFor } from './shortcuts.ts';

export type DialogName = 'versions' | 'settings' | 'print' | 'keys' | 'check';

interface Props {
  readonly client: Client;
  readonly editor: Editor;
  readonly open: Signal<DialogName | null>;
}

/** The dialog that is open, if one is. */
export function EditorDialogs({ client, editor, open }: Props) {
  const onClose = () => {
    open.value = null;
  };
  switch (open.value) {
    case 'versions':
      return <Versions client={client} editor={editor} onClose={onClose} />;
    case 'settings':
      return <DeckSettings editor={editor} onClose={onClose} />;
    case 'print':
      return <PrintDialog editor={editor} onClose={onClose} />;
    case 'check':
      return (
        <CheckDialog
          client={client}
          editor={editor}
          onClose={onClose}
          onSettings={() => {
            open.value = 'settings';
          }}
        />
      );
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    default:
      return null;
  }
}

/** The keys that count wherever the focus is. A text has an undo of its own, which comes first while it is typed in. */
export function useEditorKeys(editor: Editor, open: Signal<DialogName | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      switch (shortcutFor(event, 'window', isText(event.target))) {
        case 'undo':
          void editor.undo();
          break;
        case 'redo':
          void editor.redo();
          break;
        case 'print':
          open.value = 'print';
          break;
        case 'keys':
          open.value = 'keys';
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [editor, open]);
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type]), textarea, select, [contenteditable="true"]') !== null;
