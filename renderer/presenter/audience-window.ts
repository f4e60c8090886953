import type { Client } from '../shared/client.ts';
import { notify } from '../shared/notices.tsx';
import { presenterWords } from '../words/presenter.ts';

/**
 * Opens the audience's window, or brings the one that is open to the front. It closes by itself when the show is over;
 * whether one is open main knows, which every window is connected to.
 */
export async function openAudienceWindow(client: Client): Promise<void> {
  if (await client.request('show.open-audience', {})) return;
  const opened = window.open(
    new URL('audience.html', location.href),
    'lectern-audience',
    'popup,width=1280,height=720',
  );
  if (opened) return;
  notify('show', 'loss', presenterWords().popUpRefused);
}
