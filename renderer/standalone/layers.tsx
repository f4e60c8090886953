import type { ReadonlySignal } from '@preact/signals';
import type { Direction } from '../../slides/paper/model.ts';
import type { Script, ShowState } from '../../slides/show/model.ts';
import { Help } from '../keys/help.tsx';
import type { Binding } from '../keys/keys.ts';
import type { PageButton } from './slides-page.ts';

interface LayersProps {
  readonly show: ReadonlySignal<ShowState>;
  readonly script: Script;
  readonly help: ReadonlySignal<boolean>;
  readonly digits: ReadonlySignal<string>;
  readonly direction: Direction;
  /** What the page binds: the list of keys names nothing else. */
  readonly keys: readonly Binding[];
  /** One of the page's own. */
  readonly button: PageButton | null;
  readonly onCommand: (command: 'previous' | 'next' | 'help') => void;
}

/** What lies over the slides: black or white, the list of keys, and buttons for who has no keyboard at hand. */
export function Layers({ show, script, help, digits, direction, keys, button, onCommand }: LayersProps) {
  const { screen, seen } = show.value;
  return (
    <>
      {screen !== 'slide' && <div class={`curtain ${screen}`} />}
      {help.value && <Help table={keys} />}
      <nav class="controls" aria-label="Slides">
        <button type="button" aria-label="Previous slide" onClick={() => onCommand('previous')}>
          {direction === 'rtl' ? '→' : '←'}
        </button>
        <output>{digits.value ? `Go to ${digits.value}` : placeOf(seen.slideId, script)}</output>
        <button type="button" aria-label="Next slide" onClick={() => onCommand('next')}>
          {direction === 'rtl' ? '←' : '→'}
        </button>
        <button type="button" aria-label="Keys" aria-pressed={help.value} onClick={() => onCommand('help')}>
          ?
        </button>
        {button && (
          <button type="button" class="named" onClick={button.press}>
            {button.name}
          </button>
        )}
      </nav>
      {button?.notice.value && (
        <p class="page-notice" role="alert">
          {button.notice.value}
        </p>
      )}
    </>
  );
}

/** Backup slides are not counted, but have the number that jumps to them. */
function placeOf(slideId: string, { slides }: Script): string {
  const index = slides.findIndex(({ id }) => id === slideId);
  const counted = slides.filter(({ backup }) => !backup).length;
  return index < counted ? `${index + 1} / ${counted}` : `Backup ${index + 1}`;
}
