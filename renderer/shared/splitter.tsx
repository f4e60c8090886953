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
  const along = (event: PointerEvent) => (orientation === 'vertical' ? event.clientX : event.clientY);
  const set = (value: number) => {
    size.value = Math.round(Math.min(max, Math.max(min, value)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key === less) set(size.value - side * step);
    else if (event.key === more) set(size.value + side * step);
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
      onPointerDown={(event) => {
        drag.current = { from: along(event), size: size.value };
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.dataset['dragging'] = '';
      }}
      onPointerMove={(event) => {
        if (drag.current) set(drag.current.size + side * (along(event) - drag.current.from));
      }}
      onLostPointerCapture={(event) => {
        drag.current = null;
        delete event.currentTarget.dataset['dragging'];
      }}
    />
  );
}
