import { useEffect, useRef, useState } from 'preact/hooks';
import type { Direction } from '../../slides/index.ts';
import { mountPresentation } from '../reveal/presentation.ts';
import { slideRoot } from '../reveal/slide-root.ts';
import { enterFullScreen, followFullScreen } from './full-screen.ts';
import { Help } from './help.tsx';
import { actionFor, bindings } from './keys.ts';
import { createShow, type Show } from './show.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { keepAwake } from './wake-lock.ts';

interface Props {
  /** Sections and style only: there is nothing here in which a note could stand. */
  readonly sections: readonly string[];
  readonly css: string;
  readonly direction: Direction;
  readonly language: string;
  readonly start: number;
  /** Called with the slide that was shown last. */
  readonly onEnd: (index: number) => void;
}

const leaveHint = 'Press Esc again to end';

/** The deck in front of an audience. */
export function ShowView({ sections, css, direction, language, start, onEnd }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [show, setShow] = useState<Show | null>(null);
  const pointerIdle = useIdlePointer();
  const table = bindings(direction);

  useEffect(() => {
    const [element, stage] = [root.current, host.current];
    if (!element || !stage) return;
    const presentation = mountPresentation(slideRoot(stage, css), { sections, start });
    const fullScreen = followFullScreen(element, () => running.act('leave'));
    const running = createShow({
      stage: presentation,
      onEnd: () => onEnd(presentation.current),
      onFullScreen: fullScreen.toggle,
    });
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionFor(table, event);
      // F5 is what a clicker sends for "start": it must not reload the window in front of the audience.
      if (action || event.key === 'F5') event.preventDefault();
      if (action) running.act(action);
    };
    const awake = keepAwake();
    window.addEventListener('keydown', onKeyDown);
    element.focus();
    void enterFullScreen(element);
    setShow(running);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      awake.dispose();
      fullScreen.dispose();
      running.dispose();
      presentation.dispose();
    };
    // A show runs with what it was started with.
  }, []);

  const screen = show?.screen.value ?? 'slide';
  return (
    <section
      ref={root}
      class="show"
      aria-label="Presentation"
      tabIndex={-1}
      lang={language}
      data-pointer={pointerIdle ? 'idle' : undefined}
    >
      <div ref={host} class="show-stage" inert={screen !== 'slide'} />
      {screen !== 'slide' && <div class="show-cover" data-screen={screen} />}
      {show?.help.value && <Help table={table} />}
      <div class="show-hints" lang="en">
        {show && show.digits.value !== '' && <p class="show-hint figures">Slide {show.digits.value}, then Enter</p>}
        <p class="show-hint" role="status" hidden={!show?.leaving.value}>
          {show?.leaving.value && (document.fullscreenElement ? leaveHint : `${leaveHint}, F11 for full screen`)}
        </p>
      </div>
      <p class="visually-hidden" lang="en" role="status">
        {screen === 'black' && 'The screen is black'}
        {screen === 'white' && 'The screen is white'}
      </p>
    </section>
  );
}
