import type { ReadonlySignal } from '@preact/signals';
import type { Direction } from '../../slides/paper/model.ts';
import { Help } from '../show/help.tsx';
import type { Binding } from '../show/keys.ts';
import type { Show } from '../show/show.ts';

interface LayersProps {
  readonly show: Show;
  /** Index of the slide that is shown. */
  readonly current: ReadonlySignal<number>;
  /** How many slides there are without backup slides. */
  readonly counted: number;
  readonly direction: Direction;
  /** What the page binds: the list of keys names nothing else. */
  readonly keys: readonly Binding[];
}

/** What lies over the slides: black or white, the list of keys, and buttons for who has no keyboard at hand. */
export function Layers({ show, current, counted, direction, keys }: LayersProps) {
  const screen = show.screen.value;
  return (
    <>
      {screen !== 'slide' && <div class={`curtain ${screen}`} />}
      {show.help.value && <Help table={keys} />}
      <nav class="controls" aria-label="Slides">
        <button type="button" aria-label="Previous slide" onClick={() => show.act('previous')}>
          {direction === 'rtl' ? '→' : '←'}
        </button>
        <output>{show.digits.value ? `Go to ${show.digits.value}` : placeOf(current.value, counted)}</output>
        <button type="button" aria-label="Next slide" onClick={() => show.act('next')}>
          {direction === 'rtl' ? '←' : '→'}
        </button>
        <button type="button" aria-label="Keys" aria-pressed={show.help.value} onClick={() => show.act('help')}>
          ?
        </button>
      </nav>
    </>
  );
}

/** Backup slides are not counted, but have the number that jumps to them. */
const placeOf = (index: number, counted: number): string =>
  index < counted ? `${index + 1} / ${counted}` : `Backup ${index + 1}`;
