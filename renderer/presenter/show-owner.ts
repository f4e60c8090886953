import type { ReadonlySignal } from '@preact/signals';
import type { Point, ShowProgress } from '../../main/api/presenting-requests.ts';
import type { Now, Outcome, ShowCommand } from '../../slides/index.ts';
import type { Client } from '../shared/client.ts';
import { openAudienceWindow } from './audience-window.ts';

/** Whoever holds the state of a show, as a presenter's window asks it and hears of it. A promise fails with the reason. */
export interface ShowOwner {
  do(command: ShowCommand): Promise<unknown>;
  decide(slideId: string, outcome: Outcome | null, note: string): Promise<unknown>;
  /** Where the presenter points; null when the pointer is put away. */
  point(at: Point | null): Promise<unknown>;
  now(): Promise<Now>;
  openAudience(): Promise<unknown>;
  swapDisplays(): Promise<unknown>;
  /** Called with null when the show is over. Returns the function that stops listening. */
  onProgress(listener: (progress: ShowProgress | null) => void): () => void;
  /** Whether the owner can be reached now. */
  readonly connected: ReadonlySignal<boolean>;
}

export const ownerInMain = (client: Client): ShowOwner => ({
  do: (command) => client.request('show.do', { command }),
  decide: (slideId, outcome, note) => client.request('show.decide', { slideId, outcome, note }),
  point: (at) => client.request('show.point', { at }),
  now: () => client.request('show.now', {}),
  openAudience: () => openAudienceWindow(client),
  swapDisplays: () => client.request('show.swap-displays', {}),
  onProgress: (listener) => client.on('show.changed', listener),
  connected: client.connected,
});
