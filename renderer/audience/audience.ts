import './audience.css';
import './audience-stage.css';
import './pointer-dot.css';
import type { Announcement } from '../../main/api/events.ts';
import { createKeyboard, type Keyboard } from '../keys/keyboard.ts';
import { bindings } from '../keys/keys.ts';
import { installSlideFonts } from '../shared/slide-fonts.ts';
import { openTransport } from '../shared/transport.ts';
import { type AudienceSource, type Following, followShow } from './follow-show.ts';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { hideIdlePointer } from './idle-pointer.ts';
import { keepAwake } from './wake-lock.ts';

/**
 * The window that the audience looks at: slides, and nothing that a person would have to explain. What it is given
 * never held notes, citations or papers (main/api/audience-door.ts).
 */
function open(element: HTMLElement): void {
  let keyboard: Keyboard | null = null;
  let following: Following | null = null;
  let wasShowing = false;
  const transport = openTransport('audience', (connected) => {
    if (connected) following?.refresh();
  });

  const ask = async <T>(name: string, params: unknown): Promise<T> => {
    const reply = await transport.request(name, params);
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.result as T;
  };
  const send = (command: unknown) => {
    ask('show.do', { command }).catch((error: unknown) => console.error('A key did not arrive', error));
  };
  const on = <E extends Announcement['event']>(event: E, listener: (data: never) => void) =>
    transport.listen((announcement) => {
      if (announcement.event === event) listener(announcement.data as never);
    });
  const source: AudienceSource = {
    show: () => ask('show.audience', {}),
    section: async (slideId) => (await ask<{ html: string }>('show.section', { slideId })).html,
    onSeen: (listener) => on('show.seen', listener),
    onPointer: (listener) => on('show.pointer', listener),
  };

  following = followShow(element, source, (show) => {
    keyboard?.dispose();
    keyboard = null;
    document.title = show?.title ?? 'Lectern';
    // Opened for one briefing, it goes with it.
    if (!show && wasShowing) window.close();
    if (!show) return;
    wasShowing = true;
    document.documentElement.lang = show.language;
    keyboard = createKeyboard({
      table: bindings(show.direction, 'audience'),
      onCommand(command) {
        if (command === 'full-screen') toggleFullScreen();
        else send({ do: command });
      },
      onNumber: (number) => send({ do: 'go-to-number', number }),
    });
  });

  const toggleFullScreen = () =>
    document.fullscreenElement ? leaveFullScreen() : void enterFullScreen(document.documentElement);
  window.addEventListener('keydown', (event) => {
    if (keyboard?.press(event)) event.preventDefault();
  });
  window.addEventListener('dblclick', toggleFullScreen);
  window.addEventListener('contextmenu', (event) => event.preventDefault());
  hideIdlePointer(element);
  keepAwake();
}

installSlideFonts();
// A script that differs from slide to slide would else come a moment later than its slide.
for (const face of document.fonts) void face.load().catch(() => undefined);
const element = document.getElementById('audience');
if (element) open(element);
