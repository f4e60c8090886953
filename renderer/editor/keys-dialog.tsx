import { type KeyLine, KeyList } from '../keys/key-list.tsx';
import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { dialogWords } from '../words/deck-dialogs.ts';
import { type Shortcut, shortcuts, shownKey } from './shortcuts.ts';

/** The list of keys: exactly what is bound. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = dialogWords();
  const foot = (
    <Button kind="primary" submit>
      {words.close}
    </Button>
  );
  return (
    <Dialog title={words.keys} width={760} onSubmit={onClose} onClose={onClose} reading foot={foot}>
      <div class="keys">
        <Keys title={words.keysEverywhere} where="window" />
        <Keys title={words.keysRail} where="rail" />
        <Keys title={words.keysText} where="text" />
      </div>
    </Dialog>
  );
}

function Keys({ title, where }: { readonly title: string; readonly where: Shortcut['where'] }) {
  const { keyNames } = dialogWords();
  const mac = /Mac/.test(navigator.platform);
  const lines = shortcuts
    .filter((shortcut) => shortcut.where === where)
    .map(({ name, keys }): KeyLine => [keyNames[name], ...keys.map((key) => shownKey(key, mac))]);
  return (
    <section aria-label={title}>
      <h3 class="heading">{title}</h3>
      <KeyList lines={lines} />
    </section>
  );
}
