import { useLayoutEffect, useRef } from 'preact/hooks';
import { styleSheet } from './style-sheet.ts';

interface Props {
  readonly html: string;
  /** The theme's style sheet. */
  readonly css: string;
  /** How many of the lines that come one by one have come; the others are pale. All have where it is not said. */
  readonly step?: number;
}

/** A slide as a picture: its HTML in a shadow root, where the window's styles and the theme's cannot meet. */
export function StaticSlide({ html, css, step = Number.POSITIVE_INFINITY }: Props) {
  const host = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.adoptedStyleSheets = [styleSheet(css)];
    root.innerHTML = html;
  }, [html, css]);

  useLayoutEffect(() => {
    host.current?.shadowRoot?.querySelectorAll<HTMLElement>('.fragment').forEach((line, index) => {
      line.style.opacity = index < step ? '' : '0.25';
    });
  }, [html, css, step]);

  return (
    <div class="static-slide" aria-hidden="true" inert>
      <div ref={host} class="static-slide-page" />
    </div>
  );
}
