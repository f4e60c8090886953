import type { Direction } from '../../slides/index.ts';

export type Command =
  | 'next'
  /** To the slide whose number was typed; the next step where none was. */
  | 'enter'
  | 'previous'
  | 'next-slide'
  | 'previous-slide'
  | 'first'
  | 'last'
  | 'back'
  /** To the first of the backup slides. */
  | 'backup'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'help'
  | 'leave';

/** What the person at the keys asks for; a digit is kept until Enter says where to. */
export type KeyAction = Command | { readonly digit: number };

export interface Binding {
  readonly command: Command;
  /** What it does, for the list of keys. */
  readonly label: string;
  /** Names of keys as `KeyboardEvent.key` has them, letters in lower case. */
  readonly keys: readonly string[];
  /** Held keys: `slide` is Alt or Shift, `window` is Ctrl with Meta. */
  readonly held?: 'slide' | 'shift' | 'window';
  /** A key held down goes on acting; toggles do not, or black would flicker. */
  readonly repeats: boolean;
}

/** The part of a KeyboardEvent that decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/**
 * Every key of the show: what is handled and what the list of keys says are this one table.
 *
 * Arrows follow the reading direction, so that the key that points onward goes onward; Page Down, which is what a
 * clicker sends, is always next.
 */
export function bindings(direction: Direction): readonly Binding[] {
  const [onward, backward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const next = [onward, 'ArrowDown', 'PageDown', ' ', 'n'];
  const previous = [backward, 'ArrowUp', 'PageUp', 'Backspace', 'p'];
  return [
    { command: 'next', label: 'Next step', keys: next, repeats: true },
    { command: 'enter', label: 'Next step', keys: ['Enter'], repeats: true },
    { command: 'previous', label: 'Previous step', keys: previous, repeats: true },
    // Before the whole slides: Shift+Backspace is taken out of them.
    {
      command: 'back',
      label: 'Back to where you were before a jump',
      keys: ['Backspace'],
      held: 'shift',
      repeats: false,
    },
    {
      command: 'next-slide',
      label: 'Next slide',
      keys: [...next, 'Enter'],
      held: 'slide',
      repeats: true,
    },
    { command: 'previous-slide', label: 'Previous slide', keys: previous, held: 'slide', repeats: true },
    { command: 'first', label: 'First slide', keys: ['Home'], repeats: false },
    { command: 'last', label: 'Last slide', keys: ['End'], repeats: false },
    { command: 'backup', label: 'Backup slides', keys: ['u'], repeats: false },
    { command: 'black', label: 'Black screen', keys: ['b', '.'], repeats: false },
    { command: 'white', label: 'White screen', keys: ['w', ','], repeats: false },
    { command: 'full-screen', label: 'Full screen', keys: ['F11'], repeats: false },
    { command: 'full-screen', label: 'Full screen', keys: ['f'], held: 'window', repeats: false },
    { command: 'help', label: 'This list', keys: ['?', 'F1'], repeats: false },
    { command: 'leave', label: 'Close what is open; twice ends the show', keys: ['Escape'], repeats: false },
  ];
}

/** What a key press means, or null: unknown keys do nothing. */
export function actionFor(table: readonly Binding[], press: KeyPress): KeyAction | null {
  for (const key of namesOf(press)) {
    const binding = table.find((candidate) => candidate.keys.includes(key) && holds(candidate, key, press));
    if (binding) return press.repeat && !binding.repeats ? null : binding.command;
    if (/^[0-9]$/.test(key) && !press.ctrlKey && !press.metaKey && !press.altKey) {
      return press.repeat ? null : { digit: Number(key) };
    }
  }
  return null;
}

/** The key by what it writes and then, where that is no Latin letter, by where it lies on the keyboard. */
function namesOf({ key, code, shiftKey }: KeyPress): readonly string[] {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (/^[a-z0-9]$/.test(name) || name.length > 1) return [name];
  // French keyboards write a digit only with Shift; on others Shift with a digit is a sign of its own.
  const byPlace = letter ?? (shiftKey ? undefined : digit) ?? (name > '~' ? signs[code] : undefined);
  return byPlace ? [name, byPlace] : [name];
}

const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

function holds(binding: Binding, key: string, { shiftKey, altKey, ctrlKey, metaKey }: KeyPress): boolean {
  if (binding.held === 'window') return ctrlKey && metaKey;
  if (ctrlKey || metaKey) return false;
  if (binding.held === 'shift') return shiftKey && !altKey;
  if (binding.held === 'slide') return shiftKey || altKey;
  // Signs such as ? and, on French keyboards, the full stop are themselves written with Shift.
  return !altKey && (!shiftKey || /^[^a-z ]$/.test(key));
}
