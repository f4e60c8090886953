import { actionFor, type Binding, type Command, type KeyPress } from './keys.ts';

/** How long typed digits are kept, in milliseconds. */
const patience = 4_000;

export interface Keyboard {
  /** Whether the press was a key of the show, so that the browser must not act on it too. */
  press(event: KeyPress): boolean;
  dispose(): void;
}

interface KeyboardOptions {
  readonly table: readonly Binding[];
  readonly onCommand: (command: Exclude<Command, 'enter'>) => void;
  readonly onNumber: (number: number) => void;
  /** The digits typed so far; empty when they are used or given up. */
  readonly onDigits?: (digits: string) => void;
}

/** Makes commands of key presses; digits are kept until Enter says where to. */
export function createKeyboard({ table, onCommand, onNumber, onDigits }: KeyboardOptions): Keyboard {
  let digits = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (next: string) => {
    clearTimeout(timer);
    if (next !== '') timer = setTimeout(() => keep(''), patience);
    if (next !== digits) onDigits?.(next);
    digits = next;
  };

  return {
    press(event) {
      const action = actionFor(table, event, digits !== '');
      if (action === null) return false;
      const typed = digits;
      if (typeof action === 'object') {
        keep(`${digits}${action.digit}`.slice(-4));
        return true;
      }
      keep('');
      if (action === 'enter' && typed !== '') onNumber(Number(typed));
      else if (action === 'enter') onCommand('next');
      // Escape takes the digits back and does no more.
      else if (action !== 'leave' || typed === '') onCommand(action);
      return true;
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Whether a key belongs to the element that has the focus: text is typed in it, or it is pressed or moved with keys. */
export function isForControl({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return true;
  if (target.closest('[role="separator"]')) return /^(Arrow.*|Home|End|Enter)$/.test(key);
  return target.closest('a[href], button') !== null && (key === 'Enter' || key === ' ');
}
