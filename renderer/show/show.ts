import { type ReadonlySignal, signal } from '@preact/signals';
import type { Presentation } from '../reveal/presentation.ts';
import type { KeyAction } from './keys.ts';

/** What the show needs of a running presentation. */
export type Stage = Omit<Presentation, 'update' | 'dispose'>;

export interface ShowOptions {
  readonly stage: Stage;
  readonly onEnd: () => void;
  readonly onFullScreen: () => void;
}

/** One run of a deck in front of an audience: what covers the slides, and what a key does. */
export interface Show {
  /** Black and white cover the slide; moving goes on behind them. */
  readonly screen: ReadonlySignal<'slide' | 'black' | 'white'>;
  readonly help: ReadonlySignal<boolean>;
  /** Digits typed so far of a slide number. */
  readonly digits: ReadonlySignal<string>;
  /** Escape was pressed once; a second press ends the show. */
  readonly leaving: ReadonlySignal<boolean>;
  act(action: KeyAction): void;
  dispose(): void;
}

/** How long the second Escape is waited for, and typed digits are kept. */
export const patience = { leaving: 2000, digits: 4000 } as const;

export function createShow({ stage, onEnd, onFullScreen }: ShowOptions): Show {
  const screen = signal<'slide' | 'black' | 'white'>('slide');
  const help = signal(false);
  const digits = signal('');
  const leaving = signal(false);
  /** Slides left by a jump, latest last. */
  const visited: number[] = [];
  let leavingTimer: ReturnType<typeof setTimeout> | undefined;
  let digitsTimer: ReturnType<typeof setTimeout> | undefined;

  const jump = (index: number) => {
    if (index < 0 || index >= stage.total || index === stage.current) return;
    visited.push(stage.current);
    stage.go(index);
  };

  /** Whoever presses once too often at the end does not stumble into the backup slides. */
  const isAtEnd = () => stage.counted < stage.total && stage.current === stage.counted - 1;

  /** One layer at a time, the topmost first. */
  const leave = (typed: string) => {
    if (help.value) help.value = false;
    else if (typed !== '') return;
    else if (screen.value !== 'slide') screen.value = 'slide';
    else if (leaving.value) onEnd();
    else {
      leaving.value = true;
      leavingTimer = setTimeout(() => {
        leaving.value = false;
      }, patience.leaving);
    }
  };

  const act = (action: KeyAction) => {
    clearTimeout(digitsTimer);
    if (typeof action === 'object') {
      digits.value = `${digits.value}${action.digit}`.slice(-4);
      digitsTimer = setTimeout(() => {
        digits.value = '';
      }, patience.digits);
      return;
    }
    const typed = digits.value;
    digits.value = '';
    if (action !== 'leave') {
      clearTimeout(leavingTimer);
      leaving.value = false;
    }
    switch (action) {
      case 'next':
        if (!isAtEnd()) stage.next();
        break;
      case 'enter':
        if (typed !== '') jump(Number(typed) - 1);
        else if (!isAtEnd()) stage.next();
        break;
      case 'previous':
        stage.previous();
        break;
      case 'next-slide':
        if (!isAtEnd()) stage.nextSlide();
        break;
      case 'previous-slide':
        stage.previousSlide();
        break;
      case 'first':
        jump(0);
        break;
      case 'last':
        jump(stage.counted - 1);
        break;
      case 'backup':
        jump(stage.counted);
        break;
      case 'back': {
        const before = visited.pop();
        if (before !== undefined) stage.go(before);
        break;
      }
      case 'black':
      case 'white':
        screen.value = screen.value === action ? 'slide' : action;
        break;
      case 'full-screen':
        onFullScreen();
        break;
      case 'help':
        help.value = !help.value;
        break;
      case 'leave':
        leave(typed);
        break;
    }
  };

  return {
    screen,
    help,
    digits,
    leaving,
    act,
    dispose() {
      clearTimeout(leavingTimer);
      clearTimeout(digitsTimer);
    },
  };
}
