import { effect, signal } from '@preact/signals';
import { h, render } from 'preact';
import { stepsIn } from '../../slides/render/steps.ts';
import type { Script, ShowCommand, ShowSlide } from '../../slides/show/model.ts';
import { reduceShow, startShow } from '../../slides/show/reduce.ts';
import { createKeyboard, isForControl } from '../keys/keyboard.ts';
import { bindings, type Command } from '../keys/keys.ts';
import { mountPresentation } from '../reveal/presentation.ts';
import { revealCss } from '../reveal/reveal-css.ts';
import { Layers } from './layers.tsx';
import './standalone.css';

/** How long the pointer and the buttons stay after the last movement, in milliseconds. */
const idleAfter = 2500;

/** What of the keys needs a window of Lectern's own: the file can end nothing, and F11 and F5 are the browser's. */
const notHere: ReadonlySet<Command> = new Set<Command>(['full-screen', 'stay']);

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

  const script = readScript(deck);
  const show = signal(startShow(script.slides[0]?.id ?? '', { minutes: 1 }, true));
  const help = signal(false);
  const digits = signal('');
  const act = (command: ShowCommand) => {
    const next = reduceShow(show.value, command, script, performance.now());
    if (!next.over) show.value = next;
  };
  const onCommand = (command: Command) => {
    if (command === 'help' || (command === 'leave' && help.value)) help.value = !help.value;
    else act({ do: command } as ShowCommand);
  };

  const stage = mountPresentation(deck, null);
  const indexOf = (slideId: string) => script.slides.findIndex(({ id }) => id === slideId);
  effect(() => stage.show(indexOf(show.value.at.slideId), show.value.at.step));

  const keys = bindings(direction, 'one-screen')
    .filter(({ command }) => !notHere.has(command))
    .map((binding) => (binding.command === 'leave' ? { ...binding, label: 'Close what is open' } : binding));
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
  render(h(Layers, { show, script, help, digits, direction, keys, onCommand }), layers);

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
}

/** The slides as they stand in the page. */
function readScript(deck: HTMLElement): Script {
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
  return { slides, steps: (slideId) => steps.get(slideId) ?? 0 };
}

const deck = document.querySelector<HTMLElement>('.deck');
if (deck) present(deck);
