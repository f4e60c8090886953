import { useId, useRef } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { DownIcon } from '../shared/icons.tsx';
import { Menu, MenuItem } from '../shared/menu.tsx';
import { rehearsalWords } from '../words/rehearsal.ts';
import { shortcuts, shownKey } from './shortcuts.ts';

interface Props {
  readonly onRehearse: () => void;
  readonly onTimes: () => void;
}

/** Beside the button that presents: the same without a room, and how long it took. */
export function RehearsalMenu({ onRehearse, onTimes }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const words = rehearsalWords();
  const choose = (act: () => void) => () => {
    menu.current?.hidePopover();
    act();
  };
  const key = shortcuts.find(({ name }) => name === 'rehearse')?.keys[0] ?? '';
  return (
    <div class="menu-anchor">
      <Button
        kind="icon"
        popovertarget={id}
        aria-haspopup="menu"
        aria-label={words.rehearsals}
        title={words.rehearsals}
      >
        <DownIcon />
      </Button>
      <Menu menu={menu} id={id} label={words.rehearsals}>
        <MenuItem
          name={words.rehearse}
          what={shownKey(key, /Mac/.test(navigator.platform))}
          onChoose={choose(onRehearse)}
        />
        <MenuItem name={words.timesOf} onChoose={choose(onTimes)} />
      </Menu>
    </div>
  );
}
