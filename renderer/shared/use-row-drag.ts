import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Rows that are dragged within their list: each has an attribute with its id, by which a drag of them is known too. */
export type RowAttribute = 'slide' | 'recommendation';

interface RowProps {
  readonly row: RefObject<HTMLElement | null>;
  readonly attribute: RowAttribute;
  readonly id: string;
  readonly onStart?: () => void;
  /** It cannot be dragged now: text is being chosen in it. */
  readonly still?: boolean;
}

/** A row that can be dragged to another place. */
export function useDraggableRow({ row, attribute, id, onStart, still = false }: RowProps): void {
  const start = useRef(onStart);
  start.current = onStart;
  useEffect(() => {
    if (!row.current || still) return;
    return draggable({
      element: row.current,
      getInitialData: () => ({ kind: attribute, id }),
      onDragStart: () => start.current?.(),
    });
  }, [row, attribute, id, still]);
}

/** Rows let go over the list go where its line is shown: before another, or to the end (null). */
export function useRowDrop(
  list: RefObject<HTMLElement | null>,
  attribute: RowAttribute,
  onDrop: (before: string | null, dragged: string) => void,
): void {
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const isOurs = ({ source }: { readonly source: { readonly data: Record<string | symbol, unknown> } }) =>
      source.data['kind'] === attribute;
    let line: HTMLElement | null = null;
    const show = (row: HTMLElement | null, side: 'before' | 'after') => {
      if (line && line !== row) delete line.dataset['drop'];
      line = row;
      if (row) row.dataset['drop'] = side;
    };
    const clear = () => show(null, 'before');
    const stopTarget = dropTargetForElements({ element, canDrop: isOurs });
    const stopMonitor = monitorForElements({
      canMonitor: isOurs,
      onDrag({ location }) {
        const { input, dropTargets } = location.current;
        if (dropTargets.length === 0) clear();
        else show(...placeAt(element, attribute, input.clientY));
      },
      onDrop({ source, location }) {
        clear();
        const { input, dropTargets } = location.current;
        if (dropTargets.length === 0) return;
        // Not where the line was drawn last: a quick hand lets go before the next picture.
        const [row, side] = placeAt(element, attribute, input.clientY);
        if (row) drop.current(side === 'after' ? null : (row.dataset[attribute] ?? null), String(source.data['id']));
      },
    });
    return () => {
      stopTarget();
      stopMonitor();
    };
  }, [list, attribute]);
}

/**
 * The row a line is drawn at: before one, or after the last. Of a long list only the rows near those in sight are there,
 * and the one that is dragged: what counts is where they lie.
 */
function placeAt(list: HTMLElement, attribute: RowAttribute, y: number): [HTMLElement | null, 'before' | 'after'] {
  const rows = [...list.querySelectorAll<HTMLElement>(`[data-${attribute}]`)];
  const next = rows.find((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return next ? [next, 'before'] : [rows.at(-1) ?? null, 'after'];
}
