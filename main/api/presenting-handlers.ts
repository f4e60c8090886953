import type { Session } from '../presenting/session.ts';
import type { Handlers } from './contract.ts';
import type { Announcement } from './events.ts';
import type { presentingRequests } from './presenting-requests.ts';

/** What each request of presenting does. */
export function presentingHandlers(
  session: Session,
  announce: (announcement: Announcement) => void,
): Pick<Handlers, keyof typeof presentingRequests> {
  return {
    'show.start': ({ deckId, from, oneScreen, rehearsal }) => {
      session.start(deckId, from, { oneScreen, rehearsal });
      return null;
    },
    'show.get': () => session.show(),
    'show.resume': () => {
      session.resume();
      return null;
    },
    'show.do': ({ command }) => {
      session.do(command);
      return null;
    },
    'show.open-audience': () => session.openAudience(),
    'show.swap-displays': () => {
      session.swapDisplays();
      return null;
    },
    'show.now': () => session.now(),
    'show.point': ({ at }) => {
      announce({ event: 'show.pointer', data: at });
      return null;
    },
    'show.audience': () => session.audience(),
    'show.section': ({ slideId }) => ({ html: session.section(slideId) }),
  };
}
