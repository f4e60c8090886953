import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly orientation: 'vertical' | 'horizontal';
  /** Size of the pane it moves, in px. */
  readonly size: Signal<number>;
  readonly min: number;
  readonly max: number;
  /** 1 where the pane lies before the splitter, -1 where it lies after it (in reading direction). */
  readonly side: 1 | -1;
  /** Enter and a double click collapse the pane. */
  readonly onCollapse?: () => void;
}

const step = 16;

/** The bar between two panes: dragged, or moved with the arrow keys when focused. */
export function Splitter({ label, orientation, size, min, max, side, onCollapse }: Props) {
  const drag = useRef<{ readonly from: number; readonly size: number } | null>(null);
  /** Panes stand in reading direction, pointers and arrow keys do not. */
  const onward = () => (orientation === 'vertical' && document.documentElement.dir === 'rtl' ? -side : side);
  const along = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  const set = (value: number) => {
    size.value = Math.round(Math.min(max, Math.max(min, value)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === less) set(size.value - onward() * step);
    else if (event.key === more) set(size.value + onward() * step);
    else if (event.key === 'Home') set(min);
    else if (event.key === 'End') set(max);
    else if (event.key === 'Enter' && onCollapse) onCollapse();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator with a value is ARIA's window splitter; <hr> cannot take the focus.
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={size.value}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={onKeyDown}
      onDblClick={onCollapse}
      onMouseDown={(event) => {
        // Else Chromium drags what the pane brings beneath the place of the press, such as a slide, and the pane stops.
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerDown={(event) => {
        drag.current = { from: along(event), size: size.value };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.dataset['dragging'] = '';
      }}
      onPointerMove={(event) => {
        if (drag.current) set(drag.current.size + onward() * (along(event) - drag.current.from));
      }}
      onLostPointerCapture={(event) => {
        drag.current = null;
        delete event.currentTarget.dataset['dragging'];
      }}
    />
  );
}
