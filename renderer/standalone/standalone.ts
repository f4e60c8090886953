import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { mountPresentation } from '../reveal/presentation.ts';
import { revealCss } from '../reveal/reveal-css.ts';
import { actionFor, bindings } from '../show/keys.ts';
import { createShow } from '../show/show.ts';
import { Layers } from './layers.tsx';
import './standalone.css';

/** How long the pointer and the buttons stay after the last movement, in milliseconds. */
const idleAfter = 2500;

/**
 * Presents the sections that already stand in the page. Until this runs, and where scripts are off, the page is a
 * plain document: reveal.js's style sheet comes with the script, as an adopted sheet, which the page's policy allows.
 */
function present(deck: HTMLElement): void {
  const root = document.documentElement;
  const direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet({ media: 'screen' }); // printed, the page is the document again
  sheet.replaceSync(revealCss);
  document.adoptedStyleSheets = [sheet];
  root.classList.add('presenting');

  const current = signal(0);
  const stage = mountPresentation(deck, {
    sections: null,
    onSlide: (index) => {
      current.value = index;
    },
  });
  // The file has no window of its own to end or to fill: Escape only closes what is open, F11 is the browser's.
  const show = createShow({ stage, onEnd: () => undefined, onFullScreen: () => undefined });
  const keys = bindings(direction)
    .filter(({ command }) => command !== 'full-screen')
    .map((binding) => (binding.command === 'leave' ? { ...binding, label: 'Close what is open' } : binding));

  const layers = document.body.appendChild(document.createElement('div'));
  render(h(Layers, { show, current, counted: stage.counted, direction, keys }), layers);

  addEventListener('keydown', (event) => {
    const onControl = event.target instanceof Element && event.target.closest('a, button');
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    const action = actionFor(keys, event);
    if (!action) return;
    event.preventDefault();
    show.act(action);
  });

  deck.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    const id = link.getAttribute('href')?.slice(1);
    const index = [...deck.querySelectorAll('.slides > section')].findIndex((slide) => slide.id === id);
    if (index >= 0) stage.go(index);
  });

  let idle: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    root.classList.remove('idle');
    clearTimeout(idle);
    idle = setTimeout(() => root.classList.add('idle'), idleAfter);
  };
  for (const sign of ['pointermove', 'pointerdown', 'focusin']) addEventListener(sign, wake);
  wake();
}

const deck = document.querySelector<HTMLElement>('.deck');
if (deck) present(deck);
