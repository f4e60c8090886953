import type { Transport } from '../../main/api/transport.ts';
import { RequestError } from './request-error.ts';
import { createSocketTransport } from './socket-transport.ts';

declare global {
  interface Window {
    /** Put there by Electron's preload. */
    readonly lectern?: Transport;
  }
}

/**
 * The host's own transport in Electron; a WebSocket to where the page came from in the browser host. Each window has its
 * own door: that of the audience opens on slides alone.
 */
export function openTransport(door: 'desk' | 'audience', onConnection: (connected: boolean) => void): Transport {
  if (window.lectern) {
    onConnection(true);
    return window.lectern;
  }
  return createSocketTransport({
    connect: () => new WebSocket(`ws://${location.host}/socket${door === 'audience' ? '/audience' : ''}`),
    upload: uploadByPost,
    onConnection,
  });
}

async function uploadByPost(bytes: Uint8Array): Promise<string> {
  const response = await fetch('/upload', { method: 'POST', body: new Blob([bytes as BlobPart]) }).catch(() => {
    throw new RequestError(
      'disconnected',
      'The file could not be handed to Lectern: the program behind this window cannot be reached. Nothing was changed; start it again and open the file once more.',
    );
  });
  if (response.status === 413) {
    throw new RequestError(
      'paper_too_large',
      'The file is larger than Lectern accepts. Nothing was changed; open a smaller copy, or paste the text of the paper.',
    );
  }
  const answer = (await response.json().catch(() => null)) as { upload?: string } | null;
  if (!response.ok || !answer?.upload) {
    throw new RequestError(
      'internal',
      'The file did not arrive in Lectern. Nothing was changed; try to open it once more.',
    );
  }
  return answer.upload;
}
