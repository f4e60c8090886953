import { becomeLike } from './become-like.ts';
import { createReveal } from './reveal.ts';

export interface PresentationOptions {
  /** Section HTML in order; or null where `element` already holds `.reveal > .slides > section`. */
  readonly sections: readonly string[] | null;
  /** Index of the slide to begin at. */
  readonly start?: number;
  /** Called when another slide is shown, also for the first. */
  readonly onSlide?: (index: number) => void;
}

/** A running reveal.js. Slides are counted from 0 in the order of the sections. */
export interface Presentation {
  /** The next step, or the next slide where no step is left. */
  next(): void;
  previous(): void;
  nextSlide(): void;
  previousSlide(): void;
  go(index: number): void;
  readonly current: number;
  readonly total: number;
  /** How many slides come before the backup slides, which going on does not reach. */
  readonly counted: number;
  /** Puts new section HTML in place of what changed, without leaving the current slide. */
  update(sections: readonly string[]): void;
  dispose(): void;
}

/** Slides are drawn on 1280 × 720 and scaled as a whole. */
const stage = { width: 1280, height: 720 } as const;

const skipSteps = { skipFragments: true } as const;

/**
 * Runs reveal.js in `element`, which must have a size of its own: the stage is centred in it and fitted exactly.
 *
 * Keys are the caller's affair; reveal.js binds none, writes no history and listens to no messages.
 */
export function mountPresentation(element: HTMLElement, options: PresentationOptions): Presentation {
  const { sections, start = 0, onSlide } = options;
  const wrapper = sections ? element.appendChild(document.createElement('div')) : findWrapper(element);
  let shown = [...(sections ?? [])];
  if (sections) {
    wrapper.className = 'reveal';
    wrapper.innerHTML = `<div class="slides">${shown.join('')}</div>`;
  }
  const slides = () => [...wrapper.querySelectorAll<HTMLElement>('.slides > section')];

  // reveal.js rounds its own scale to two decimals, which cuts a slide's edge at some sizes. Fixed at the size of the
  // stage it does not scale at all, and one transform fits it.
  Object.assign(wrapper.style, {
    position: 'absolute',
    top: '50%',
    left: '50%',
    width: `${stage.width}px`,
    height: `${stage.height}px`,
  });
  const fitStage = () => {
    const { clientWidth, clientHeight } = element;
    const scale = Math.min(clientWidth / stage.width, clientHeight / stage.height);
    wrapper.style.transform = `translate(-50%, -50%) scale(${scale})`;
  };
  const resized = new ResizeObserver(fitStage);
  resized.observe(element);
  fitStage();

  const { reveal, ready } = createReveal(wrapper, stage);
  const tell = () => onSlide?.(reveal.getIndices().h);
  let disposed = false;
  /** Where to be once reveal.js is ready: it takes commands only then. */
  let target = start;
  let running = false;
  void ready.then(() => {
    if (disposed) return;
    running = true;
    reveal.on('slidechanged', tell);
    reveal.slide(target);
    tell();
  });
  /** A key pressed while the show is still opening is not lost. */
  const when = (act: () => void) => {
    if (running) act();
    else
      void ready.then(() => {
        if (!disposed) act();
      });
  };

  return {
    next: () => when(() => reveal.next()),
    previous: () => when(() => reveal.prev()),
    nextSlide: () => when(() => reveal.next(skipSteps)),
    previousSlide: () => when(() => reveal.prev(skipSteps)),
    go(index) {
      target = index;
      when(() => reveal.slide(index));
    },
    get current() {
      return running ? reveal.getIndices().h : target;
    },
    get total() {
      return slides().length;
    },
    get counted() {
      return slides().filter((slide) => !slide.classList.contains('backup')).length;
    },
    update(next) {
      const elements = slides();
      if (next.length !== elements.length) throw new Error('A presentation is mounted anew when slides come or go.');
      next.forEach((html, index) => {
        if (html === shown[index]) return;
        const template = document.createElement('template');
        template.innerHTML = html;
        const [element, wanted] = [elements[index], template.content.firstElementChild];
        if (element && wanted) becomeLike(element, wanted);
      });
      shown = [...next];
      when(() => {
        reveal.sync();
        reveal.slide(reveal.getIndices().h);
      });
    },
    dispose() {
      disposed = true;
      resized.disconnect();
      reveal.off('slidechanged', tell);
      reveal.destroy();
      if (sections) wrapper.remove();
    },
  };
}

function findWrapper(element: HTMLElement): HTMLElement {
  const wrapper = element.querySelector<HTMLElement>('.reveal');
  if (!wrapper) throw new Error('The element holds no .reveal to present.');
  return wrapper;
}
