import { notify } from '../shared/notices.tsx';

/**
 * Opens the audience's window, or brings the one that is open to the front. It closes by itself when the show is over;
 * whether one is open main knows, which every window is connected to.
 */
export function openAudienceWindow(): void {
  const opened = window.open(
    new URL('audience.html', location.href),
    'lectern-audience',
    'popup,width=1280,height=720',
  );
  if (opened) return;
  notify(
    'show',
    'loss',
    'The browser did not let Lectern open the window for the audience. Allow pop-ups for this page, then press “Open it”.',
  );
}
