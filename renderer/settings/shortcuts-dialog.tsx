import { type KeyLine, KeyList } from '../keys/key-list.tsx';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { settingsWords } from '../words/settings.ts';

interface Props {
  readonly shortcuts: readonly KeyLine[];
  readonly onClose: () => void;
}

/** The keys of the view at hand. */
export function ShortcutsDialog({ shortcuts, onClose }: Props) {
  const words = settingsWords();
  return (
    <Dialog
      title={words.shortcuts}
      width={420}
      onClose={onClose}
      onSubmit={onClose}
      reading
      foot={
        <Button kind="primary" submit>
          {words.close}
        </Button>
      }
    >
      <KeyList lines={shortcuts} />
    </Dialog>
  );
}
