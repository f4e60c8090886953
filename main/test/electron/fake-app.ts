import { vi } from 'vitest';
import type { Announcement } from '../../api/events.ts';
import type { App } from '../../app.ts';

/** An application that only remembers what the host handed it. */
export function fakeApp() {
  const listeners = new Set<(announcement: Announcement) => void>();
  return {
    dispatch: vi.fn<App['dispatch']>(async (name) => ({ ok: true, result: name })),
    picture: vi.fn<App['picture']>(() => null),
    upload: vi.fn<App['upload']>(() => 'upload-1'),
    listen: (listener: (announcement: Announcement) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: vi.fn<App['watch']>(() => () => undefined),
    command: vi.fn<App['command']>(),
    flush: vi.fn<App['flush']>(async () => undefined),
    close: vi.fn<App['close']>(async () => undefined),
    /** As the application would. */
    announce: (announcement: Announcement) => {
      for (const listener of listeners) listener(announcement);
    },
  };
}
