import { becomeLike } from './become-like.ts';
import { createReveal } from './reveal.ts';

/** A running reveal.js, which shows what it is told: where a show is, is somebody else's affair. */
export interface Presentation {
  /** The slide with this index from 0, with so many of its lines that come one by one. */
  show(index: number, step?: number): void;
  /** Puts new section HTML in place of what changed, and shows as many of its lines. */
  update(sections: readonly string[], step?: number): void;
  dispose(): void;
}

/** Slides are drawn on 1280 × 720 and scaled as a whole. */
const stage = { width: 1280, height: 720 } as const;

/**
 * Runs reveal.js in `element`, which must have a size of its own: the stage is centred in it and fitted exactly.
 *
 * Its work at each step grows with the slides it holds, so that it is given only those that are needed. It binds no
 * keys, writes no history and listens to no messages.
 *
 * @param sections section HTML in order; or null where `element` already holds `.reveal > .slides > section`
 */
export function mountPresentation(element: HTMLElement, sections: readonly string[] | null): Presentation {
  const wrapper = sections ? element.appendChild(document.createElement('div')) : findWrapper(element);
  let shown = [...(sections ?? [])];
  if (sections) {
    wrapper.className = 'reveal';
    wrapper.innerHTML = `<div class="slides">${shown.join('')}</div>`;
  }

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
  let disposed = false;
  let running = false;
  /** Where to be once reveal.js is ready: it takes commands only then. */
  let target = { index: 0, step: 0 };
  const place = () => {
    // reveal.js counts the lines that have come from -1.
    if (running) reveal.slide(target.index, 0, target.step - 1);
  };
  void ready.then(() => {
    if (disposed) return;
    running = true;
    reveal.sync();
    place();
  });

  return {
    show(index, step = 0) {
      target = { index, step };
      place();
    },
    update(next, step = 0) {
      const elements = [...wrapper.querySelectorAll<HTMLElement>('.slides > section')];
      if (next.length !== elements.length) throw new Error('A presentation is mounted anew when slides come or go.');
      next.forEach((html, index) => {
        if (html === shown[index]) return;
        const template = document.createElement('template');
        template.innerHTML = html;
        const [element, wanted] = [elements[index], template.content.firstElementChild];
        if (element && wanted) becomeLike(element, wanted);
      });
      shown = [...next];
      target = { ...target, step };
      if (running) reveal.sync();
      place();
    },
    dispose() {
      disposed = true;
      resized.disconnect();
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
