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
  return (
    <section aria-label={title}>
      <h3 class="heading">{title}</h3>
      <dl>
        {shortcuts
          .filter((shortcut) => shortcut.where === where)
          .map(({ name, keys }) => (
            <div key={name}>
              <dt>{keyNames[name]}</dt>
              <dd dir="ltr">
                {keys.map((key) => (
                  <kbd key={key}>{shownKey(key, mac)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
