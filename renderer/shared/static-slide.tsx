import { useLayoutEffect, useRef } from 'preact/hooks';
import { styleSheet } from './style-sheet.ts';

interface Props {
  readonly html: string;
  /** The theme's style sheet. */
  readonly css: string;
}

/** A slide as a picture: its HTML in a shadow root, where the window's styles and the theme's cannot meet. */
export function StaticSlide({ html, css }: Props) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [styleSheet(css)];
    root.innerHTML = html;
  }, [html, css]);

  // Scaled as a whole by its width, which CSS alone cannot divide by 1280.
  useLayoutEffect(() => {
    const element = host.current;
    if (!element?.parentElement) return;
    const resized = new ResizeObserver(([entry]) => {
      element.style.scale = String((entry?.contentRect.width ?? 0) / 1280);
    });
    resized.observe(element.parentElement);
    return () => resized.disconnect();
  }, []);

  return (
    <div class="static-slide" aria-hidden="true" inert>
      <div ref={host} class="static-slide-page" />
    </div>
  );
}
