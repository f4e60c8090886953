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
  /** Of every row, with the space after it, in CSS pixels. */
  readonly height: number;
  /** Above the first row, and after the last, in CSS pixels. */
  readonly padding: number;
  /** A row that stays drawn out of sight too, because the focus is in it; -1 where there is none. */
  readonly kept: number;
}

export interface VirtualRows {
  readonly rows: readonly VirtualItem[];
  readonly totalHeight: number;
  /** Brings a row into sight, if it is not. */
  show(index: number): void;
}

/** The rows of a long list that are in sight, and one on each side. */
export function useVirtualRows({ scroller, count, height, padding, kept }: Options): VirtualRows {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    paddingStart: padding,
    paddingEnd: padding,
    scrollPaddingStart: padding,
    scrollPaddingEnd: padding,
    overscan: 1,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      return kept < 0 || kept >= count || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
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
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}
