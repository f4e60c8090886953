import { countWords } from '../paper/words.ts';
import type { Deck } from './model.ts';
import { wordsWithin } from './planning.ts';

/** `m:ss`; a briefing needs no hours. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How long a text takes to say, at the pace the notes were cut for. */
export const speakingSeconds = (text: string): number => (countWords(text) * 60) / wordsWithin(60);

export interface Slot {
  /** In seconds, as all of these. */
  readonly planned: number;
  readonly available: number;
  /** What is planned beyond the slot; 0 where it fits. */
  readonly over: number;
}

/** What is planned against the slot. Hidden and backup slides take no time. */
export function slotOf(deck: Deck): Slot {
  const counted = deck.slides.filter(({ hidden, backup }) => !hidden && !backup);
  const planned = counted.reduce((sum, { plannedSeconds }) => sum + plannedSeconds, 0);
  const available = deck.plannedMinutes * 60;
  return { planned, available, over: Math.max(0, Math.round(planned - available)) };
}
