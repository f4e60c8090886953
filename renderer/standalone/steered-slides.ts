import { effect, signal } from '@preact/signals';
import type { SpeakerCopy } from '../../slides/show/speaker-copy.ts';
import { mountPointerDot } from '../audience/pointer-dot.ts';
import { keepAwake } from '../audience/wake-lock.ts';
import type { Binding } from '../keys/keys.ts';
import { speakerWords } from '../words/speaker.ts';
import { hear, say, type ToSlides } from './messages.ts';
import { presentSlides, type SlidesPage } from './slides-page.ts';
import '../audience/pointer-dot.css';

/** What makes the same file the presenter's window. */
export const presenterHash = '#presenter';

const binding: Binding = { command: 'open-presenter', label: 'Open the presenter’s window', keys: ['s'] };

/** The slides of a speaker's copy, which own the show and are steered from a second window that they open. */
export function presentWithWindow(deck: HTMLElement, { deck: { slides, plannedMinutes } }: SpeakerCopy): void {
  const notice = signal('');
  let presenter: Window | null = null;
  let steered = false;

  const open = () => {
    if (presenter && !presenter.closed) {
      presenter.focus();
      return;
    }
    const address = `${location.href.replace(/#.*$/, '')}${presenterHash}`;
    presenter = window.open(address, 'lectern-presenter', 'popup,width=1280,height=800');
    notice.value = presenter ? '' : speakerWords().refused;
  };
  const page: SlidesPage = presentSlides(deck, {
    slides,
    slot: { minutes: plannedMinutes },
    button: { name: 'Presenter', binding, press: open, notice },
    onLeave: () => {
      if (presenter) say(presenter, { lectern: 'over' });
    },
  });
  const point = mountPointerDot(deck);
  const untouched = page.show.value;

  // A window that this one opened, or that opened this one to have the slides back.
  const isOurs = (from: Window) => from === window.opener || from.opener === window;
  hear<ToSlides>((message, from) => {
    if (!isOurs(from)) return;
    presenter = from;
    if (!steered) keepAwake();
    steered = true;
    switch (message.lectern) {
      case 'here':
        if (message.state && page.show.value === untouched) page.show.value = message.state;
        return say(from, { lectern: 'progress', state: page.show.value });
      case 'do':
        return page.act(message.command);
      case 'point':
        return point(message.at);
    }
  });
  effect(() => {
    const state = page.show.value;
    if (presenter) say(presenter, { lectern: 'progress', state });
  });
}
