import type { ReadonlySignal } from '@preact/signals';
import type { Direction } from '../../slides/paper/model.ts';
import { Help } from '../show/help.tsx';
import type { Binding } from '../show/keys.ts';
import type { Show } from '../show/show.ts';

interface LayersProps {
  readonly show: Show;
  /** Index of the slide that is shown. */
  readonly current: ReadonlySignal<number>;
  readonly total: number;
  readonly direction: Direction;
  /** What the page binds: the list of keys names nothing else. */
  readonly keys: readonly Binding[];
}

/** What lies over the slides: black or white, the list of keys, and buttons for who has no keyboard at hand. */
export function Layers({ show, current, total, direction, keys }: LayersProps) {
  const screen = show.screen.value;
  return (
    <>
      {screen !== 'slide' && <div class={`curtain ${screen}`} />}
      {show.help.value && <Help table={keys} />}
      <nav class="controls" aria-label="Slides">
        <button type="button" aria-label="Previous slide" onClick={() => show.act('previous')}>
          {direction === 'rtl' ? '→' : '←'}
        </button>
        <output>{show.digits.value ? `Go to ${show.digits.value}` : `${current.value + 1} / ${total}`}</output>
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
