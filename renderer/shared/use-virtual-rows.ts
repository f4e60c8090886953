import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

interface Options {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly count: number;
  /**
   * Of every row, or of each by its index, with the space after it, in CSS pixels; of rows that are measured, until they
   * are. A new function only where heights are new.
   */
  readonly height: number | ((index: number) => number);
  /** Above the first row, and after the last, in CSS pixels. */
  readonly padding?: number;
  /** Rows drawn beyond those in sight, on each side. */
  readonly overscan?: number;
  /** Rows that stay drawn out of sight too, because the focus or the pointer holds them; those below 0 are none. */
  readonly kept: () => readonly number[];
  /** What a row is, where rows may come and go while the list is shown. */
  readonly keyOf?: (index: number) => string;
}

interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  readonly totalHeight: number;
  /** Brings a row into sight, if it is not, or to the top. */
  show(index: number, where?: 'top'): void;
  /** A `ref` for rows of different heights, which name their place in `data-index`. */
  measure(row: Element | null): void;
}

/** The rows of a long list that are in sight, and some on each side. */
export function useVirtualRows(wanted: Options): VirtualRows {
  const { scroller, count, height, padding = 0, overscan = 1, kept, keyOf } = wanted;
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: typeof height === 'number' ? () => height : height,
    ...(keyOf && { getItemKey: keyOf }),
    paddingStart: padding,
    paddingEnd: padding,
    scrollPaddingStart: padding,
    scrollPaddingEnd: padding,
    overscan,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      const held = kept().filter((row) => row >= 0 && row < count && !rows.includes(row));
      return held.length === 0 ? rows : [...new Set([...rows, ...held])].sort((a, b) => a - b);
    },
    onChange: () => draw(undefined as never),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  return {
    rows: virtual.getVirtualItems(),
    totalHeight: virtual.getTotalSize(),
    show: (index, where) => virtual.scrollToIndex(index, { align: where === 'top' ? 'start' : 'auto' }),
    measure: (row) => virtual.measureElement(row),
  };
}
