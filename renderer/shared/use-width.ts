import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** What an element gives its content in width, in CSS pixels, as it is now; 0 until it is in the document. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => resized.disconnect();
  }, [of]);
  return width;
}
