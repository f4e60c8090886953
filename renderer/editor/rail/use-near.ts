import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const watched = new Map<Element, Signal<boolean>>();
let observer: IntersectionObserver | null = null;

/** Whether the element is in or near the visible part of whatever it is scrolled in. */
export function useNear(ref: RefObject<Element | null>): boolean {
  // Not a state: a component that has none is drawn again only for other props.
  const near = useSignal(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    // One for all lists: `rootMargin` would reach only beyond the window, not beyond what scrolls in it.
    observer ??= new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const own = watched.get(target);
          if (own) own.value = isIntersecting;
        }
      },
      { scrollMargin: '1200px 0px' },
    );
    watched.set(element, near);
    observer.observe(element);
    return () => {
      observer?.unobserve(element);
      watched.delete(element);
    };
  }, [ref, near]);
  return near.value;
}
