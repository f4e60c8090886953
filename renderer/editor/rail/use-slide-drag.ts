import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { getElementFromPointWithoutHoneypot as elementAt } from '@atlaskit/pragmatic-drag-and-drop/get-element-from-point-without-honey-pot';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Rail } from './rail.ts';

/** Marks a drag of slides among whatever else may be dragged over the window. */
const kind = 'slides';
const isSlides = ({ source }: { readonly source: { readonly data: Record<string | symbol, unknown> } }) =>
  source.data['kind'] === kind;

const rowSelector = '[data-slide]';

/** The row takes the chosen slides with it; one that is not chosen is chosen first. */
export function useDraggableRow(row: RefObject<HTMLElement | null>, slideId: string, rail: Rail): void {
  useEffect(() => {
    if (!row.current) return;
    return draggable({
      element: row.current,
      getInitialData: () => ({ kind }),
      onDragStart: () => {
        if (!rail.selected.value.has(slideId)) rail.choose(slideId);
      },
    });
  }, [row, slideId, rail]);
}

/** Slides let go over the list go where its line is shown. */
export function useSlideDrop(list: RefObject<HTMLElement | null>, rail: Rail): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let line: HTMLElement | null = null;
    const show = (row: HTMLElement | null, side: 'before' | 'after') => {
      if (line && line !== row) delete line.dataset['drop'];
      line = row;
      if (row) row.dataset['drop'] = side;
    };
    const clear = () => show(null, 'before');
    const stopTarget = dropTargetForElements({ element, canDrop: isSlides });
    const stopMonitor = monitorForElements({
      canMonitor: isSlides,
      onDrag({ location }) {
        const { input, dropTargets } = location.current;
        if (dropTargets.length === 0) clear();
        else show(...placeAt(element, input.clientX, input.clientY));
      },
      onDrop({ location }) {
        clear();
        const { input, dropTargets } = location.current;
        if (dropTargets.length === 0) return;
        // Not where the line was drawn last: a quick hand lets go before the next picture.
        const [row, side] = placeAt(element, input.clientX, input.clientY);
        if (row) void rail.moveBefore(side === 'after' ? null : (row.dataset['slide'] ?? null));
      },
    });
    return () => {
      stopTarget();
      stopMonitor();
    };
  }, [list, rail]);
}

/** The row a line is drawn at: before one, or after the last. */
function placeAt(list: HTMLElement, x: number, y: number): [HTMLElement | null, 'before' | 'after'] {
  const rows = [...list.querySelectorAll<HTMLElement>(rowSelector)];
  const row = elementAt({ x, y })?.closest<HTMLElement>(rowSelector) ?? null;
  if (!row) return [rows.at(-1) ?? null, 'after'];
  const { top, height } = row.getBoundingClientRect();
  if (y < top + height / 2) return [row, 'before'];
  const next = rows[rows.indexOf(row) + 1];
  return next ? [next, 'before'] : [row, 'after'];
}
