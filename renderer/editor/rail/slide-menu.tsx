import type { RefObject } from 'preact';
import { Menu, MenuItem } from '../../shared/menu.tsx';
import { editorWords } from '../../words/editor.ts';
import { type ShortcutName, shortcuts, shownKey } from '../shortcuts.ts';
import type { Rail } from './rail.ts';
import { lastClip } from './slide-clipboard.ts';

interface Props {
  readonly menu: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly rail: Rail;
}

const mac = /Mac/.test(navigator.platform);

/** What can be done with the slides that are chosen; every item has a key, which stands beside it. */
export function SlideMenu({ menu, id, rail }: Props) {
  const words = editorWords();
  const chosen = rail.slides.value;
  const clip = lastClip.value;
  const item = (name: string, key: ShortcutName | null, act: () => unknown, disabled = false) => (
    <MenuItem
      name={name}
      what={key ? keyOf(key) : ''}
      disabled={disabled}
      onChoose={() => {
        menu.current?.hidePopover();
        rail.onFocus();
        act();
      }}
    />
  );
  return (
    <Menu menu={menu} id={id} label={words.slideMenu} onClose={() => rail.onFocus()}>
      {item(words.cut, 'cut', () => document.execCommand('cut'))}
      {item(words.copy, 'copy', () => document.execCommand('copy'))}
      {item(words.paste, 'paste', () => clip && rail.paste(clip), clip === null)}
      {item(words.duplicate, 'duplicate', rail.duplicate)}
      {item(words.delete, 'remove', () => rail.remove())}
      {item(words.moveUp, 'up', () => rail.moveBy(-1))}
      {item(words.moveDown, 'down', () => rail.moveBy(1))}
      {item(chosen.every(({ hidden }) => hidden) ? words.show : words.hide, 'hide', rail.toggleHidden)}
      {item(chosen.every(({ backup }) => backup) ? words.fromBackup : words.toBackup, null, rail.toggleBackup)}
    </Menu>
  );
}

function keyOf(name: ShortcutName): string {
  const [first] = shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? [];
  return first ? shownKey(first, mac) : '';
}
