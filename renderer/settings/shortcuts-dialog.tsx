import { Button } from '../shared/button.tsx';
import { Dialog } from '../shared/dialog.tsx';
import { settingsWords } from '../words/settings.ts';

/** What a key does, and the keys that do it, each as it is printed on it or `Ctrl+F`. */
export type Shortcut = readonly [what: string, ...keys: readonly string[]];

interface Props {
  readonly shortcuts: readonly Shortcut[];
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
      <dl class="shortcuts">
        {shortcuts.map(([what, ...keys]) => [
          <dt key={what}>{what}</dt>,
          <dd key={`${what} keys`}>
            {keys.map((key) => (
              <kbd key={key} dir="ltr">
                {key}
              </kbd>
            ))}
          </dd>,
        ])}
      </dl>
    </Dialog>
  );
}
