import { styleSheet } from '../shared/style-sheet.ts';
import { revealCss } from './reveal-css.ts';

/**
 * An element to present in, inside a shadow root of `host`, so that neither the window's styles nor reveal.js's and the
 * theme's reach across. `host` must have a size of its own.
 */
export function slideRoot(host: HTMLElement, themeCss: string): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const stage = document.createElement('div');
  stage.style.cssText = 'position:absolute;inset:0;overflow:hidden';
  root.replaceChildren(stage);
  styleSlideRoot(stage, themeCss);
  // A link on a slide must not take the window away from Lectern.
  stage.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
  });
  return stage;
}

/** Puts the slides of an element that `slideRoot` gave into another theme. */
export function styleSlideRoot(stage: HTMLElement, themeCss: string): void {
  const root = stage.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [styleSheet(revealCss), styleSheet(themeCss)];
}
