import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { DownIcon } from '../shared/icons.tsx';
import { Menu, MenuItem } from '../shared/menu.tsx';
import { checkWords } from '../words/check.ts';
import { editorWords } from '../words/editor.ts';
import { rehearsalWords } from '../words/rehearsal.ts';
import { type ShortcutName, shortcuts, shownKey } from './shortcuts.ts';

interface Props {
  readonly onPresent: (from: 'first' | 'current', how?: 'two-windows') => void;
  readonly onCheck: () => void;
  readonly onRehearse: () => void;
  readonly onTimes: () => void;
}

/** Beside the button that presents: other ways of it, the same without a room, and how long it took. */
export function PresentMenu({ onPresent, onCheck, onRehearse, onTimes }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const words = { ...editorWords(), ...rehearsalWords() };
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  const keyOf = (wanted: ShortcutName) => {
    const key = shortcuts.find(({ name }) => name === wanted)?.keys[0] ?? '';
    return shownKey(key, /Mac/.test(navigator.platform));
  };
  return (
    <div class="menu-anchor">
      <Button
        kind="icon"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={words.presentMenu}
        title={words.presentMenu}
      >
        <DownIcon />
      </Button>
      <Menu menu={menu} id={id} label={words.presentMenu}>
        <MenuItem name={checkWords().title} onChoose={choose(onCheck)} />
        <MenuItem
          name={words.presentCurrent}
          what={keyOf('presentHere')}
          onChoose={choose(() => onPresent('current'))}
        />
        <MenuItem
          name={words.presentBeside}
          what={keyOf('presentBeside')}
          onChoose={choose(() => onPresent('first', 'two-windows'))}
        />
        <MenuItem name={words.rehearse} what={keyOf('rehearse')} onChoose={choose(onRehearse)} />
        <MenuItem name={words.timesOf} onChoose={choose(onTimes)} />
      </Menu>
    </div>
  );
}
