import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Direction } from '../../slides/index.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly count: number;
  /** Height of a row in CSS pixels until it is measured. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string;
  readonly row: (index: number) => ComponentChildren;
  /** A row to bring to the top; again whenever `at` is a new value. */
  readonly at?: { readonly index: number } | null;
  readonly class: string;
  readonly label: string;
  readonly dir?: Direction | undefined;
  readonly lang?: string | undefined;
}

/** A list of which only the rows in sight are drawn, each as high as it is; and the row that has the focus. */
export function VirtualList({ count, estimate, keyOf, row, at = null, class: name, label, dir, lang }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const focused = useRef(-1);
  const virtual = useVirtualRows({ scroller, count, height: estimate, keyOf, kept: () => [focused.current] });
  // Not before a dialog around it is open: what is not laid out cannot scroll.
  useEffect(() => {
    if (at) virtual.show(at.index, 'top');
  }, [at]);
  return (
    <section
      ref={scroller}
      class={`virtual-list ${name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      aria-label={label}
      dir={dir}
      lang={lang}
      onFocusIn={(event) => {
        const held = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
        focused.current = Number(held?.dataset['index'] ?? -1);
      }}
      onFocusOut={() => {
        focused.current = -1;
      }}
    >
      <ul class="virtual-rows" style={{ height: `${virtual.totalHeight}px` }}>
        {virtual.rows.map(({ key, index, start }) => (
          <li
            key={key}
            ref={virtual.measure}
            data-index={index}
            class="virtual-row"
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </section>
  );
}
