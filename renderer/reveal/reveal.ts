import Reveal from 'reveal.js';

/** What we use of reveal.js. Its own types know too little of its options and too much of its interface. */
interface RevealInstance {
  slide(horizontal: number, vertical: number, fragment: number): void;
  sync(): void;
  destroy(): void;
}

interface Stage {
  readonly width: number;
  readonly height: number;
}

/**
 * Not `rtl`: it forces a direction on headings, and each section has its own `dir`.
 *
 * Everything that reaches outside the slides is off: keys, history, messages from frames, touch, and scroll view,
 * which a narrow preview would otherwise turn into. Query parameters still override options; the page has none.
 */
const quiet = {
  embedded: true,
  keyboard: false,
  controls: false,
  progress: false,
  slideNumber: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  jumpToSlide: false,
  postMessage: false,
  postMessageEvents: false,
  touch: false,
  overview: false,
  help: false,
  pause: false,
  mouseWheel: false,
  showNotes: false,
  preloadIframes: false,
  previewLinks: false,
  autoPlayMedia: false,
  autoAnimate: false,
  focusBodyOnPageVisibilityChange: false,
  transition: 'none',
  backgroundTransition: 'none',
  margin: 0,
  center: false,
  scrollActivationWidth: 0,
  hideInactiveCursor: false,
} as const;

/** Starts reveal.js on a `.reveal` element. Hidden slides stay in the DOM: the caller decides what it hands over. */
export function createReveal(
  wrapper: HTMLElement,
  stage: Stage,
): { readonly reveal: RevealInstance; readonly ready: Promise<void> } {
  const instance = new Reveal(wrapper, { ...quiet, ...stage, showHiddenSlides: true });
  const ready = instance.initialize().then(() => {
    // The role would hide headings and lists from screen readers; nothing here needs raw keys.
    wrapper.removeAttribute('role');
  });
  return { reveal: instance as unknown as RevealInstance, ready };
}
