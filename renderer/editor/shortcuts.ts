import type { dialogWords } from '../words/deck-dialogs.ts';

export type ShortcutName = keyof ReturnType<typeof dialogWords>['keyNames'];

/** A key, or several that do the same, and where it counts. */
export interface Shortcut {
  readonly name: ShortcutName;
  /** `Mod` is Ctrl, or ⌘ on a Mac; the last part is `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  readonly where: 'window' | 'rail' | 'text';
  /** Not in a text, which has a meaning of its own for it. */
  readonly notInText?: true;
  /** The window or the browser acts on it; it is here to be listed. */
  readonly elsewhere?: true;
}

/** Every key of the editor: what is handled and what the list of keys says are this one table. */
export const shortcuts: readonly Shortcut[] = [
  { name: 'undo', keys: ['Mod+z'], where: 'window', notInText: true },
  { name: 'redo', keys: ['Mod+y', 'Mod+Shift+z'], where: 'window', notInText: true },
  { name: 'print', keys: ['Mod+p'], where: 'window' },
  { name: 'present', keys: ['F5'], where: 'window', elsewhere: true },
  { name: 'presentHere', keys: ['Shift+F5'], where: 'window', elsewhere: true },
  { name: 'presentBeside', keys: ['Alt+F5'], where: 'window', elsewhere: true },
  { name: 'rehearse', keys: ['Mod+Shift+F5'], where: 'window', elsewhere: true },
  { name: 'open', keys: ['Mod+o'], where: 'window', elsewhere: true },
  { name: 'save', keys: ['Mod+s'], where: 'window', elsewhere: true },
  { name: 'find', keys: ['Mod+f'], where: 'window', elsewhere: true },
  { name: 'replace', keys: ['Mod+h'], where: 'window', elsewhere: true },
  { name: 'keys', keys: ['?'], where: 'window', notInText: true },

  { name: 'bold', keys: ['Mod+b'], where: 'text', elsewhere: true },
  { name: 'italic', keys: ['Mod+i'], where: 'text', elsewhere: true },
  { name: 'heading', keys: ['Mod+Alt+2'], where: 'text', elsewhere: true },
  { name: 'bullets', keys: ['Mod+Shift+8'], where: 'text', elsewhere: true },
  { name: 'numbers', keys: ['Mod+Shift+7'], where: 'text', elsewhere: true },
  { name: 'link', keys: ['Mod+k'], where: 'text', elsewhere: true },
  { name: 'deeper', keys: ['Tab', 'Shift+Tab'], where: 'text', elsewhere: true },
  { name: 'lineBreak', keys: ['Shift+Enter'], where: 'text', elsewhere: true },

  { name: 'go', keys: ['ArrowUp', 'ArrowDown'], where: 'rail', elsewhere: true },
  { name: 'goFar', keys: ['PageUp', 'PageDown'], where: 'rail', elsewhere: true },
  { name: 'ends', keys: ['Home', 'End'], where: 'rail', elsewhere: true },
  { name: 'extend', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], where: 'rail', elsewhere: true },
  { name: 'all', keys: ['Mod+a'], where: 'rail' },
  { name: 'up', keys: ['Alt+ArrowUp'], where: 'rail' },
  { name: 'down', keys: ['Alt+ArrowDown'], where: 'rail' },
  { name: 'newSlide', keys: ['Mod+m'], where: 'rail' },
  { name: 'duplicate', keys: ['Mod+d'], where: 'rail' },
  { name: 'remove', keys: ['Delete', 'Backspace'], where: 'rail' },
  { name: 'hide', keys: ['Mod+Shift+h'], where: 'rail' },
  { name: 'cut', keys: ['Mod+x'], where: 'rail', elsewhere: true },
  { name: 'copy', keys: ['Mod+c'], where: 'rail', elsewhere: true },
  { name: 'paste', keys: ['Mod+v'], where: 'rail', elsewhere: true },
  { name: 'menu', keys: ['Shift+F10', 'ContextMenu'], where: 'rail', elsewhere: true },
];

/** The part of a KeyboardEvent that decides. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key asks for in one place, or null. */
export function shortcutFor(press: KeyPress, where: Shortcut['where'], inText: boolean): ShortcutName | null {
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.where === where &&
      !shortcut.elsewhere &&
      !(inText && shortcut.notInText) &&
      shortcut.keys.some((key) => isPressed(key, press)),
  );
  return found?.name ?? null;
}

function isPressed(combination: string, { key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  const held = combination.split('+').slice(0, -1);
  const wanted = combination.split('+').at(-1) ?? '';
  if (held.includes('Mod') !== (ctrlKey || metaKey) || held.includes('Alt') !== altKey) return false;
  // A sign is what the keyboard writes, with whatever that takes.
  if (!/^[^a-z]$/i.test(wanted) && held.includes('Shift') !== shiftKey) return false;
  const typed = key.length === 1 ? key.toLowerCase() : key;
  // On a keyboard of other letters the key counts by where it lies.
  const letter = /^[a-z]$/.test(typed) ? null : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return typed === wanted || letter === wanted;
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ContextMenu: '☰',
};

/** A combination as the keys of this machine have it. */
export function shownKey(combination: string, mac: boolean): string {
  return combination
    .split('+')
    .map((part) => {
      if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
      return keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part);
    })
    .join('+');
}
