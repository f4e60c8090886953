import type { Direction, Outcome, ShowCommand } from '../../slides/index.ts';

/** What main does, as `slides/show` says, and what the presenter's window does by itself. */
export type Command =
  | Exclude<ShowCommand['do'], 'go' | 'go-to-number' | 'slot' | 'short-path' | 'arrange' | 'end' | 'whole-deck' | 'log'>
  /** To the slide whose number was typed; the next step where none was. */
  | 'enter'
  | 'full-screen'
  | 'help'
  /** In the slides' window of a speaker's copy as one file; it has no other place. */
  | 'open-presenter'
  | PresenterCommand;

/** What only the presenter's window knows. */
type PresenterCommand =
  | 'overview'
  | 'search'
  | 'source'
  | 'five-minutes'
  | 'laser'
  | 'layout'
  | 'swap-displays'
  | Outcome
  | 'decision-note'
  | 'edit-notes'
  | 'larger-notes'
  | 'smaller-notes'
  | 'usual-notes'
  | 'notes-down'
  | 'notes-up';

/** What the person at the keys asks for; a digit is kept until Enter says where to. */
type KeyAction = Command | { readonly digit: number };

/** Where keys are pressed: in the presenter's window, in the audience's beside it, or on the one screen there is. */
export type Place = 'presenter' | 'audience' | 'one-screen';

export interface Binding {
  readonly command: Command;
  /** What it does, for the list of keys. */
  readonly label: string;
  /** Names of keys as `KeyboardEvent.key` has them, letters in lower case. */
  readonly keys: readonly string[];
  /** Held keys: `slide` is Alt or Shift, `control` is Ctrl or Cmd, `window` is both of these. */
  readonly held?: 'slide' | 'shift' | 'control' | 'window';
  /** A key held down goes on acting; toggles do not, or black would flicker. */
  readonly repeats?: true;
  /** Everywhere where it is not said. */
  readonly places?: readonly Place[];
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

const presenter = ['presenter'] as const;

/**
 * Every key of a show: what is handled, what the list of keys says and what the README says are this one table.
 *
 * Arrows follow the reading direction, so that the key that points onward goes onward; Page Down, which is what a
 * clicker sends, is always next. The window of the audience has no list of keys and nothing that only concerns the notes:
 * it would be the room that sees it.
 */
export function bindings(direction: Direction, place: Place): readonly Binding[] {
  const [onward, backward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const next = [onward, 'ArrowDown', 'PageDown', ' ', 'n'];
  const previous = [backward, 'ArrowUp', 'PageUp', 'Backspace', 'p'];
  const all: readonly Binding[] = [
    { command: 'next', label: 'Next step', keys: next, repeats: true },
    { command: 'enter', label: 'Next step', keys: ['Enter'], repeats: true },
    { command: 'previous', label: 'Previous step', keys: previous, repeats: true },
    // Before the whole slides: Shift+Backspace is taken out of them.
    { command: 'back', label: 'Back to where you were before a jump', keys: ['Backspace'], held: 'shift' },
    { command: 'next-slide', label: 'Next slide', keys: [...next, 'Enter'], held: 'slide', repeats: true },
    { command: 'previous-slide', label: 'Previous slide', keys: previous, held: 'slide', repeats: true },
    { command: 'first', label: 'First slide', keys: ['Home'] },
    { command: 'last', label: 'Last slide', keys: ['End'] },
    { command: 'backup', label: 'Backup slides', keys: ['k'] },
    { command: 'overview', label: 'All slides, for you alone', keys: ['g', 'Tab'], places: presenter },
    { command: 'search', label: 'Search slides and paper, for you alone', keys: ['/'], places: presenter },
    {
      command: 'search',
      label: 'Search slides and paper, for you alone',
      keys: ['f'],
      held: 'control',
      places: presenter,
    },
    { command: 'source', label: 'What the slide rests on', keys: ['s'], places: presenter },
    { command: 'black', label: 'Black screen', keys: ['b', '.'] },
    { command: 'white', label: 'White screen', keys: ['w', ','] },
    { command: 'freeze', label: 'Freeze what the audience sees', keys: ['f'], places: presenter },
    { command: 'laser', label: 'Pointer on the slide', keys: ['l'], places: presenter },
    { command: 'swap-displays', label: 'Swap the displays', keys: ['x'], places: presenter },
    { command: 'larger-notes', label: 'Larger notes', keys: ['+', '='], repeats: true, places: presenter },
    { command: 'smaller-notes', label: 'Smaller notes', keys: ['-'], repeats: true, places: presenter },
    { command: 'usual-notes', label: 'Notes in their usual size', keys: ['0'], places: presenter },
    { command: 'notes-down', label: 'Notes down', keys: ['d'], repeats: true, places: presenter },
    { command: 'notes-up', label: 'Notes up', keys: ['u'], repeats: true, places: presenter },
    {
      command: 'edit-notes',
      label: 'Edit the notes; Esc is done',
      keys: ['n'],
      held: 'control',
      places: presenter,
    },
    { command: 'layout', label: 'Notes first or slides first', keys: ['v'], places: presenter },
    { command: 'timer', label: 'Start or pause the time', keys: ['t'], places: presenter },
    {
      command: 'reset-timer',
      label: 'Time back to zero, at the second press',
      keys: ['t'],
      held: 'control',
      places: presenter,
    },
    {
      command: 'five-minutes',
      label: 'Five minutes left: the short way to the decisions',
      keys: ['m'],
      places: presenter,
    },
    { command: 'agreed', label: 'Decision: agreed', keys: ['a'], places: presenter },
    { command: 'agreed-with-changes', label: 'Decision: agreed with changes', keys: ['c'], places: presenter },
    { command: 'deferred', label: 'Decision: deferred', keys: ['h'], places: presenter },
    { command: 'rejected', label: 'Decision: rejected', keys: ['r'], places: presenter },
    { command: 'decision-note', label: 'Note on the decision', keys: ['i'], places: presenter },
    { command: 'full-screen', label: 'Full screen', keys: ['F11'] },
    { command: 'full-screen', label: 'Full screen', keys: ['f'], held: 'window' },
    { command: 'help', label: 'This list', keys: ['?', 'F1'], places: ['presenter', 'one-screen'] },
    // What the start key of a clicker sends: the show has begun, and must not be loaded anew.
    { command: 'stay', label: 'Goes on (the start key of a clicker)', keys: ['F5'] },
    { command: 'stay', label: 'Goes on (the start key of a clicker)', keys: ['F5'], held: 'shift' },
    { command: 'leave', label: 'Close what is open; twice ends the show', keys: ['Escape'] },
  ];
  return all.filter(({ places }) => places === undefined || places.includes(place));
}

/**
 * What a key press means, or null: unknown keys do nothing.
 *
 * @param inNumber whether digits were typed before: a zero then belongs to the number
 */
export function actionFor(table: readonly Binding[], press: KeyPress, inNumber = false): KeyAction | null {
  for (const key of namesOf(press)) {
    const isDigit = /^[0-9]$/.test(key) && !press.ctrlKey && !press.metaKey && !press.altKey;
    const binding = table.find((candidate) => candidate.keys.includes(key) && holds(candidate, key, press));
    if (binding && !(isDigit && inNumber)) return press.repeat && !binding.repeats ? null : binding.command;
    if (isDigit) return press.repeat ? null : { digit: Number(key) };
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

const signs: Readonly<Record<string, string>> = { Period: '.', Comma: ',', Slash: '/' };

function holds(binding: Binding, key: string, { shiftKey, altKey, ctrlKey, metaKey }: KeyPress): boolean {
  if (binding.held === 'window') return ctrlKey && metaKey;
  if (binding.held === 'control') return ctrlKey !== metaKey && !shiftKey && !altKey;
  if (ctrlKey || metaKey) return false;
  if (binding.held === 'shift') return shiftKey && !altKey;
  if (binding.held === 'slide') return shiftKey || altKey;
  // Signs such as ? and, on French keyboards, the full stop are themselves written with Shift.
  return !altKey && (!shiftKey || /^[^a-z ]$/.test(key));
}
