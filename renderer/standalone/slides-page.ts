import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { h, render } from 'preact';
import { stepsIn } from '../../slides/render/steps.ts';
import type { Script, ShowCommand, ShowSlide, ShowState, Slot } from '../../slides/show/model.ts';
import { reduceShow, startShow } from '../../slides/show/reduce.ts';
import { createKeyboard, isForControl } from '../keys/keyboard.ts';
import { type Binding, bindings, type Command } from '../keys/keys.ts';
import { mountPresentation } from '../reveal/presentation.ts';
import { revealCss } from '../reveal/reveal-css.ts';
import { Layers } from './layers.tsx';
import './standalone.css';

/** How long the pointer and the buttons stay after the last movement, in milliseconds. */
const idleAfter = 2500;

/** What of the keys needs a window of Lectern's own: the file can end nothing, and F11 and F5 are the browser's. */
const notHere: ReadonlySet<Command> = new Set<Command>(['full-screen', 'stay']);

export interface PageButton {
  readonly name: string;
  readonly binding: Binding;
  readonly press: () => void;
  /** What is to be said because of it; empty where there is nothing. */
  readonly notice: ReadonlySignal<string>;
}

/** What a page may know beyond its slides, and do beyond showing them. */
interface SlidesPageParts {
  /** The slides as the deck has them, in the order of the page. */
  readonly slides: readonly ShowSlide[];
  readonly slot: Slot;
  /** A button beside those of the page, with its key. */
  readonly button: PageButton;
  /** Escape was pressed twice with nothing left to close. */
  readonly onLeave: () => void;
}

/** The page's own show: it has one whether anything else steers it or not. */
export interface SlidesPage {
  readonly show: Signal<ShowState>;
  readonly script: Script;
  act(command: ShowCommand): void;
}

/**
 * Presents the sections that already stand in the page. Until this runs, and where scripts are off, the page is a
 * plain document: reveal.js's style sheet comes with the script, as an adopted sheet, which the page's policy allows.
 */
export function presentSlides(deck: HTMLElement, parts: SlidesPageParts | null = null): SlidesPage {
  const root = document.documentElement;
  const direction = root.dir === 'rtl' ? 'rtl' : 'ltr';
  const sheet = new CSSStyleSheet({ media: 'screen' }); // printed, the page is the document again
  sheet.replaceSync(revealCss);
  document.adoptedStyleSheets = [sheet];
  root.classList.add('presenting');

  const script = readScript(deck, parts?.slides ?? null);
  const show = signal(startShow(script.slides[0]?.id ?? '', parts?.slot ?? { minutes: 1 }, true));
  const help = signal(false);
  const digits = signal('');
  const act = (command: ShowCommand) => {
    // The time of day: two windows of a file have no other clock in common, and it goes on while the machine sleeps.
    const next = reduceShow(show.value, command, script, Date.now());
    if (!next.over) show.value = next;
    else parts?.onLeave();
  };
  const onCommand = (command: Command) => {
    if (command === 'help' || (command === 'leave' && help.value)) help.value = !help.value;
    else if (command === parts?.button.binding.command) parts.button.press();
    else act({ do: command } as ShowCommand);
  };

  const stage = mountPresentation(deck, null);
  const indexOf = (slideId: string) => script.slides.findIndex(({ id }) => id === slideId);
  effect(() => stage.show(indexOf(show.value.seen.slideId), show.value.seen.step));

  const keys = bindings(direction, 'one-screen')
    .filter(({ command }) => !notHere.has(command))
    .map((binding) => (binding.command === 'leave' ? { ...binding, label: 'Close what is open' } : binding))
    .concat(parts ? [parts.button.binding] : []);
  const keyboard = createKeyboard({
    table: keys,
    onCommand,
    onNumber: (number) => act({ do: 'go-to-number', number }),
    onDigits: (typed) => {
      digits.value = typed;
    },
  });
  addEventListener('keydown', (event) => {
    if (!isForControl(event) && keyboard.press(event)) event.preventDefault();
  });

  const layers = document.body.appendChild(document.createElement('div'));
  render(h(Layers, { show, script, help, digits, direction, keys, button: parts?.button ?? null, onCommand }), layers);

  deck.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!link) return;
    event.preventDefault();
    act({ do: 'go', slideId: link.getAttribute('href')?.slice(1) ?? '' });
  });

  let idle: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    root.classList.remove('idle');
    clearTimeout(idle);
    idle = setTimeout(() => root.classList.add('idle'), idleAfter);
  };
  for (const sign of ['pointermove', 'pointerdown', 'focusin']) addEventListener(sign, wake);
  wake();
  return { show, script, act };
}

/** The slides as they stand in the page; without what is known of them they have no place in a plan. */
function readScript(deck: HTMLElement, known: readonly ShowSlide[] | null): Script {
  const sections = [...deck.querySelectorAll<HTMLElement>('.slides > section')];
  const steps = new Map(sections.map(({ id, innerHTML }) => [id, stepsIn(innerHTML)]));
  const slides = sections.map(
    ({ id, classList }): ShowSlide => ({
      id,
      backup: classList.contains('backup'),
      layout: 'points',
      recommendationId: null,
      plannedSeconds: 0,
    }),
  );
  return { slides: known ?? slides, steps: (slideId) => steps.get(slideId) ?? 0 };
}
