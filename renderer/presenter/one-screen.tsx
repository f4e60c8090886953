import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followShow } from '../audience/follow-show.ts';
import { enterFullScreen, leaveFullScreen } from '../audience/full-screen.ts';
import { hideIdlePointer } from '../audience/idle-pointer.ts';
import { keepAwake } from '../audience/wake-lock.ts';
import { Help } from '../keys/help.tsx';
import { createKeyboard } from '../keys/keyboard.ts';
import { bindings } from '../keys/keys.ts';
import type { Client } from '../shared/client.ts';
import { keyWords } from '../words/keys.ts';
import { presenterWords } from '../words/presenter.ts';
import type { Presenter } from './presenter.ts';

/**
 * The show where there is one screen: what the audience's window shows, in this one. No note is in the page; what the
 * presenter must know is said on the slide, small and for a moment.
 */
export function OneScreen({ client, presenter }: { readonly client: Client; readonly presenter: Presenter }) {
  const root = useRef<HTMLElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [help, setHelp] = useState(false);
  const [digits, setDigits] = useState('');
  const { direction, language } = presenter.deck;
  const table = bindings(direction, 'one-screen');
  const { screen } = presenter.state.value;
  const words = presenterWords();
  const leaving = presenter.leaving.value;
  const toggleFullScreen = useRef(() => {});

  useEffect(() => {
    const [element, stage] = [root.current, host.current];
    if (!element || !stage) return;
    const following = followShow(
      stage,
      {
        show: () => client.request('show.audience', {}),
        section: async (slideId) => (await client.request('show.section', { slideId })).html,
        onSeen: (listener) => client.on('show.seen', listener),
        onPointer: (listener) => client.on('show.pointer', listener),
      },
      () => undefined,
    );
    const stopHiding = hideIdlePointer(element);
    const awake = keepAwake();
    // The browser takes full screen away by itself at Escape, and says nothing to the page of the key.
    let expected = false;
    const onFullScreen = () => {
      if (document.fullscreenElement) return;
      if (!expected) presenter.do({ do: 'leave' });
      expected = false;
    };
    document.addEventListener('fullscreenchange', onFullScreen);
    toggleFullScreen.current = () => {
      expected = document.fullscreenElement !== null;
      if (expected) leaveFullScreen();
      else void enterFullScreen(element);
    };
    element.focus();
    void enterFullScreen(element);
    return () => {
      document.removeEventListener('fullscreenchange', onFullScreen);
      leaveFullScreen();
      stopHiding();
      awake.dispose();
      following.dispose();
    };
  }, [client, presenter]);

  // Before anything is seen: whoever sees the slide may press a key.
  useLayoutEffect(() => {
    const keyboard = createKeyboard({
      table,
      onCommand(command) {
        if (command === 'help' || (command === 'leave' && help)) setHelp(!help);
        else if (command === 'full-screen') toggleFullScreen.current();
        else presenter.act(command);
      },
      onNumber: (number) => presenter.do({ do: 'go-to-number', number }),
      onDigits: setDigits,
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (keyboard.press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      keyboard.dispose();
    };
  }, [presenter, help]);

  return (
    <section ref={root} class="show" aria-label={words.presentation} tabIndex={-1} lang={language}>
      <div ref={host} class="show-stage" />
      {help && <Help table={table} say={keyWords()} />}
      <div class="show-hints" lang={document.documentElement.lang}>
        {digits !== '' && <p class="show-hint figures">{words.typedSlide(digits)}</p>}
        <p class="show-hint" role="status" hidden={!leaving}>
          {leaving && (document.fullscreenElement ? words.leaveHint : words.leaveHintInWindow)}
        </p>
      </div>
      <p class="visually-hidden" lang={document.documentElement.lang} role="status">
        {screen === 'black' && words.isBlack}
        {screen === 'white' && words.isWhite}
      </p>
    </section>
  );
}
