import type { App } from '../app.ts';
import { AppError, asFailure } from '../errors.ts';
import type { RequestName } from './contract.ts';
import type { Announcement, EventName } from './events.ts';

/** What a host needs of the application to connect a window. */
export type Door = Pick<App, 'dispatch' | 'listen' | 'watch'>;

const requests: ReadonlySet<string> = new Set<RequestName>(['show.audience', 'show.section', 'show.do']);
const events: ReadonlySet<EventName> = new Set<EventName>(['show.seen', 'show.pointer']);

/**
 * The door for the audience's window: it can ask for slides and send keys, and hears what is to be shown. Notes, sources
 * and papers do not come through it, whatever a page behind it asks for.
 */
export function audienceDoor(app: Door): Omit<Door, 'watch'> {
  return {
    async dispatch(name, params) {
      if (requests.has(name)) return app.dispatch(name, params);
      const error = new AppError('invalid_request', 'The window for the audience may not ask for this.');
      return { ok: false, error: asFailure(error) };
    },
    listen(onAnnouncement) {
      const stopListening = app.listen((announcement: Announcement) => {
        if (events.has(announcement.event)) onAnnouncement(announcement);
      });
      const stopWatching = app.watch();
      return () => {
        stopListening();
        stopWatching();
      };
    },
  };
}
